/** Do references and vocabulary words lead to something that exists and is of the right kind? */
import { wertStelle, type Befund } from '../../schema/befund.ts';
import type { VokabularName } from '../../schema/fields.ts';
import { istArt, kindOf } from '../../schema/kinds.ts';
import type { Beziehung, Vokabelfeld } from '../../schema/relations.ts';
import { werteAn } from '../../schema/walk.ts';
import { finding } from '../finding.ts';
import { refOf } from '../knowledge-base.ts';
import { labelOf } from './schema-findings.ts';
import { nearest } from './suggest.ts';

/** Everything that can be pointed to, records with faults included: their faults are reported once. */
export interface Known {
  readonly refs: ReadonlySet<string>;
  /** Words of each vocabulary that could be read; where it has faults, nothing is said about its words. */
  readonly vokabeln: ReadonlyMap<VokabularName, ReadonlySet<string>>;
}

/** Findings about the relations in one piece of data. `self` is the reference of the record itself. */
export function checkReferences(
  datei: string,
  self: string | undefined,
  data: unknown,
  relations: readonly Beziehung[],
  known: Known,
): Befund[] {
  const befunde: Befund[] = [];
  const seen = new Set<string>();
  for (const beziehung of relations) {
    for (const { wert, pfad } of werteAn(data, beziehung.pfad)) {
      if (typeof wert !== 'string' || wert === '') continue;
      const ref = refOf(beziehung.ziel, wert);
      const stelle = wertStelle(...pfad);
      if (!known.refs.has(ref)) {
        befunde.push(unknown(datei, beziehung, wert, pfad, known));
      } else if (!isWanted(beziehung, ref)) {
        befunde.push(
          finding('verweis-art', datei, stelle, {
            satz: `Bei ‚${labelOf([...pfad])}‘ steht ein Verweis auf ‚${ref}‘, also auf eine andere Art von Eintrag.`,
            abhilfe: `Hier sind nur Verweise auf ${wantedKinds(beziehung)} möglich.`,
          }),
        );
      } else if (ref === self) {
        befunde.push(
          finding('verweis-selbst', datei, stelle, {
            satz: `Bei ‚${labelOf([...pfad])}‘ verweist der Eintrag auf sich selbst.`,
            abhilfe: 'Löschen Sie den Verweis.',
          }),
        );
      }
      // A plain list of references is a set; rows with more fields may name the same record again.
      const key = `${beziehung.pfad.join('.')} ${ref}`;
      if (beziehung.pfad.at(-1) === '*' && beziehung.pfad.length === 2 && seen.has(key)) {
        befunde.push(
          finding('verweis-doppelt', datei, stelle, {
            satz: `‚${wert}‘ steht bei ‚${String(pfad[0])}‘ zweimal.`,
            abhilfe: 'Löschen Sie eine der beiden Zeilen.',
          }),
        );
      }
      seen.add(key);
    }
  }
  return befunde;
}

/** Findings about the vocabulary words in one piece of data. */
export function checkVocabulary(
  datei: string,
  data: unknown,
  fields: readonly Vokabelfeld[],
  known: Known,
): Befund[] {
  return fields.flatMap(({ pfad: schemapfad, vokabular }) =>
    [...werteAn(data, schemapfad)].flatMap(({ wert, pfad }) => {
      const words = known.vokabeln.get(vokabular);
      // `alle` is the other branch of the union „Liste oder alle“.
      if (typeof wert !== 'string' || wert === '' || !words || words.has(wert)) return [];
      const meant = nearest(wert, words);
      return [
        finding('vokabel-unbekannt', datei, wertStelle(...pfad), {
          satz: `‚${wert}‘ steht nicht im Vokabular ${vokabular}.`,
          abhilfe:
            wert === 'alle' && schemapfad.length === 2
              ? `Schreiben Sie ‚${String(pfad[0])}: alle‘ in eine Zeile, ohne Strich.`
              : meant
                ? `Meinten Sie ‚${meant}‘?`
                : `Die möglichen Werte stehen in content/vokabular/${vokabular}.yaml.`,
        }),
      ];
    }),
  );
}

const kindOfRef = (ref: string): string => ref.split('/', 1)[0] ?? '';

const isWanted = ({ ziel }: Beziehung, ref: string): boolean =>
  ziel.arten.length === 0 || ziel.arten.includes(kindOfRef(ref));

const wantedKinds = ({ ziel }: Beziehung): string =>
  ziel.arten.map((art) => (istArt(art) ? kindOf(art).mehrzahl : art)).join(', ');

function unknown(
  datei: string,
  beziehung: Beziehung,
  written: string,
  pfad: readonly (string | number)[],
  known: Known,
): Befund {
  const candidates = [...known.refs].filter((ref) => isWanted(beziehung, ref));
  const bySlug = candidates.find((ref) => ref.split('/')[1] === written.replace(/\.md$/, ''));
  const short = beziehung.ziel.form === 'slug';
  const bare = written
    .replace(/^(?:content)?\/+/, '')
    .replace(/\/+$/, '')
    .replace(/^content\//, '');
  const meant =
    bySlug ??
    nearest(short ? refOf(beziehung.ziel, bare.split('/').at(-1) ?? bare) : bare, candidates) ??
    nearest(
      bare.split('/').at(-1) ?? bare,
      candidates.map((ref) => ref.split('/')[1] ?? ref),
    );
  const full = meant && (meant.includes('/') ? meant : candidates.find((ref) => ref.endsWith(`/${meant}`)));
  const shown = full && short ? full.split('/')[1] : full;
  const folder = short ? `content/${beziehung.ziel.arten[0]}/` : 'content/';
  return finding('verweis-unbekannt', datei, wertStelle(...pfad), {
    satz: `Bei ‚${labelOf([...pfad])}‘ führt der Verweis ‚${written}‘ zu keinem Eintrag.`,
    abhilfe: shown
      ? `Meinten Sie ‚${shown}‘?`
      : short
        ? `Nehmen Sie den Namen einer Datei aus ${folder}, ohne .md.`
        : `Schreiben Sie Ordner und Dateiname ohne Endung, zum Beispiel ${candidates[0] ?? 'geraete/musterboard-86'}.`,
  });
}
