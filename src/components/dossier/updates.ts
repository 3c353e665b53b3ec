/** The end of security updates in words. */
import type { Updateende } from '../../insights/class-figures.ts';
import { t } from '../../strings/de.ts';

export function updateText({ monate, vorbei }: Partial<Pick<Updateende, 'monate' | 'vorbei'>>): string {
  if (monate === undefined) return t('dossier.keine_angabe');
  if (monate === 0) return t(vorbei ? 'dossier.seit_tagen' : 'dossier.diesen_monat');
  if (Math.abs(monate) === 1) return t(monate > 0 ? 'dossier.noch_einen' : 'dossier.seit_einem');
  return monate > 0 ? t('dossier.noch', { anzahl: monate }) : t('dossier.seit', { anzahl: Math.abs(monate) });
}
