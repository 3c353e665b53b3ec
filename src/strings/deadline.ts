/** How long something still lasts, in words. */
import { t } from './de.ts';

export interface Restzeit {
  /** Whole months from today; negative when it is over, nothing where nobody knows. */
  readonly monate?: number;
  /** The day has passed, be it less than a month ago. */
  readonly vorbei?: boolean;
}

export function timeLeft({ monate, vorbei = false }: Restzeit): string {
  if (monate === undefined) return t('dossier.keine_angabe');
  if (monate === 0) return t(vorbei ? 'dossier.seit_kurzem' : 'dossier.noch_kurz');
  if (Math.abs(monate) === 1) return t(monate > 0 ? 'dossier.noch_einen' : 'dossier.seit_einem');
  return monate > 0 ? t('dossier.noch', { anzahl: monate }) : t('dossier.seit', { anzahl: Math.abs(monate) });
}
