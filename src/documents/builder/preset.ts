/** A first selection for somebody who does not want to begin with nothing. */
import { isAvailable } from './availability.ts';
import type { BuilderClause, BuilderData } from './data.ts';
import { clauseOf, emptySelection, isChosen, withClause, type Selection } from './selection.ts';

export interface PresetWish {
  readonly dokument: string;
  /** Only clauses about this device class, and those that name none. */
  readonly geraeteklasse?: string;
  /** Up to this level. */
  readonly niveau: BuilderClause['niveau'];
}

const levels: readonly BuilderClause['niveau'][] = ['mindest', 'empfohlen', 'komfort'];

/**
 * The clauses that fit, together with what they require. Of clauses that exclude each other it takes what is
 * agreed, then the level that was asked for, then the one nearest below it.
 */
export function presetFor(data: BuilderData, wish: PresetWish): Selection {
  const highest = levels.indexOf(wish.niveau);
  const fitting = data.klauseln
    .filter(
      (one) =>
        one.dokument === wish.dokument &&
        isAvailable(one) &&
        levels.indexOf(one.niveau) <= highest &&
        isAbout(one, wish.geraeteklasse),
    )
    .sort((a, b) => rank(b) - rank(a));
  const taken = fitting.reduce(
    (selection, { slug }) => withRequired(data, selection, slug),
    emptySelection(wish.dokument),
  );
  return inOrder(data, taken);
}

const isAbout = ({ geraeteklassen }: BuilderClause, klasse: string | undefined): boolean =>
  klasse === undefined || geraeteklassen.length === 0 || geraeteklassen.includes(klasse);

/** Agreed before anything else, then the higher level. */
const rank = ({ status, niveau }: BuilderClause): number =>
  (status === 'beschlossen' ? levels.length : 0) + levels.indexOf(niveau);

/** With the clause and all it requires; unchanged if any of them cannot stand beside what is chosen. */
function withRequired(data: BuilderData, selection: Selection, slug: string): Selection {
  const needed = new Set([slug]);
  for (const one of needed) for (const other of clauseOf(data, one)?.erfordert ?? []) needed.add(other);
  const missing = [...needed].filter((one) => !isChosen(selection, one));
  const fits = missing.every((one) => {
    const clause = clauseOf(data, one);
    return (
      clause !== undefined &&
      isAvailable(clause) &&
      clause.dokument === selection.dokument &&
      !clause.schliesst_aus.some((other) => isChosen(selection, other) || needed.has(other))
    );
  });
  return fits ? missing.reduce((all, one) => withClause(data, all, one), selection) : selection;
}

/** In the order of the collection, which every list of the builder has. */
function inOrder({ klauseln }: BuilderData, selection: Selection): Selection {
  const place = new Map(klauseln.map(({ slug }, i) => [slug, i]));
  return {
    ...selection,
    klauseln: [...selection.klauseln].sort((a, b) => (place.get(a.slug) ?? 0) - (place.get(b.slug) ?? 0)),
  };
}
