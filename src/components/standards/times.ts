/** The time in which an edition is in force, in words. */
import type { Geltungszeit } from '../../insights/lineage.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';

export const timeText = ({ von, bis }: Geltungszeit): string =>
  bis === undefined
    ? t('fassungen.seit', { von: germanDate(von) })
    : t('fassungen.zeit', { von: germanDate(von), bis: germanDate(bis) });
