/** The figures of a dossier as tables, each with what it was counted on. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { geraet as schema } from '../../schema/geraet.ts';
import { labelsAt } from '../../schema/walk.ts';
import type { Klassendefekt, Reparaturweg, Updateende } from '../../insights/class-figures.ts';
import { authorities } from '../../strings/authorities.ts';
import { t } from '../../strings/de.ts';
import { timeLeft } from '../../strings/deadline.ts';
import { rateWords } from '../../strings/defect-rate.ts';
import { germanDate, germanDays, germanNumber } from '../../strings/format.ts';
import type { Block, Inline } from '../model/text-document.ts';
import { paragraph, words } from '../model/make.ts';
import { linkTo, note } from './pieces.ts';

const label = (feld: 'defektart' | 'weg' | 'wer_zahlt', wert: string): Inline[] => [
  words(labelsAt(schema, 'reparaturen', 0, feld)[wert] ?? wert),
];

/** When each model gets its last security update. */
export const updatesTable = (kb: KnowledgeBase, updates: readonly Updateende[]): Block[] =>
  updates.length === 0
    ? [paragraph(words(t('dossier.updates_leer')))]
    : [
        {
          kind: 'table',
          label: t('dossier.updates'),
          head: [t('dossier.modell'), t('dossier.im_einsatz'), t('dossier.updates_bis')],
          widths: [50, 18, 32],
          rows: updates.map((end) => [
            [linkTo(kb, end.geraet)],
            [words(end.stueck === undefined ? t('dossier.keine_angabe') : germanNumber(end.stueck))],
            [words(end.bis === undefined ? timeLeft(end) : `${germanDate(end.bis)}, ${timeLeft(end)}`)],
          ]),
        },
      ];

/** Defects per 100 units and year, with their uncertainty, number and period. */
export const defectsTable = (defekte: readonly Klassendefekt[]): Block[] =>
  defekte.length === 0
    ? []
    : [
        {
          kind: 'table',
          label: t('dossier.defekte'),
          head: [t('dossier.defekt'), t('dossier.rate'), t('dossier.grundlage')],
          widths: [28, 27, 45],
          rows: defekte.map((defekt) => [
            label('defektart', defekt.art),
            [words(t('grafik.rate_bereich', rateWords(defekt)))],
            [words(basis(defekt))],
          ]),
        },
        note(t('dossier.defekte_text')),
      ];

function basis({ anzahl, stueck, traeger, monate, kleineStichprobe }: Klassendefekt): string {
  const gemeldet = t('dossier.gemeldet', {
    anzahl: germanNumber(anzahl),
    stueck: germanNumber(stueck),
    traeger: authorities(traeger),
  });
  return t(kleineStichprobe ? 'dokumente.beobachtet_klein' : 'dokumente.beobachtet', {
    gemeldet,
    monate: Math.round(monate),
  });
}

/** Ways to repair, the cheaper first. */
export const repairsTable = (wege: readonly Reparaturweg[]): Block[] =>
  wege.length === 0
    ? []
    : [
        {
          kind: 'table',
          label: t('dossier.reparatur'),
          head: [
            t('dossier.defekt'),
            t('dossier.weg'),
            t('dossier.kosten'),
            t('dossier.dauer'),
            t('dossier.zahlt'),
            t('dossier.modell'),
          ],
          widths: [17, 20, 13, 12, 16, 22],
          rows: wege.map(({ defektart, weg, kosten_netto_eur, dauer_tage, wer_zahlt, modell }) => [
            label('defektart', defektart),
            label('weg', weg),
            [words(kosten_netto_eur === 'unbekannt' ? unknown() : germanNumber(kosten_netto_eur, '€'))],
            [words(dauer_tage === 'unbekannt' ? unknown() : germanDays(dauer_tage))],
            label('wer_zahlt', wer_zahlt),
            [words(modell)],
          ]),
        },
      ];

const unknown = (): string => t('dossier.keine_angabe');
