/** Narrows the clauses on offer by level and device class. What is chosen stays in sight. */
import type { BuilderClause, BuilderData } from '../../documents/builder/data.ts';
import { part } from './controls.ts';

export interface Filter {
  readonly niveau: string;
  readonly geraeteklasse: string;
}

/** Clauses that name no device class hold for all of them. */
export const passes = ({ niveau, geraeteklassen }: BuilderClause, filter: Filter): boolean =>
  (filter.niveau === '' || niveau === filter.niveau) &&
  (filter.geraeteklasse === '' ||
    geraeteklassen.length === 0 ||
    geraeteklassen.includes(filter.geraeteklasse));

/** Fills the two fields; `show` is called when one changes. */
export function startFilter(data: BuilderData, show: () => void): () => Filter {
  const niveau = part<HTMLSelectElement>('filter-niveau');
  const geraeteklasse = part<HTMLSelectElement>('filter-klasse');
  niveau.append(...data.niveaus.map(({ wert, bezeichnung }) => new Option(bezeichnung, wert)));
  geraeteklasse.append(...data.geraeteklassen.map(({ wert, bezeichnung }) => new Option(bezeichnung, wert)));
  for (const field of [niveau, geraeteklasse]) field.addEventListener('change', show);
  return () => ({ niveau: niveau.value, geraeteklasse: geraeteklasse.value });
}
