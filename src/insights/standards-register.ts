/** The register of standards: by topic and state, and what waits for comments. */
import type { EintragVon } from '../schema/eintrag.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { consultationOf, type Consultation } from './consultation.ts';
import { inForceOn } from './lineage.ts';
import { inListOrder } from './listing.ts';
import { isOverdue, reviewDue } from './review.ts';
import { hasEnded } from './status.ts';

type Empfehlung = EintragVon<'empfehlungen'>;

export interface Registerzeile {
  readonly standard: Empfehlung;
  readonly abstimmung?: Consultation;
  /** In force today: decided, begun and not ended. */
  readonly gilt: boolean;
  readonly faellig_am?: string;
  readonly ueberfaellig: boolean;
}

export interface Registerthema {
  readonly thema: EintragVon<'themen'>;
  /** Decided ones first, then what is discussed, then drafts. */
  readonly zeilen: readonly Registerzeile[];
  /** Superseded and withdrawn editions. */
  readonly fruehere: readonly Empfehlung[];
}

export interface Standardregister {
  /** What is open to comments, the next deadline first; those that have passed at last. */
  readonly abstimmungen: readonly (Registerzeile & { readonly abstimmung: Consultation })[];
  /** Topics by name; a standard stands under the first topic that it names. */
  readonly themen: readonly Registerthema[];
}

const order: Readonly<Record<string, number>> = { beschlossen: 0, in_abstimmung: 1, entwurf: 2 };

export function standardsRegister(kb: KnowledgeBase, today: string): Standardregister {
  const inForce = new Set(inForceOn(kb, today).map(({ ref }) => ref));
  const rowOf = (standard: Empfehlung): Registerzeile => {
    const abstimmung = consultationOf(standard, today);
    const faellig_am = reviewDue(standard);
    return {
      standard,
      ...(abstimmung && { abstimmung }),
      gilt: inForce.has(standard.ref),
      ...(faellig_am !== undefined && { faellig_am }),
      ueberfaellig: isOverdue(standard, today),
    };
  };
  const all = inListOrder(kb.ofKind('empfehlungen'));
  const current = all.filter((one) => !hasEnded(one)).map(rowOf);
  const themen = kb.ofKind('themen').flatMap((thema): Registerthema[] => {
    const isAbout = ({ daten }: Empfehlung) => getOfKind(kb, `themen/${daten.themen[0]}`, 'themen') === thema;
    const zeilen = current
      .filter(({ standard }) => isAbout(standard))
      .toSorted((a, b) => (order[a.standard.daten.status] ?? 9) - (order[b.standard.daten.status] ?? 9));
    const fruehere = all.filter((one) => hasEnded(one) && isAbout(one));
    return zeilen.length + fruehere.length > 0 ? [{ thema, zeilen, fruehere }] : [];
  });
  return {
    abstimmungen: current
      .flatMap((row) => (row.abstimmung ? [{ ...row, abstimmung: row.abstimmung }] : []))
      .toSorted(
        (a, b) =>
          Number(a.abstimmung.abgelaufen) - Number(b.abstimmung.abgelaufen) ||
          a.abstimmung.bis.localeCompare(b.abstimmung.bis),
      ),
    themen: themen.toSorted((a, b) => a.thema.daten.titel.localeCompare(b.thema.daten.titel, 'de')),
  };
}
