/** Findings with their place, sorted: what every reporter prints. */
import type { Befund, Schwere } from '../../schema/befund.ts';
import { positionOf, rangeOf, type Position } from '../read/locate.ts';

export interface LocatedBefund extends Befund {
  readonly von: Position;
  readonly bis: Position;
  /** The line of the file on which the finding begins. */
  readonly quelltext: string;
}

export interface Report {
  readonly befunde: readonly LocatedBefund[];
  readonly fehler: number;
  readonly warnungen: number;
  readonly dateien: number;
  /** Number of records that were checked. */
  readonly eintraege: number;
}

/** What may not be printed: control characters could move the cursor, bidirectional ones reorder text. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unprintable = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Untrusted text made safe for terminals and workflow logs: one line, nothing invisible. */
export const printable = (text: string): string => text.replace(/\t/g, '  ').replace(unprintable, '\uFFFD');

/** Looks up positions and sorts by file, line and column. */
export function makeReport(
  befunde: readonly Befund[],
  texts: ReadonlyMap<string, string>,
  eintraege: number,
): Report {
  const located = befunde.map((befund) => locate(befund, texts.get(befund.datei) ?? '')).sort(byPlace);
  const count = (schwere: Schwere) => located.filter((befund) => befund.schwere === schwere).length;
  return {
    befunde: located,
    fehler: count('fehler'),
    warnungen: count('warnung'),
    dateien: new Set(located.map(({ datei }) => datei)).size,
    eintraege,
  };
}

function locate(befund: Befund, text: string): LocatedBefund {
  const range = rangeOf(text, befund.datei, befund.stelle);
  const von = positionOf(text, range.von);
  const line = text.split('\n')[von.zeile - 1] ?? '';
  return {
    ...befund,
    datei: printable(befund.datei),
    satz: printable(befund.satz),
    abhilfe: befund.abhilfe.split('⏎').map(printable).join('⏎'),
    von,
    bis: positionOf(text, Math.max(range.bis, range.von)),
    quelltext: line.replace(/\r$/, ''),
  };
}

const byPlace = (a: LocatedBefund, b: LocatedBefund): number =>
  compare(a.datei, b.datei) ||
  a.von.zeile - b.von.zeile ||
  a.von.spalte - b.von.spalte ||
  compare(a.regel, b.regel) ||
  compare(a.satz, b.satz);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
