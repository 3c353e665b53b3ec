/** How many authorities, in words. */
import { t } from './de.ts';

export const authorities = (count: number): string =>
  count === 1 ? t('dossier.ein_traeger') : t('dossier.traeger', { anzahl: count });
