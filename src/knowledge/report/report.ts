/** Findings with their place, sorted: what every reporter prints. */
import type { Befund, Schwere } from '../../schema/befund.ts';
import { locatorOf, type Locator, type Position } from '../read/locate.ts';
import { ruleOf } from '../rules/registry.ts';

export interface LocatedBefund extends Befund {
  readonly von: Position;
  readonly bis: Position;
  /** The line of the file on which the finding begins; empty where it must not be repeated. */
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
const unprintable =
  /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Untrusted text made safe for terminals and workflow logs: one line, nothing invisible. */
export const printable = (text: string): string => text.replace(/\t/g, '  ').replace(unprintable, '\uFFFD');

/** Looks up positions and sorts by file, line and column. */
export function makeReport(
  befunde: readonly Befund[],
  texts: ReadonlyMap<string, string>,
  eintraege: number,
): Report {
  const locators = new Map<string, Locator>();
  const located = befunde.map((befund) => {
    const places = locators.get(befund.datei) ?? locatorOf(texts.get(befund.datei) ?? '', befund.datei);
    locators.set(befund.datei, places);
    return locate(befund, places);
  });
  located.sort(byPlace);
  const count = (schwere: Schwere) => located.filter((befund) => befund.schwere === schwere).length;
  return {
    befunde: located,
    fehler: count('fehler'),
    warnungen: count('warnung'),
    dateien: new Set(located.map(({ datei }) => datei)).size,
    eintraege,
  };
}

function locate(befund: Befund, places: Locator): LocatedBefund {
  const range = places.rangeOf(befund.stelle);
  const von = places.positionOf(range.von);
  return {
    ...befund,
    datei: printable(befund.datei),
    satz: printable(befund.satz),
    abhilfe: befund.abhilfe.split('⏎').map(printable).join('⏎'),
    von,
    bis: places.positionOf(Math.max(range.bis, range.von)),
    quelltext: ruleOf(befund.regel)?.vertraulich ? '' : places.line(von.zeile),
  };
}

const byPlace = (a: LocatedBefund, b: LocatedBefund): number =>
  compare(a.datei, b.datei) ||
  a.von.zeile - b.von.zeile ||
  a.von.spalte - b.von.spalte ||
  compare(a.regel, b.regel) ||
  compare(a.satz, b.satz);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
