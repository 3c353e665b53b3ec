/** What a notice says. */
import { t } from '../strings/de.ts';
import { germanDate } from '../strings/format.ts';
import type { Notice } from './notices.ts';

/** The sentence of a notice. */
export function noticeWords({ art, datum, text = '' }: Notice): string {
  const date = datum === undefined ? '' : germanDate(datum);
  switch (art) {
    case 'fiktiv':
      return t('hinweis.fiktiv_text');
    case 'zurueckgezogen':
      return `${t('hinweis.zurueckgezogen')} ${text}`;
    default:
      return t(`hinweis.${art}`, { datum: date, text });
  }
}
