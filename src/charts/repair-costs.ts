/** What a repair costs against how long it takes; numbers lead to the rows of the table. */
import { axisX, axisY, dot, gridX, gridY, link, scale, text } from '@observablehq/plot';
import type { Reparaturweg } from '../insights/class-figures.ts';
import { geraet } from '../schema/geraet.ts';
import { labelsAt } from '../schema/walk.ts';
import { t } from '../strings/de.ts';
import { germanDays, germanNumber } from '../strings/format.ts';
import { colour, draw, fontSize, halo, textWidth, width } from './frame.ts';
import { placeLabels, type Place } from './labels.ts';

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
/** Where numbers may stand: right of the names of one axis, above those of the other. */
const room = {
  x: (margin.left + width) / 2,
  y: (margin.top + height - margin.bottom) / 2,
  width: width - margin.left,
  height: height - margin.top - margin.bottom + fontSize + 1,
};

const radius = 4.5;

/** @param known two or more */
export function renderRepairCosts(known: readonly Kostenpunkt[]): string {
  const days = known.map(({ tage }) => tage);
  const costs = known.map(({ kosten }) => kosten);
  const x = scaleTo('x', days, [margin.left, width - margin.right]);
  const y = scaleTo('y', costs, [height - margin.bottom, margin.top]);
  const dots = known.map(({ nummer, tage, kosten }) => ({
    nummer,
    x: Number(x.apply(tage)),
    y: Number(y.apply(kosten)),
  }));
  const groups = together(dots).map(({ nummern, ...place }) => {
    const words = numberList(nummern);
    return { ...place, words, width: textWidth(words), height: fontSize };
  });
  const places = placeLabels(groups, dots, radius, room);
  // Back into days and euros, since Plot draws in these.
  const inData = (place: Place) => [Number(x.invert?.(place.x)), Number(y.invert?.(place.y))] as const;
  const labels = groups.map((group, i) => {
    const place = places[i] ?? { ...group, isFar: false };
    const [x1, y1] = inData(group);
    const [x2, y2] = inData(place);
    return { words: group.words, isFar: place.isFar, x1, y1, x2, y2 };
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
          { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: colour.quiet },
        ),
        dot(known, { x: 'tage', y: 'kosten', r: radius, fill: colour.data }),
        text(labels, { x: 'x2', y: 'y2', text: 'words', fontWeight: 600, ...halo }),
      ],
    },
  );
}

/** From nothing to a little above the largest. */
const scaleTo = (name: 'x' | 'y', values: readonly number[], range: [number, number]) =>
  scale({ [name]: { type: 'linear', domain: [0, Math.max(1, ...values) * 1.05], range } });

/** Dots that cover each other share a label, which stands at the first of them. */
function together(dots: readonly (Place & { readonly nummer: number })[]) {
  const groups: (Place & { readonly nummern: number[] })[] = [];
  for (const { x, y, nummer } of dots) {
    const near = groups.find((group) => Math.hypot(group.x - x, group.y - y) < 2 * radius);
    if (near) near.nummern.push(nummer);
    else groups.push({ x, y, nummern: [nummer] });
  }
  return groups;
}

/** `1, 2, 3, 7` as `1–3, 7`. */
export function numberList(nummern: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const nummer of nummern.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && nummer === last[1] + 1) last[1] = nummer;
    else runs.push([nummer, nummer]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
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
