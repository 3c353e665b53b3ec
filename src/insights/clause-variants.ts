/**
 * What could stand in the place of a clause: its other editions, clauses that exclude it, other levels of the
 * same area; and what differs, so that nobody has to lay two pages side by side.
 */
import type { EintragVon } from '../schema/eintrag.ts';
import { klausel as klauselSchema } from '../schema/klausel.ts';
import { labelsAt } from '../schema/walk.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { exclusionsOf } from './clause-exclusions.ts';
import { titleOf } from './facets.ts';
import { editionsBefore, lineageOf, type Geltungszeit } from './lineage.ts';
import { hasEnded } from './status.ts';

type Klausel = EintragVon<'klauseln'>;
type Messgroesse = NonNullable<Klausel['daten']['messgroessen']>[number];

/** A choice that was made otherwise, in words. */
export interface Unterschied {
  readonly feld: string;
  readonly hier: string;
  readonly dort: string;
}

export interface Variante {
  readonly klausel: Klausel;
  readonly unterschiede: readonly Unterschied[];
}

export interface Fassungsvariante extends Variante {
  readonly folge: 'frueher' | 'spaeter';
  /** Nothing for an edition that never came into force. */
  readonly zeit?: Geltungszeit;
}

export interface Messzeile {
  readonly name: string;
  /** One for each clause; nothing where a clause says nothing of it. */
  readonly werte: readonly (Messgroesse | undefined)[];
}

export interface Messvergleich {
  /** The clause itself first. */
  readonly klauseln: readonly Klausel[];
  readonly zeilen: readonly Messzeile[];
}

export interface Klauselvarianten {
  /** The other editions, latest first. */
  readonly fassungen: readonly Fassungsvariante[];
  /** Either this clause or one of these. */
  readonly alternativen: readonly Variante[];
  /** Same document and area, another level; they may well stand beside this one. */
  readonly niveaus: readonly Variante[];
  /** Only where there are values to compare. */
  readonly messvergleich?: Messvergleich;
}

export function variantsOf(kb: KnowledgeBase, eintrag: Klausel): Klauselvarianten {
  const fassungen = editionsBeside(kb, eintrag);
  const named = new Set([eintrag.ref, ...fassungen.map(({ klausel }) => klausel.ref)]);
  const notNamed = ({ ref }: Klausel) => !named.has(ref);
  const alternatives = inOrder(exclusionsOf(kb, eintrag)).filter(notNamed);
  for (const { ref } of alternatives) named.add(ref);
  const levels = otherLevels(kb, eintrag).filter(notNamed);
  const variant = (klausel: Klausel): Variante => ({ klausel, unterschiede: differences(eintrag, klausel) });
  const messvergleich = compareMeasures(eintrag, [
    ...fassungen.map(({ klausel }) => klausel),
    ...alternatives,
    ...levels.filter((klausel) => hasMeasureOf(eintrag, klausel)),
  ]);
  return {
    fassungen,
    alternativen: alternatives.map(variant),
    niveaus: levels.map(variant),
    ...(messvergleich && { messvergleich }),
  };
}

/** Later ones first. An edition without days of its own stands wherever the line has it, so relations decide. */
function editionsBeside(kb: KnowledgeBase, eintrag: Klausel): Fassungsvariante[] {
  const before = new Set(editionsBefore(kb, eintrag).map(({ ref }) => ref));
  const editions = lineageOf(kb, eintrag).fassungen.flatMap(
    ({ eintrag: other, zeit }): Fassungsvariante[] => {
      const klausel = getOfKind(kb, other.ref, 'klauseln');
      if (!klausel || klausel.ref === eintrag.ref) return [];
      const folge = before.has(klausel.ref) ? 'frueher' : 'spaeter';
      return [{ klausel, unterschiede: differences(eintrag, klausel), folge, ...(zeit && { zeit }) }];
    },
  );
  const inTurn = (folge: Fassungsvariante['folge']) => editions.filter((one) => one.folge === folge);
  return [...inTurn('frueher'), ...inTurn('spaeter')].toReversed();
}

function otherLevels(kb: KnowledgeBase, { daten }: Klausel): Klausel[] {
  const others = kb
    .ofKind('klauseln')
    .filter(
      (other) =>
        other.daten.dokument === daten.dokument &&
        other.daten.bereich === daten.bereich &&
        other.daten.niveau !== daten.niveau &&
        !hasEnded(other),
    );
  return inOrder(others);
}

const levels = Object.keys(labelsAt(klauselSchema, 'niveau'));

/** From the lowest level to the highest, then by title. */
const inOrder = (klauseln: readonly Klausel[]): Klausel[] =>
  klauseln.toSorted(
    (a, b) =>
      levels.indexOf(a.daten.niveau) - levels.indexOf(b.daten.niveau) ||
      a.daten.titel.localeCompare(b.daten.titel, 'de'),
  );

/** Choices that say what a clause is good for. */
const compared = ['niveau', 'kriterium'] as const;

const differences = (here: Klausel, there: Klausel): Unterschied[] =>
  compared
    .filter((feld) => here.daten[feld] !== there.daten[feld])
    .map((feld) => {
      const labels = labelsAt(klauselSchema, feld);
      const label = ({ daten }: Klausel) => labels[daten[feld]] ?? daten[feld];
      return { feld: titleOf('klauseln', feld), hier: label(here), dort: label(there) };
    });

const measuresOf = ({ daten }: Klausel): readonly Messgroesse[] => daten.messgroessen ?? [];

const hasMeasureOf = (eintrag: Klausel, other: Klausel): boolean =>
  measuresOf(other).some(({ name }) => measuresOf(eintrag).some((own) => own.name === name));

/** Measured values side by side, those of the clause itself first; nothing if there are none beside its own. */
function compareMeasures(eintrag: Klausel, others: readonly Klausel[]): Messvergleich | undefined {
  const klauseln = [eintrag, ...others.filter((other) => measuresOf(other).length > 0)];
  const names = new Set(klauseln.flatMap((one) => measuresOf(one).map(({ name }) => name)));
  if (klauseln.length < 2 || measuresOf(eintrag).length === 0) return undefined;
  const zeilen = [...names].map((name) => ({
    name,
    werte: klauseln.map((one) => measuresOf(one).find((measure) => measure.name === name)),
  }));
  return { klauseln, zeilen };
}
