/** A defect rate and where it may lie, for 100 units and a year. */
import { oneDecimal } from './format.ts';

interface Rate {
  /** Per unit and year. */
  readonly rate: number;
  readonly bereich: { readonly von: number; readonly bis: number };
}

/** A rate and its limits per 100 units, as they stand in chart and table. */
export const rateWords = ({ rate, bereich }: Rate) => ({
  rate: oneDecimal(rate * 100),
  von: oneDecimal(bereich.von * 100),
  bis: oneDecimal(bereich.bis * 100),
});
