/** Everything that the builder of documents loads: worked out while the site is built. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { klausel as schema } from '../../schema/klausel.ts';
import { labelsAt } from '../../schema/walk.ts';
import { fictionalLabel } from '../../insights/trust.ts';
import type { Area, BuilderData } from '../builder/data.ts';
import { builderClause } from './builder-clause.ts';
import { wholeAddress } from './origins.ts';
import { requiredAreas } from './required-areas.ts';

/**
 * All clauses, also those that no longer count, so that an older choice is recognised.
 * @param today day of the build
 */
export function builderData(kb: KnowledgeBase, today: string): BuilderData {
  const klauseln = kb.ofKind('klauseln').map((one) => builderClause(kb, one));
  const used = new Set(klauseln.flatMap(({ geraeteklassen }) => geraeteklassen));
  const required: Readonly<Record<string, readonly string[]>> = requiredAreas;
  return {
    stand: today,
    cluster: kb.cluster.name,
    adresse: wholeAddress(kb, '/'),
    fiktiv: fictionalLabel,
    dokumente: choices('dokument').map((one) => ({ ...one, pflichtbereiche: required[one.wert] ?? [] })),
    bereiche: choices('bereich'),
    niveaus: choices('niveau'),
    geraeteklassen: kb.vokabulare.geraeteklassen
      .filter(({ wert }) => used.has(wert))
      .map(({ wert, bezeichnung }) => ({ wert, bezeichnung })),
    klauseln,
  };
}

/** The values of a choice of the schema with their labels, in its order. */
const choices = (feld: 'dokument' | 'bereich' | 'niveau'): Area[] =>
  Object.entries(labelsAt(schema, feld)).map(([wert, bezeichnung]) => ({ wert, bezeichnung }));

export const renderBuilderData = (data: BuilderData): string => JSON.stringify(data);
