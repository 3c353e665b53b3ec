/** Who has adopted what: requirements of the standards in force by authority, with what is open and why. */
import type { EintragVon } from '../schema/eintrag.ts';
import type { Umsetzungszeile } from '../schema/umsetzung.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { inListOrder } from './listing.ts';
import { hasEnded } from './status.ts';

type Empfehlung = EintragVon<'empfehlungen'>;
type Anforderung = NonNullable<Empfehlung['daten']['anforderungen']>[number];

/** As an authority says it; `offen` where it has said nothing yet. */
export type Stand = Umsetzungszeile['stand'] | 'offen';

export const staende: readonly Stand[] = [
  'umgesetzt',
  'geplant',
  'teilweise',
  'abweichend',
  'nicht_zutreffend',
  'offen',
];

export interface Zelle {
  readonly traeger: EintragVon<'traeger'>;
  readonly stand: Stand;
  readonly bis?: string;
  readonly begruendung?: string;
  /** The authority speaks of the whole standard, not of this requirement. */
  readonly pauschal: boolean;
  readonly bewertet_am?: string;
  /** What was assessed is an earlier edition; it has to be looked at again. */
  readonly neu_bewerten: boolean;
}

export interface Matrixzeile {
  readonly anforderung: Anforderung;
  /** One cell for each authority, in the order of the columns. */
  readonly zellen: readonly Zelle[];
}

export interface Standardmatrix {
  readonly standard: Empfehlung;
  readonly zeilen: readonly Matrixzeile[];
  readonly summe: ReadonlyMap<Stand, number>;
}

export interface Umsetzungsmatrix {
  readonly traeger: readonly EintragVon<'traeger'>[];
  readonly standards: readonly Standardmatrix[];
  /** Cells of all standards by authority and state. */
  readonly jeTraeger: ReadonlyMap<string, ReadonlyMap<Stand, number>>;
}

export function adoptionMatrix(kb: KnowledgeBase): Umsetzungsmatrix {
  const traeger = activeAuthorities(kb);
  const standards = inListOrder(kb.ofKind('empfehlungen'))
    .filter(({ daten }) => daten.status === 'beschlossen' && (daten.anforderungen ?? []).length > 0)
    .map((standard) => matrixOf(kb, standard, traeger));
  const cells = standards.flatMap(({ zeilen }) => zeilen.flatMap(({ zellen }) => zellen));
  return {
    traeger,
    standards,
    jeTraeger: new Map(
      traeger.map(({ ref }) => [ref, countStates(cells.filter((cell) => cell.traeger.ref === ref))]),
    ),
  };
}

/** Adoption of one standard by all active authorities: its requirements times authorities, by state. */
export const adoptionCounts = (kb: KnowledgeBase, standard: Empfehlung): ReadonlyMap<Stand, number> =>
  matrixOf(kb, standard, activeAuthorities(kb)).summe;

const activeAuthorities = (kb: KnowledgeBase): EintragVon<'traeger'>[] =>
  kb
    .ofKind('traeger')
    .filter((one) => !hasEnded(one))
    .toSorted((a, b) => a.daten.titel.localeCompare(b.daten.titel, 'de'));

function matrixOf(
  kb: KnowledgeBase,
  standard: Empfehlung,
  traeger: readonly EintragVon<'traeger'>[],
): Standardmatrix {
  const zeilen = (standard.daten.anforderungen ?? []).map((anforderung) => ({
    anforderung,
    zellen: traeger.map((one) => cellOf(kb, standard, anforderung.nr, one)),
  }));
  return { standard, zeilen, summe: countStates(zeilen.flatMap(({ zellen }) => zellen)) };
}

/** A row for the requirement goes before one for the whole standard, this edition before earlier ones. */
function cellOf(kb: KnowledgeBase, standard: Empfehlung, nr: string, traeger: EintragVon<'traeger'>): Zelle {
  const rows = kb.umsetzungen.find(({ traeger: owner }) => owner === traeger.ref)?.zeilen ?? [];
  const own = rows.filter(({ empfehlung }) => empfehlung === standard.ref);
  const row =
    own.find(({ anforderung }) => anforderung === nr) ?? own.find(({ anforderung }) => !anforderung);
  if (!row) {
    // The numbers of an earlier edition may mean something else: only that it was assessed carries over.
    const earlier = predecessors(kb, standard);
    const neu_bewerten = rows.some(({ empfehlung }) => earlier.has(empfehlung));
    return { traeger, stand: 'offen', pauschal: false, neu_bewerten };
  }
  const { stand, bis, begruendung, bewertet_am, fassung } = row;
  return {
    traeger,
    stand,
    bewertet_am,
    pauschal: row.anforderung === undefined,
    ...(bis !== undefined && { bis }),
    ...(begruendung !== undefined && { begruendung }),
    neu_bewerten: fassung < standard.daten.fassung,
  };
}

/** Everything that a standard has superseded, step by step. */
function predecessors(kb: KnowledgeBase, standard: Empfehlung): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...(standard.daten.ersetzt ?? [])];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    open.push(...(getOfKind(kb, ref, 'empfehlungen')?.daten.ersetzt ?? []));
  }
  return found;
}

function countStates(cells: readonly Zelle[]): ReadonlyMap<Stand, number> {
  const counts = new Map<Stand, number>();
  for (const { stand } of cells) counts.set(stand, (counts.get(stand) ?? 0) + 1);
  return counts;
}
