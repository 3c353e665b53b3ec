/**
 * The document that a selection stands for. Preview and every download come from here, so that what was seen is
 * what is sent.
 */
import { d } from '../../strings/documents.ts';
import { germanDate } from '../../strings/format.ts';
import { headingsOf } from '../model/headings.ts';
import { inlinesOf } from '../model/inlines.ts';
import { paragraph, words } from '../model/make.ts';
import type { Block, Inline, TextDocument } from '../model/text-document.ts';
import type { BuilderClause, BuilderData } from './data.ts';
import { editionOf } from './edition.ts';
import { fillText } from './fill-text.ts';
import { originsTable } from './origins.ts';
import { clausesByArea, type Selection } from './selection.ts';
import { readValue, typedValue } from './values.ts';

/** Anchor of a clause in the document, and of the annex on where the clauses come from. */
export const clauseAnchor = (slug: string): string => `klausel-${slug}`;
export const originsAnchor = 'herkunft';

export function assemble(data: BuilderData, selection: Selection): TextDocument {
  const areas = clausesByArea(data, selection);
  const clauses = areas.flatMap(({ klauseln }) => klauseln);
  const body = areas.flatMap(({ bezeichnung, klauseln }): Block[] => [
    { kind: 'heading', level: 1, text: bezeichnung, numbered: true },
    ...klauseln.flatMap((klausel) => clauseBlocks(data, selection, klausel)),
  ]);
  const title = titleOf(data, selection);
  const isFictional = clauses.some(({ fiktiv }) => fiktiv);
  const { deckblatt } = selection;
  const host = data.adresse.replace(/^https?:\/\/|\/$/g, '');
  const source = { cluster: data.cluster, adresse: host };
  const fassung = editionOf(selection, clauses);
  return {
    title,
    ...(title !== kindLabel(data, selection) && { subtitle: kindLabel(data, selection) }),
    ...(isFictional && { mark: data.fiktiv }),
    facts: [
      { name: d('dokument.auftraggeber'), value: [clientOf(deckblatt.auftraggeber)] },
      // Not every authority gives one, and an empty line would have to be crossed out.
      ...(deckblatt.aktenzeichen.trim() === ''
        ? []
        : [{ name: d('dokument.aktenzeichen'), value: [value(deckblatt.aktenzeichen)] }]),
      { name: d('dokument.stand'), value: [words(germanDate(data.stand))] },
      { name: d('dokument.fassung'), value: [words(fassung)] },
      { name: d('dokument.quelle'), value: [words(d('dokument.quelle_wert', source))] },
    ],
    notices: noticesOf(data, clauses, missingIn(body), isFictional),
    cover: true,
    footer: d('dokument.fusszeile', { titel: title, datum: germanDate(data.stand), fassung, ...source }),
    date: data.stand,
    blocks: [
      ...(body.length > 0 ? body : [paragraph(words(d('dokument.leer')))]),
      ...(selection.herkunft && clauses.length > 0 ? annex(data, clauses, body) : []),
    ],
  };
}

const kindLabel = ({ dokumente }: BuilderData, { dokument }: Selection): string =>
  dokumente.find(({ wert }) => wert === dokument)?.bezeichnung ?? dokument;

const titleOf = (data: BuilderData, selection: Selection): string =>
  selection.deckblatt.titel.trim() || kindLabel(data, selection);

const value = (typed: string): Inline => ({ kind: 'value', text: typed.trim() });

const clientOf = (typed: string): Inline =>
  typed.trim() === '' ? { kind: 'missing', text: d('dokument.auftraggeber') } : value(typed);

function noticesOf(
  data: BuilderData,
  clauses: readonly BuilderClause[],
  missing: number,
  isFictional: boolean,
): string[] {
  const hasCriteria = clauses.some(({ kriterium }) => kriterium in signs);
  return [
    d('dokument.keine_rechtsberatung'),
    ...(isFictional ? [d('dokument.fiktiv', { fiktiv: data.fiktiv })] : []),
    ...(hasCriteria ? [d('dokument.kriterien')] : []),
    ...(missing === 1 ? [d('dokument.offen_eins')] : []),
    ...(missing > 1 ? [d('dokument.offen', { anzahl: missing })] : []),
  ];
}

/** Headings of criteria carry their letter, so that the table of contents has it too. */
const signs: Partial<Record<BuilderClause['kriterium'], 'dokument.zeichen_a' | 'dokument.zeichen_b'>> = {
  ausschluss_a: 'dokument.zeichen_a',
  bewertung_b: 'dokument.zeichen_b',
};

function clauseBlocks(data: BuilderData, selection: Selection, klausel: BuilderClause): Block[] {
  const { slug, titel, kriterium, fiktiv, text, platzhalter } = klausel;
  const sign = signs[kriterium];
  const wordFor = (name: string): Inline => {
    const field = platzhalter.find((one) => one.name === name);
    if (!field) return { kind: 'missing', text: name };
    const reading = readValue(field, typedValue(data, selection, klausel, field));
    return 'text' in reading
      ? { kind: 'value', text: reading.text }
      : { kind: 'missing', text: field.bedeutung };
  };
  const line = [d(`dokument.${kriterium}`), ...(fiktiv ? [data.fiktiv] : [])].join(' · ');
  return [
    {
      kind: 'heading',
      level: 2,
      text: sign ? d(sign, { titel }) : titel,
      numbered: true,
      anchor: clauseAnchor(slug),
    },
    {
      kind: 'paragraph',
      style: 'criterion',
      content: [
        words(line),
        ...(selection.herkunft
          ? ([
              words(' · '),
              { kind: 'link', text: d('dokument.zur_herkunft'), href: `#${originsAnchor}` },
            ] as const)
          : []),
      ],
    },
    ...fillText(text, wordFor),
  ];
}

function annex(data: BuilderData, clauses: readonly BuilderClause[], body: readonly Block[]): Block[] {
  const numbers = new Map(headingsOf({ blocks: body }).map(({ anchor, number }) => [anchor, number]));
  const rows = clauses.map((klausel) => {
    const anchor = clauseAnchor(klausel.slug);
    return { klausel, nummer: numbers.get(anchor) ?? '', anchor };
  });
  return [
    {
      kind: 'heading',
      level: 1,
      text: d('herkunft.titel'),
      numbered: false,
      anchor: originsAnchor,
      newPage: true,
    },
    paragraph(words(d('herkunft.einleitung', { cluster: data.cluster }))),
    originsTable(rows),
  ];
}

/** How many places are still to be filled in. */
const missingIn = (blocks: readonly Block[]): number =>
  [...inlinesOf(blocks)].filter(({ kind }) => kind === 'missing').length;
