/** Where a reason for the state of adoption stands on the page. */
import type { Zelle } from '../../insights/adoption-matrix.ts';

/** A reason for the whole standard stands there once. */
export const reasonAnchor = (standard: string, nr: string, { traeger, pauschal }: Zelle): string =>
  `grund-${standard}-${pauschal ? 'alle' : nr.toLowerCase()}-${traeger.slug}`;
