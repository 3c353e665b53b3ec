/** The time in which an edition is in force, in words. */
import type { Geltungszeit, Vereinbarung } from '../../insights/lineage.ts';
import { statusOf } from '../../insights/status.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';

const timeText = ({ von, bis }: Geltungszeit): string =>
  bis === undefined
    ? t('fassungen.seit', { von: germanDate(von) })
    : t('fassungen.zeit', { von: germanDate(von), bis: germanDate(bis) });

/** As `timeText`; where an edition never was in force, why not. */
export function editionTime(eintrag: Vereinbarung, zeit: Geltungszeit | undefined): string {
  if (zeit) return timeText(zeit);
  const { geltung, label } = statusOf(eintrag);
  return geltung === 'beendet' ? t('fassungen.nie') : label;
}
