/** What is due, in words. */
import type { Anlass, Faelliges } from '../../insights/due.ts';
import { t, type Textschluessel } from '../../strings/de.ts';

export const anlassLabel = (anlass: Anlass): string => t(`wiedervorlage.${anlass}` satisfies Textschluessel);

/** The authorities that are asked; the coordination where there is none. */
export const askedText = ({ traeger }: Faelliges): string =>
  traeger.length > 0 ? traeger.map(({ label }) => label).join(', ') : t('wiedervorlage.koordination');
