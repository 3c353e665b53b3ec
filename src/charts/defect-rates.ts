/** Defects per 100 units and year: a dot for what was reported, a line for where chance may have put it. */
import { axisX, dot, gridX, ruleY, text } from '@observablehq/plot';
import type { Defektrate } from '../insights/holdings.ts';
import { t } from '../strings/de.ts';
import { rateWords } from '../strings/defect-rate.ts';
import { germanNumber, oneDecimal } from '../strings/format.ts';
import { colour, draw, ems, textWidth } from './frame.ts';

export interface Ratenzeile extends Pick<Defektrate, 'rate' | 'bereich' | 'kleineStichprobe'> {
  /** The defect. */
  readonly name: string;
}

const rowHeight = 28;
const left = 108;
const bottom = 50;

/** Lines beyond this many times the highest rate are cut off: they would press the others together. */
const reach = 3;

/** Whether a line is so long that the chart shows only its beginning. */
export const isCut = (rows: readonly Ratenzeile[], { bereich }: Ratenzeile): boolean =>
  bereich.bis > limitOf(rows);

function limitOf(rows: readonly Ratenzeile[]): number {
  const highest = Math.max(...rows.map(({ rate }) => rate));
  const longest = Math.max(...rows.map(({ bereich }) => bereich.bis));
  return highest > 0 ? Math.min(longest, highest * reach) : longest;
}

/** @param rows two or more, in the order in which they are shown */
export function renderDefectRates(rows: readonly Ratenzeile[]): string {
  const limit = limitOf(rows) * 100;
  const right = 12 + Math.max(...rows.map((row) => textWidth(rateWords(row).rate)));
  const marks = rows.map(({ name, rate, bereich, kleineStichprobe }, i) => ({
    y: String(i),
    name,
    small: kleineStichprobe,
    rate: rate * 100,
    von: bereich.von * 100,
    bis: Math.min(bereich.bis * 100, limit),
    isCut: bereich.bis * 100 > limit,
  }));
  return draw(
    { name: 'defekte', title: t('grafik.defekte'), message: messageOf(rows) },
    {
      height: rows.length * rowHeight + bottom,
      marginLeft: left,
      marginRight: right,
      marginTop: 0,
      marginBottom: bottom,
      x: { domain: [0, limit] },
      y: { type: 'band', domain: marks.map(({ y }) => y), axis: null },
      marks: [
        gridX({ ticks: 3, stroke: colour.grid, strokeOpacity: 1 }),
        axisX({
          ticks: 3,
          tickSize: 0,
          tickFormat: (tick: number) => germanNumber(tick),
          label: t('grafik.defekte_achse'),
          labelAnchor: 'right',
          labelArrow: 'none',
          labelOffset: 42,
        }),
        ruleY(marks, { y: 'y', x1: 'von', x2: 'bis', stroke: colour.data, strokeWidth: 2.5 }),
        dot(
          marks.filter(({ isCut }) => isCut),
          { y: 'y', x: 'bis', symbol: 'triangle', rotate: 90, r: 4, fill: colour.data },
        ),
        dot(marks, {
          y: 'y',
          x: 'rate',
          r: 5.5,
          stroke: colour.data,
          strokeWidth: 2,
          fill: ({ small }: { small: boolean }) => (small ? colour.paper : colour.data),
        }),
        text(marks, {
          y: 'y',
          text: 'name',
          frameAnchor: 'left',
          dx: -left,
          lineWidth: ems(left - 10),
          textOverflow: 'ellipsis',
        }),
        text(marks, {
          y: 'y',
          text: ({ rate }: { rate: number }) => oneDecimal(rate),
          frameAnchor: 'right',
          dx: right,
          fontWeight: 600,
          fontVariant: 'tabular-nums',
        }),
      ],
    },
  );
}

/** The most and the least frequent defect. */
function messageOf(rows: readonly Ratenzeile[]): string {
  const sorted = rows.toSorted((a, b) => b.rate - a.rate);
  const words = (row: Ratenzeile | undefined) => (row ? { defekt: row.name, ...rateWords(row) } : {});
  return t('grafik.defekte_text', {
    haeufig: t('grafik.defekt_rate', words(sorted[0])),
    selten: t('grafik.defekt_rate', words(sorted.at(-1))),
  });
}
