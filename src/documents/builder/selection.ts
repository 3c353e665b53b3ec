/** What somebody has chosen, ordered and filled in: the whole state of the builder, as plain data. */
import type { BuilderClause, BuilderData } from './data.ts';

export interface ChosenClause {
  readonly slug: string;
  /** Hash of the edition that was chosen. */
  readonly hash: string;
  /** Its lines, where they are known: an address carries only the hash. */
  readonly zeilen?: readonly string[];
}

/** Fields of the first page, as typed. */
export interface Cover {
  readonly titel: string;
  readonly auftraggeber: string;
  readonly aktenzeichen: string;
}

export interface Selection {
  readonly dokument: string;
  /** In the order in which they were put; areas have an order of their own, see `clausesByArea`. */
  readonly klauseln: readonly ChosenClause[];
  /** As typed, by `valueKey`. A missing entry stands for the preset, an empty one for nothing. */
  readonly werte: Readonly<Record<string, string>>;
  readonly deckblatt: Cover;
  /** Whether the annex „Herkunft“ is part of the document. */
  readonly herkunft: boolean;
}

export const emptySelection = (dokument: string): Selection => ({
  dokument,
  klauseln: [],
  werte: {},
  deckblatt: { titel: '', auftraggeber: '', aktenzeichen: '' },
  herkunft: true,
});

export const isChosen = ({ klauseln }: Selection, slug: string): boolean =>
  klauseln.some((one) => one.slug === slug);

export const clauseOf = ({ klauseln }: BuilderData, slug: string): BuilderClause | undefined =>
  klauseln.find((one) => one.slug === slug);

/** With the current edition of a clause at the end of its area; unchanged if it is chosen already. */
export function withClause(data: BuilderData, selection: Selection, slug: string): Selection {
  const clause = clauseOf(data, slug);
  if (!clause || isChosen(selection, slug)) return selection;
  return { ...selection, klauseln: [...selection.klauseln, chosen(clause)] };
}

/** Without a clause. Its values stay, so that nothing is lost if it comes back. */
export const withoutClause = (selection: Selection, slug: string): Selection => ({
  ...selection,
  klauseln: selection.klauseln.filter((one) => one.slug !== slug),
});

/** The current edition instead of the one chosen, or another clause (its successor) at the same place. */
export function withReplaced(data: BuilderData, selection: Selection, slug: string, by: string): Selection {
  const clause = clauseOf(data, by);
  if (!clause) return selection;
  if (by !== slug && isChosen(selection, by)) return withoutClause(selection, slug);
  return {
    ...selection,
    klauseln: selection.klauseln.map((one) => (one.slug === slug ? chosen(clause) : one)),
  };
}

/** One place up (-1) or down (1) among the clauses of its area. */
export function withMoved(data: BuilderData, selection: Selection, slug: string, by: -1 | 1): Selection {
  const areaOf = (one: string) => clauseOf(data, one)?.bereich;
  const klauseln = [...selection.klauseln];
  const from = klauseln.findIndex((one) => one.slug === slug);
  let to = from + by;
  while (klauseln[to] && areaOf(klauseln[to]!.slug) !== areaOf(slug)) to += by;
  if (from < 0 || !klauseln[to]) return selection;
  [klauseln[from], klauseln[to]] = [klauseln[to]!, klauseln[from]!];
  return { ...selection, klauseln };
}

export interface ChosenArea {
  readonly wert: string;
  readonly bezeichnung: string;
  readonly klauseln: readonly BuilderClause[];
}

/** The chosen clauses that exist, area by area in the order of the schema; areas without any are left out. */
export function clausesByArea(data: BuilderData, selection: Selection): ChosenArea[] {
  const clauses = selection.klauseln.flatMap(({ slug }) => clauseOf(data, slug) ?? []);
  return data.bereiche.flatMap((area) => {
    const klauseln = clauses.filter(({ bereich }) => bereich === area.wert);
    return klauseln.length > 0 ? [{ ...area, klauseln }] : [];
  });
}

const chosen = ({ slug, hash, zeilen }: BuilderClause): ChosenClause => ({ slug, hash, zeilen });
