/** When something ends, in words: a day, or the year in whose course it must be. */
import type { Zeitraum } from '../../insights/device-ends.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';

export function whenText(zeit: Zeitraum | undefined): string {
  if (zeit === undefined) return t('eintrag.keine_angabe');
  if (zeit.von === zeit.bis) return germanDate(zeit.bis);
  const [von = '', bis = ''] = [zeit.von, zeit.bis].map((datum) => datum.slice(0, 4));
  return von === bis ? t('auslaufend.im_jahr', { jahr: von }) : t('auslaufend.in_jahren', { von, bis });
}
