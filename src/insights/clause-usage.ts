/** Where a clause was used: who has it in a contract, what was written about it, which purchases it is for. */
import type { EintragVon } from '../schema/eintrag.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { contributor, type Contributor } from './contributors.ts';
import { evidenceOf } from './evidence.ts';
import { inListOrder } from './listing.ts';

type Klausel = EintragVon<'klauseln'>;

export interface Erprobung extends Contributor {
  /** Month, `JJJJ-MM`. */
  readonly seit: string;
}

export interface Klauselverwendung {
  /** Authorities as they want to be seen, who has used it longest first. */
  readonly erprobt: readonly Erprobung[];
  /** Experiences that name the clause and that its chain of evidence does not show already. */
  readonly erfahrungen: readonly EintragVon<'erfahrungen'>[];
  /** Device classes whose dossier shows it, in the order of the vocabulary. */
  readonly geraeteklassen: readonly Vokabel[];
}

export function usageOf(kb: KnowledgeBase, klausel: Klausel): Klauselverwendung {
  const { ref, daten } = klausel;
  const inChain = new Set(evidenceOf(kb, klausel).erfahrungen.map((erfahrung) => erfahrung.ref));
  const naming = kb
    .in(ref)
    .filter(({ von, pfad }) => pfad[0] === 'klauseln' && !inChain.has(von))
    .flatMap(({ von }) => getOfKind(kb, von, 'erfahrungen') ?? []);
  return {
    erprobt: (daten.erprobt ?? [])
      // Without a word of its own, a row shows its authority: see `erprobt` in the schema.
      .map(({ traeger, traeger_anzeige = 'offen', seit }) => ({
        ...contributor(kb, traeger, traeger_anzeige),
        seit,
      }))
      .toSorted((a, b) => a.seit.localeCompare(b.seit)),
    erfahrungen: inListOrder(naming),
    geraeteklassen: kb.vokabulare.geraeteklassen.filter(({ wert }) => daten.geraeteklassen?.includes(wert)),
  };
}
