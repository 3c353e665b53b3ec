/** Who contributed how much and when, by authority and never by person; who wants to stay unnamed does. */
import type { Eintrag } from '../schema/eintrag.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { contributor } from './contributors.ts';

export interface Beitragszeile {
  /** Reference of the authority; nothing for all that do not want to be named. */
  readonly traeger?: string;
  readonly label?: string;
  /** Contributions by year, in the order of `jahre`. */
  readonly anzahlen: readonly number[];
  readonly gesamt: number;
}

export interface Beitraege {
  /** From the first year with a contribution to the last. */
  readonly jahre: readonly number[];
  /** By name of the authority, the unnamed at last. */
  readonly zeilen: readonly Beitragszeile[];
}

interface Beitrag {
  readonly slug: string;
  readonly anzeige: 'offen' | 'groessenklasse' | 'anonym';
  readonly jahr: number;
}

/** Records, confirmations, holdings and clauses tried out, each counted in the year it was written for. */
export function contributions(kb: KnowledgeBase): Beitraege {
  const all = kb.eintraege.flatMap(contributionsIn);
  if (all.length === 0) return { jahre: [], zeilen: [] };
  const years = all.map(({ jahr }) => jahr);
  const first = Math.min(...years);
  const jahre = Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
  const rows = new Map<string, { label?: string; jahre: number[] }>();
  for (const { slug, anzeige, jahr } of all) {
    const { label, ref } = contributor(kb, slug, anzeige);
    const row = rows.get(ref ?? '') ?? { ...(ref !== undefined && { label }), jahre: [] };
    row.jahre.push(jahr);
    rows.set(ref ?? '', row);
  }
  const zeilen = [...rows].map(([ref, { label, jahre: own }]) => ({
    ...(label !== undefined && { traeger: ref, label }),
    anzahlen: jahre.map((jahr) => own.filter((one) => one === jahr).length),
    gesamt: own.length,
  }));
  return {
    jahre,
    zeilen: zeilen.sort(
      (a, b) =>
        Number(a.label === undefined) - Number(b.label === undefined) ||
        (a.label ?? '').localeCompare(b.label ?? '', 'de'),
    ),
  };
}

function contributionsIn(eintrag: Eintrag): Beitrag[] {
  const { daten } = eintrag;
  const records =
    'traeger' in daten && daten.traeger
      ? daten.traeger.map((slug) => ({
          slug,
          anzeige: daten.traeger_anzeige ?? ('anonym' as const),
          jahr: yearOf(daten.erstellt_am),
        }))
      : [];
  return [...records, ...rowsOf(eintrag)];
}

/** What authorities added to the record of somebody else. */
function rowsOf({ art, daten }: Eintrag): Beitrag[] {
  switch (art) {
    case 'erfahrungen':
      return (daten.bestaetigungen ?? []).map(({ traeger, traeger_anzeige = 'offen', stand }) => ({
        slug: traeger,
        anzeige: traeger_anzeige,
        jahr: yearOf(stand),
      }));
    case 'geraete':
      return (daten.bestaende ?? []).map(({ traeger, traeger_anzeige, stand }) => ({
        slug: traeger,
        anzeige: traeger_anzeige,
        jahr: yearOf(stand),
      }));
    case 'klauseln':
      return (daten.erprobt ?? []).map(({ traeger, traeger_anzeige = 'offen', seit }) => ({
        slug: traeger,
        anzeige: traeger_anzeige,
        jahr: yearOf(seit),
      }));
    default:
      return [];
  }
}

const yearOf = (datum: string): number => Number(datum.slice(0, 4));
