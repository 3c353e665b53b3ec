/** The sentences of a dossier that are made of numbers. */
import type { EintragVon } from '../schema/eintrag.ts';
import { authorities } from '../strings/authorities.ts';
import { t } from '../strings/de.ts';
import { germanDate, germanNumber } from '../strings/format.ts';
import type { Preisspanne } from './class-figures.ts';
import type { Bindung, Dossier } from './dossier.ts';
import type { Stolperstein } from './traps.ts';

/** The verdict in one sentence, made of what was counted; nobody types it. */
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

/** „3 Träger, 1 widerspricht“. */
export const reportedBy = ({ traeger, widersprechen }: Stolperstein): string =>
  [authorities(traeger), ...contradiction(widersprechen)].join(', ');

/** „bestätigt von 2, 1 widerspricht“; nothing if nobody has said anything. */
export function opinions({ daten }: EintragVon<'erfahrungen'>): string {
  const count = (urteil: string) =>
    (daten.bestaetigungen ?? []).filter((one) => one.urteil === urteil).length;
  const [yes, partly] = [count('bestaetigt'), count('teilweise')];
  return [
    ...(yes > 0 ? [t('dossier.bestaetigen', { anzahl: yes })] : []),
    ...(partly > 0 ? [t('dossier.teilweise', { anzahl: partly })] : []),
    ...contradiction(count('widerspricht')),
  ].join(', ');
}

const contradiction = (anzahl: number): string[] =>
  anzahl === 0 ? [] : [t(anzahl === 1 ? 'dossier.widerspricht' : 'dossier.widersprechen', { anzahl })];

/** What others paid, with the number of purchases and their years. */
export function priceWords({ n, spanne }: Preisspanne): string {
  if (!spanne) return t('dossier.keine_spanne', { n });
  const { min, max, von, bis } = spanne;
  return t('dossier.spanne', {
    min: germanNumber(min),
    max: germanNumber(max, '€'),
    n,
    jahre: von === bis ? String(von) : t('geraet.jahre', { von, bis }),
  });
}

/** Until when what a programme funded must be kept. */
export const obligationWords = ({ programm, bis }: Bindung): string =>
  bis
    ? t('dossier.gebunden', { datum: germanDate(bis) })
    : t('dossier.gebunden_jahre', { jahre: programm.daten.zweckbindung?.jahre ?? 0 });
