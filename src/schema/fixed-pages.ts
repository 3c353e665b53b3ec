/** Addresses below a kind that are pages of the site itself: no record and no redirect may have their name. */
import type { Art } from './kinds.ts';

/** Below every kind: further pages of its list, and its lists for one value of a filter. */
const belowEveryKind: readonly string[] = ['seite', 'nach'];

const belowKind: Partial<Record<Art, readonly string[]>> = {
  geraete: ['vergleich', 'auslaufend'],
  klauseln: ['baukasten'],
  sitzungen: ['naechste'],
};

/** The names below `/<art>/` that are taken. */
export const festeSeiten = (art: Art): readonly string[] => [...belowEveryKind, ...(belowKind[art] ?? [])];
