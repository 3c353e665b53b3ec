/**
 * The chain of evidence around a recommendation, a decision or a clause: experience → recommendation →
 * decision → standard → clause → adoption. What nobody else has: every link can be followed both ways.
 */
import type { Eintrag, EintragVon } from '../schema/eintrag.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { adoptionCounts, type Stand } from './adoption-matrix.ts';
import { hasEnded } from './status.ts';
import { supportOf, type Rueckhalt } from './support.ts';

type Empfehlung = EintragVon<'empfehlungen'>;

/** Kinds whose pages show the chain. */
export type Kettenglied = Empfehlung | EintragVon<'beschluesse'> | EintragVon<'klauseln'>;

export interface Umsetzungszahl {
  readonly standard: Empfehlung;
  /** Requirements times authorities, by state. */
  readonly summe: ReadonlyMap<Stand, number>;
}

export interface Beweiskette {
  readonly erfahrungen: readonly EintragVon<'erfahrungen'>[];
  /** Sources and device notes beside the experiences. */
  readonly belege: readonly Eintrag[];
  readonly empfehlungen: readonly Empfehlung[];
  readonly beschluesse: readonly EintragVon<'beschluesse'>[];
  /** Of the recommendations, those that were decided. */
  readonly standards: readonly Empfehlung[];
  readonly klauseln: readonly EintragVon<'klauseln'>[];
  readonly umsetzung: readonly Umsetzungszahl[];
  readonly rueckhalt: Rueckhalt;
  /** Which records are linked, from the earlier to the later step, by reference. */
  readonly schritte: readonly (readonly [von: string, nach: string])[];
}

export function evidenceOf(kb: KnowledgeBase, glied: Kettenglied): Beweiskette {
  const empfehlungen = recommendationsOf(kb, glied);
  const klauseln = clausesOf(kb, glied, empfehlungen);
  const grounds = [
    ...empfehlungen.flatMap(({ ref, daten }) => (daten.grundlage ?? []).map((from) => [from, ref] as const)),
    ...klauseln.flatMap(({ ref, daten }) =>
      (daten.erprobt ?? []).flatMap(({ erfahrung }) => (erfahrung ? [[erfahrung, ref] as const] : [])),
    ),
  ];
  const used = unique(grounds.map(([from]) => kb.get(from)));
  const erfahrungen = used.filter((one) => one.art === 'erfahrungen');
  const beschluesse = unique([
    ...(glied.art === 'beschluesse' ? [glied] : []),
    ...[...empfehlungen, ...klauseln].map(({ daten }) => getOfKind(kb, daten.beschluss, 'beschluesse')),
  ]);
  const standards = empfehlungen.filter(({ daten }) => decided.has(daten.status));
  return {
    erfahrungen,
    belege: used.filter((one) => one.art !== 'erfahrungen'),
    empfehlungen,
    beschluesse,
    standards,
    klauseln,
    umsetzung: standards
      .filter((standard) => !hasEnded(standard))
      .map((standard) => ({ standard, summe: adoptionCounts(kb, standard) })),
    rueckhalt: supportOf(erfahrungen),
    schritte: [
      ...grounds.filter(([from]) => kb.get(from)),
      ...empfehlungen.flatMap(({ ref, daten }) => (daten.beschluss ? [[ref, daten.beschluss] as const] : [])),
      ...klauseln.flatMap(({ ref, daten }) =>
        unique((daten.setzt_um ?? []).map(({ empfehlung }) => kb.get(empfehlung)))
          .filter((one) => empfehlungen.some((other) => other.ref === one.ref))
          .map((one) => [one.ref, ref] as const),
      ),
    ],
  };
}

const decided: ReadonlySet<string> = new Set(['beschlossen', 'abgeloest']);

/** The recommendation itself; those that a decision is about; those that a clause puts into a contract. */
function recommendationsOf(kb: KnowledgeBase, glied: Kettenglied): readonly Empfehlung[] {
  if (glied.art === 'empfehlungen') return [glied];
  const named =
    glied.art === 'klauseln'
      ? (glied.daten.setzt_um ?? []).map(({ empfehlung }) => empfehlung)
      : aboutDecision(kb, glied);
  return unique(named.map((ref) => getOfKind(kb, ref, 'empfehlungen')));
}

/** The clause itself; those decided together; those that put a recommendation into a contract. */
function clausesOf(
  kb: KnowledgeBase,
  glied: Kettenglied,
  empfehlungen: readonly Empfehlung[],
): readonly EintragVon<'klauseln'>[] {
  if (glied.art === 'klauseln') return [glied];
  const named = glied.art === 'beschluesse' ? aboutDecision(kb, glied) : [];
  const following = empfehlungen.flatMap(({ ref }) =>
    kb
      .in(ref)
      .filter(({ pfad }) => pfad[0] === 'setzt_um')
      .map(({ von }) => von),
  );
  return unique([...named, ...following].map((ref) => getOfKind(kb, ref, 'klauseln'))).filter(
    (klausel) => !hasEnded(klausel),
  );
}

/** What a decision says it is about, and what names it as its decision. */
const aboutDecision = (kb: KnowledgeBase, { ref, daten }: EintragVon<'beschluesse'>): string[] => [
  ...daten.betrifft,
  ...kb
    .in(ref)
    .filter(({ pfad }) => pfad[0] === 'beschluss')
    .map(({ von }) => von),
];

/** Each record once, in the order of first appearance. */
function unique<E extends Eintrag>(eintraege: readonly (E | undefined)[]): E[] {
  return [...new Map(eintraege.flatMap((one) => (one ? [[one.ref, one] as const] : []))).values()];
}
