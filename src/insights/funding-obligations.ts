/** How long each programme binds what it funded, and which programmes leave the question open. */
import type { EintragVon } from '../schema/eintrag.ts';
import type { Quelle } from '../schema/quelle.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { zweckbindungBis, type Bindungsregel } from './funding.ts';
import { inListOrder } from './listing.ts';

type Programm = EintragVon<'foerderprogramme'>;

export interface Programmbindung {
  readonly programm: Programm;
  readonly regel: Bindungsregel;
  /** Latest end of the implementation, where the programme names one. */
  readonly durchfuehrung_bis?: string;
  /** Last day of the obligation at that end. */
  readonly bis?: string;
  /** The source of the rule. */
  readonly quelle?: Quelle;
}

export interface Zweckbindungen {
  /** Programmes whose rule is known. */
  readonly belegt: readonly Programmbindung[];
  /** Programmes about whose obligation nothing is known. */
  readonly unbelegt: readonly Programm[];
}

/** All programmes, those that have ended too: their obligation goes on. */
export function fundingObligations(kb: KnowledgeBase): Zweckbindungen {
  const programmes = inListOrder(kb.ofKind('foerderprogramme'));
  return {
    belegt: programmes.flatMap(bindingOf),
    unbelegt: programmes.filter(({ daten }) => daten.zweckbindung === undefined),
  };
}

function bindingOf(programm: Programm): Programmbindung[] {
  const { zweckbindung, durchfuehrung_bis, quellen = [] } = programm.daten;
  if (!zweckbindung) return [];
  const bis = zweckbindungBis(programm);
  const quelle = quellen.find(({ nr }) => nr === zweckbindung.quelle);
  return [
    {
      programm,
      regel: zweckbindung,
      ...(durchfuehrung_bis && { durchfuehrung_bis }),
      ...(bis && { bis }),
      ...(quelle && { quelle }),
    },
  ];
}

/** The calculator, with a programme chosen if one is given. */
export const obligationAddress = (slug?: string): string =>
  slug === undefined ? '/rechner/zweckbindung/' : `/rechner/zweckbindung/?programm=${slug}`;
