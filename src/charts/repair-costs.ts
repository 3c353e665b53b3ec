/** What a repair costs against how long it takes; numbers lead to the rows of the table. */
import { axisX, axisY, dot, gridX, gridY, link, scale, text } from '@observablehq/plot';
import type { Reparaturweg } from '../insights/class-figures.ts';
import { geraet } from '../schema/geraet.ts';
import { labelsAt } from '../schema/walk.ts';
import { t } from '../strings/de.ts';
import { germanDays, germanNumber } from '../strings/format.ts';
import { colour, draw, fontSize, width } from './frame.ts';
import { placeLabels } from './labels.ts';

export interface Kostenpunkt {
  /** Row of the table. */
  readonly nummer: number;
  /** Defect and way, as in the table. */
  readonly name: string;
  /** Net, in euros. */
  readonly kosten: number;
  readonly tage: number;
}

type Reparatur = Pick<Reparaturweg, 'defektart' | 'weg' | 'kosten_netto_eur' | 'dauer_tage'>;

const defects = labelsAt(geraet, 'reparaturen', 0, 'defektart');
const ways = labelsAt(geraet, 'reparaturen', 0, 'weg');

/** The rows that have cost and days, numbered as in the table of all of them. */
export const costPoints = (reparaturen: readonly Reparatur[]): Kostenpunkt[] =>
  reparaturen.flatMap(({ defektart, weg, kosten_netto_eur: kosten, dauer_tage: tage }, i) =>
    kosten === 'unbekannt' || tage === 'unbekannt'
      ? []
      : [{ nummer: i + 1, name: `${defects[defektart]}, ${ways[weg]}`, kosten, tage }],
  );

const height = 280;
const margin = { top: 34, right: 18, bottom: 44, left: 44 };
const radius = 4.5;
const digit = fontSize * 0.6;

/** Ways that cost and last the same are one dot with several numbers. */
interface Punkt extends Omit<Kostenpunkt, 'nummer' | 'name'> {
  readonly nummern: string;
}

/** @param known two or more */
export function renderRepairCosts(known: readonly Kostenpunkt[]): string {
  const points = together(known);
  const x = scaleTo(
    'x',
    points.map(({ tage }) => tage),
    [margin.left, width - margin.right],
  );
  const y = scaleTo(
    'y',
    points.map(({ kosten }) => kosten),
    [height - margin.bottom, margin.top],
  );
  const places = placeLabels(
    points.map(({ tage, kosten }) => ({ x: Number(x.apply(tage)), y: Number(y.apply(kosten)) })),
    points.map(({ nummern }) => ({ width: nummern.length * digit, height: fontSize })),
    radius,
    { x: width / 2, y: height / 2 - 4, width, height: height - margin.bottom },
  );
  const labels = points.map((point, i) => {
    const { x: left = 0, y: top = 0, isFar = false } = places[i] ?? {};
    return { ...point, isFar, x: Number(x.invert?.(left)), y: Number(y.invert?.(top)) };
  });
  const tickFormat = (tick: number) => germanNumber(tick);
  const grid = { ticks: 4, stroke: colour.grid, strokeOpacity: 1 };
  const axis = { ticks: 4, tickSize: 0, tickFormat, labelArrow: 'none' } as const;
  return draw(
    { name: 'kosten', title: t('grafik.kosten'), message: messageOf(known) },
    {
      height,
      marginTop: margin.top,
      marginRight: margin.right,
      marginBottom: margin.bottom,
      marginLeft: margin.left,
      x,
      y,
      marks: [
        gridX(grid),
        gridY(grid),
        axisX({ ...axis, label: t('grafik.kosten_dauer'), labelAnchor: 'right', labelOffset: 40 }),
        axisY({ ...axis, label: t('grafik.kosten_euro'), labelAnchor: 'top', labelOffset: 44 }),
        link(
          labels.filter(({ isFar }) => isFar),
          { x1: 'tage', y1: 'kosten', x2: 'x', y2: 'y', stroke: colour.quiet },
        ),
        dot(points, { x: 'tage', y: 'kosten', r: radius, fill: colour.data }),
        text(labels, {
          x: 'x',
          y: 'y',
          text: 'nummern',
          fontWeight: 600,
          fill: 'currentColor',
          stroke: colour.paper,
          strokeWidth: 4,
        }),
      ],
    },
  );
}

/** From nothing to a little above the largest. */
const scaleTo = (name: 'x' | 'y', values: readonly number[], range: [number, number]) =>
  scale({ [name]: { type: 'linear', domain: [0, Math.max(1, ...values) * 1.05], range } });

function together(known: readonly Kostenpunkt[]): Punkt[] {
  const byPlace = Map.groupBy(known, ({ kosten, tage }) => `${kosten} ${tage}`);
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { kosten, tage } = first;
    return [{ kosten, tage, nummern: same.map(({ nummer }) => nummer).join(', ') }];
  });
}

/** The cheapest and the dearest way. */
function messageOf(known: readonly Kostenpunkt[]): string {
  const sorted = known.toSorted((a, b) => a.kosten - b.kosten || a.tage - b.tage);
  const words = (way: Kostenpunkt | undefined) =>
    way
      ? t('grafik.kosten_weg', {
          weg: way.name,
          kosten: germanNumber(way.kosten, '€'),
          tage: germanDays(way.tage),
        })
      : '';
  return t('grafik.kosten_text', { guenstig: words(sorted[0]), teuer: words(sorted.at(-1)) });
}
