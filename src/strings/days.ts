/** A number of days, in words. */
import { t } from './de.ts';
import { germanNumber } from './format.ts';

export const days = (anzahl: number): string =>
  anzahl === 1 ? t('dossier.ein_tag') : t('dossier.tage', { anzahl: germanNumber(anzahl) });
