/**
 * End of the obligation to keep what was funded. Rule of the DigitalPakt guidelines in NRW, no. 6.1:
 * it begins with the end of the implementation period and ends with the fifth calendar year after it
 * (data model, guard 10). The notice of approval prevails.
 */
import type { EintragVon } from '../schema/eintrag.ts';

/** Last day of the obligation, or nothing where the programme does not say enough. */
export function zweckbindungBis({ daten }: EintragVon<'foerderprogramme'>): string | undefined {
  const { zweckbindung, durchfuehrung_bis } = daten;
  if (zweckbindung?.beginn_regel !== 'ende_durchfuehrung_jahresende' || !durchfuehrung_bis) return undefined;
  return `${Number(durchfuehrung_bis.slice(0, 4)) + zweckbindung.jahre}-12-31`;
}
