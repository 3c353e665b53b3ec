/** What went wrong elsewhere, worst first: the reason to look before buying. */
import type { EintragVon } from '../schema/eintrag.ts';
import { authorityCount } from './contributors.ts';

type Erfahrung = EintragVon<'erfahrungen'>;

export interface Stolperstein {
  readonly erfahrung: Erfahrung;
  /** The lesson in one sentence. */
  readonly lehre: string;
  /** Different authorities that report it, those that contradict left out. */
  readonly traeger: number;
  readonly widersprechen: number;
  /** Damage times authorities; only for the order. */
  readonly gewicht: number;
}

/**
 * How bad an effect is: 3 where lessons fail or a law is touched, 2 for money, 1 for work. Good effects do not
 * count. A judgement of ours, shown on the page beside the list.
 */
const damage: Readonly<Partial<Record<Erfahrung['daten']['auswirkung'][number], number>>> = {
  unterrichtsausfall: 3,
  sicherheitsrisiko: 3,
  datenschutzrisiko: 3,
  mehrkosten: 2,
  mehrarbeit: 1,
};

/** Experiences that went wrong or only half well, ordered by damage times number of independent authorities. */
export function traps(erfahrungen: readonly Erfahrung[]): Stolperstein[] {
  return erfahrungen
    .filter(({ daten }) => ['fehlentwicklung', 'mit_einschraenkung'].includes(daten.erfahrungsart))
    .map((erfahrung) => {
      const { auswirkung, lehre, bestaetigungen = [] } = erfahrung.daten;
      const contradicting = new Set(
        bestaetigungen.filter(({ urteil }) => urteil === 'widerspricht').map(({ traeger }) => traeger),
      ).size;
      const traeger = Math.max(1, authorityCount(erfahrung) - contradicting);
      const harm = auswirkung.reduce((sum, effect) => sum + (damage[effect] ?? 0), 0);
      return { erfahrung, lehre, traeger, widersprechen: contradicting, gewicht: harm * traeger };
    })
    .sort((a, b) => b.gewicht - a.gewicht || (a.erfahrung.ref < b.erfahrung.ref ? -1 : 1));
}
