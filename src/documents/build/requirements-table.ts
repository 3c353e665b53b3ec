/** The requirements of a standard as a table: number, obligation, wording, how it is checked, clauses for it. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { anforderung as schema } from '../../schema/empfehlung.ts';
import type { EintragVon } from '../../schema/eintrag.ts';
import { angabenVon, labelsAt } from '../../schema/walk.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';
import type { Inline, Table } from '../model/text-document.ts';
import { lines, words } from '../model/make.ts';
import { linkTo } from './pieces.ts';

export interface RequirementRow {
  readonly anforderung: NonNullable<EintragVon<'empfehlungen'>['daten']['anforderungen']>[number];
  readonly klauseln: readonly EintragVon<'klauseln'>[];
}

const title = (feld: keyof typeof schema.shape): string => angabenVon(schema.shape[feld]).title ?? feld;
const levels = labelsAt(schema, 'stufe');

/** @param label what the table is about, for screen readers */
export const requirementsTable = (
  kb: KnowledgeBase,
  label: string,
  rows: readonly RequirementRow[],
): Table => ({
  kind: 'table',
  label,
  head: [title('nr'), title('stufe'), title('text'), title('pruefung')],
  widths: [7, 13, 48, 32],
  rows: rows.map(({ anforderung, klauseln }) => [
    [words(anforderung.nr, 'strong')],
    [words(levels[anforderung.stufe] ?? '', 'strong')],
    lines(
      [words(anforderung.text)],
      ...scope(kb, anforderung),
      ...klauseln.map((one) => [words(`${t('dossier.klausel_dazu')} `), linkTo(kb, one)]),
    ),
    [words(anforderung.pruefung)],
  ]),
});

/** Where and from when it counts, if not everywhere and at once. */
function scope(
  kb: KnowledgeBase,
  { orte = [], schulformen = [], ab }: RequirementRow['anforderung'],
): Inline[][] {
  const parts = [
    ...orte.map((one) => kb.bezeichnung('orte', one)),
    ...schulformen.map((one) => kb.bezeichnung('schulformen', one)),
    ...(ab === undefined ? [] : [t('dokumente.ab', { datum: germanDate(ab) })]),
  ];
  return parts.length > 0 ? [[words(`(${parts.join(', ')})`)]] : [];
}
