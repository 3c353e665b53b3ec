/** The verdict of a dossier in one sentence, made of what was counted; nobody types it. */
import type { Dossier } from '../../insights/dossier.ts';
import { t } from '../../strings/de.ts';

export function verdict({ anforderungen, stolpersteine, urteil }: Dossier): string {
  const must = anforderungen.filter(({ stufe }) => stufe === 'muss').length;
  const traps = stolpersteine.length;
  const asked = [...urteil.wieder_kaufen.values()].reduce((sum, count) => sum + count, 0);
  const never = urteil.wieder_kaufen.get('nein') ?? 0;
  const facts = [
    ...(traps > 0 ? [traps === 1 ? t('dossier.warnt') : t('dossier.warnen', { anzahl: traps })] : []),
    ...(never > 0 ? [t('dossier.nein', { nein: never, anzahl: asked })] : []),
  ];
  if (must === 0 && facts.length === 0 && asked === 0) return t('dossier.urteil_leer');
  const first =
    must > 0
      ? t('dossier.urteil_standard', {
          muss: must === 1 ? t('dossier.muss_eine') : t('dossier.muss', { anzahl: must }),
        })
      : t('dossier.urteil_ohne_standard');
  return `${[first, ...facts].join(', ')}.`;
}
