/**
 * A selection in the fragment of an address, the part behind `#` that a browser never sends to a server. Choice,
 * order and editions always; what somebody filled in only if they say so, since an address is read by others.
 */
import { d } from '../../strings/documents.ts';
import type { BuilderData } from './data.ts';
import { clausesByArea, clauseOf, emptySelection, type ChosenClause, type Selection } from './selection.ts';
import { samePlaces, valueKey } from './values.ts';

interface AddressWish {
  /** Whether values of fields and of the first page are written into the address. */
  readonly mitWerten: boolean;
}

/** Names in the address, short, since people send them in mails that break lines. */
const names = { dokument: 'd', klauseln: 'k', titel: 't', auftraggeber: 'a', aktenzeichen: 'z' } as const;
const withoutOrigins = 'ohne-herkunft';
const valuePrefix = 'w.';

/** Without the `#`. The same selection gives the same text. */
export function encodeAddress(data: BuilderData, selection: Selection, { mitWerten }: AddressWish): string {
  const { dokument, klauseln, deckblatt, herkunft } = selection;
  const text = new URLSearchParams({ [names.dokument]: dokument });
  text.set(names.klauseln, klauseln.map(({ slug, hash }) => `${slug}.${hash}`).join('~'));
  if (!herkunft) text.set(withoutOrigins, '1');
  if (mitWerten) {
    for (const field of ['titel', 'auftraggeber', 'aktenzeichen'] as const) {
      if (deckblatt[field] !== '') text.set(names[field], deckblatt[field]);
    }
    for (const [key, typed] of valuesOnce(data, selection)) text.set(valuePrefix + key, typed);
  }
  return text.toString();
}

/** What was typed for the chosen clauses; a value that several of them share, once. */
function valuesOnce(data: BuilderData, selection: Selection): [string, string][] {
  const written = new Set<string>();
  return clausesByArea(data, selection)
    .flatMap(({ klauseln }) => klauseln)
    .flatMap((klausel) =>
      klausel.platzhalter.flatMap((platzhalter): [string, string][] => {
        const key = valueKey(klausel.slug, platzhalter.name);
        const typed = selection.werte[key];
        if (typed === undefined || written.has(key)) return [];
        for (const place of samePlaces(data, klausel, platzhalter)) {
          written.add(valueKey(place.klausel.slug, place.platzhalter.name));
        }
        return [[key, typed]];
      }),
    );
}

export interface ReadAddress {
  readonly selection: Selection;
  /** Sentences about what could not be taken over. */
  readonly bemerkungen: readonly string[];
}

/** Nothing for an address without a selection. Clauses that no longer exist stay in it, to be reported. */
export function decodeAddress(data: BuilderData, fragment: string): ReadAddress | undefined {
  const text = new URLSearchParams(fragment.replace(/^#/, ''));
  const dokument = text.get(names.dokument);
  if (dokument === null) return undefined;
  const [firstKind] = data.dokumente;
  const isKnown = data.dokumente.some(({ wert }) => wert === dokument);
  const empty = emptySelection(isKnown ? dokument : (firstKind?.wert ?? ''));
  const entries = (text.get(names.klauseln) ?? '').split('~').filter((entry) => entry !== '');
  const klauseln = entries.flatMap((entry) => readClause(data, entry) ?? []);
  const { werte, verworfen } = readValues(data, text);
  const lost = entries.length - klauseln.length + verworfen;
  return {
    selection: {
      ...empty,
      klauseln: klauseln.filter(({ slug }, i) => klauseln.findIndex((one) => one.slug === slug) === i),
      werte,
      deckblatt: {
        titel: text.get(names.titel) ?? '',
        auftraggeber: text.get(names.auftraggeber) ?? '',
        aktenzeichen: text.get(names.aktenzeichen) ?? '',
      },
      herkunft: !text.has(withoutOrigins),
    },
    bemerkungen: [
      ...(isKnown ? [] : [d('stand.dokument_unbekannt', { wert: dokument.slice(0, 60) })]),
      ...(lost > 0 ? [d('stand.adresse_unlesbar', { anzahl: lost })] : []),
    ],
  };
}

/** `slug.hash`. Where the hash is the current one, the lines of that edition are known as well. */
function readClause(data: BuilderData, entry: string): ChosenClause | undefined {
  const [, slug, hash] = /^([a-z0-9-]{1,100})\.([0-9a-f]{12})$/.exec(entry) ?? [];
  if (slug === undefined || hash === undefined) return undefined;
  const clause = clauseOf(data, slug);
  return clause?.hash === hash ? { slug, hash, zeilen: clause.zeilen } : { slug, hash };
}

/** Values at all places where they mean the same. Those of fields that no longer exist are counted. */
function readValues(data: BuilderData, text: URLSearchParams) {
  const werte: Record<string, string> = {};
  let verworfen = 0;
  for (const [name, typed] of text) {
    if (!name.startsWith(valuePrefix)) continue;
    const [slug = '', field = ''] = name.slice(valuePrefix.length).split('.');
    const klausel = clauseOf(data, slug);
    const platzhalter = klausel?.platzhalter.find((one) => one.name === field);
    if (!klausel || !platzhalter) verworfen += 1;
    else
      for (const place of samePlaces(data, klausel, platzhalter)) {
        werte[valueKey(place.klausel.slug, place.platzhalter.name)] = typed;
      }
  }
  return { werte, verworfen };
}
