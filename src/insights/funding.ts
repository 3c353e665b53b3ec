/**
 * End of the obligation to keep what was funded. Rule of the DigitalPakt guidelines in NRW, no. 6.1:
 * it begins with the end of the implementation period and ends with the fifth calendar year after it
 * (data model, guard 10). The notice of approval prevails.
 */
import type { EintragVon } from '../schema/eintrag.ts';
import { addMonths } from './dates.ts';

type Zweckbindung = NonNullable<EintragVon<'foerderprogramme'>['daten']['zweckbindung']>;

/** From which day a programme counts, and how many years. */
export type Bindungsregel = Pick<Zweckbindung, 'beginn_regel' | 'jahre'>;

/**
 * Last day of the obligation. For purchase and notice the data names no end of its own, so it is the same
 * day so many years later; 29 February becomes the 28th where there is none.
 * @param tag end of the implementation, day of the purchase or date of the notice, as the rule wants it
 */
export function boundUntil({ beginn_regel, jahre }: Bindungsregel, tag: string): string {
  if (beginn_regel === 'ende_durchfuehrung_jahresende') return `${Number(tag.slice(0, 4)) + jahre}-12-31`;
  return addMonths(tag, 12 * jahre);
}

/** Last day of the obligation, or nothing where the programme does not say enough. */
export function zweckbindungBis({ daten }: EintragVon<'foerderprogramme'>): string | undefined {
  const { zweckbindung, durchfuehrung_bis } = daten;
  if (zweckbindung?.beginn_regel !== 'ende_durchfuehrung_jahresende' || !durchfuehrung_bis) return undefined;
  return boundUntil(zweckbindung, durchfuehrung_bis);
}
