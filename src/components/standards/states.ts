/** States of adoption in words, and where a reason stands on the page. */
import type { Stand, Zelle } from '../../insights/adoption-matrix.ts';
import { umsetzungszeile } from '../../schema/umsetzung.ts';
import { labelsAt } from '../../schema/walk.ts';
import { t } from '../../strings/de.ts';

const labels = labelsAt(umsetzungszeile, 'stand');

export const stateLabel = (stand: Stand): string =>
  stand === 'offen' ? t('umsetzung.offen') : (labels[stand] ?? stand);

/** A reason for the whole standard stands there once. */
export const reasonAnchor = (standard: string, nr: string, { traeger, pauschal }: Zelle): string =>
  `grund-${standard}-${pauschal ? 'alle' : nr.toLowerCase()}-${traeger.slug}`;
