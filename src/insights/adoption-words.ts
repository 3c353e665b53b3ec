/** States of adoption in words. */
import { umsetzungszeile } from '../schema/umsetzung.ts';
import { labelsAt } from '../schema/walk.ts';
import { t } from '../strings/de.ts';
import { staende, type Stand } from './adoption-matrix.ts';

const labels = labelsAt(umsetzungszeile, 'stand');

export const stateLabel = (stand: Stand): string =>
  stand === 'offen' ? t('umsetzung.offen') : (labels[stand] ?? stand);

/** „12 × Umgesetzt, 3 × Geplant“. */
export const adoptionWords = (summe: ReadonlyMap<Stand, number>): string =>
  staende
    .filter((stand) => summe.has(stand))
    .map((stand) => t('umsetzung.summe', { anzahl: summe.get(stand) ?? 0, stand: stateLabel(stand) }))
    .join(', ');
