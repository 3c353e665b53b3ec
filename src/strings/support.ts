/** How many stand behind something, in words. */
import { t } from './de.ts';

interface Rueckhalt {
  readonly erfahrungen: number;
  readonly traeger: number;
  readonly widersprechen: number;
}

/** Such as „Gestützt auf 3 Erfahrungen von 3 Trägern.“ */
export function supportWords({ erfahrungen, traeger, widersprechen }: Rueckhalt): string {
  if (erfahrungen === 0) return t('kette.ohne_erfahrung');
  return t('kette.gestuetzt', {
    erfahrungen:
      erfahrungen === 1 ? t('kette.eine_erfahrung') : t('kette.erfahrungen', { anzahl: erfahrungen }),
    traeger: traeger === 1 ? t('kette.ein_traeger') : t('kette.traeger', { anzahl: traeger }),
    widerspruch: contradiction(widersprechen, erfahrungen),
  });
}

/** Who contradicts one experience may well support another. */
function contradiction(anzahl: number, erfahrungen: number): string {
  if (anzahl === 0) return '';
  if (anzahl === 1) return t('kette.widerspricht');
  return t(erfahrungen === 1 ? 'kette.widersprechen' : 'kette.widersprechen_einer', { anzahl });
}
