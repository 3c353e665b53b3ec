/** When each model gets its last security update, as seen from today. */
import { axisX, dot, gridX, link, ruleX, text } from '@observablehq/plot';
import type { Updateende } from '../insights/class-figures.ts';
import { isFictional } from '../insights/trust.ts';
import { t } from '../strings/de.ts';
import { germanDate, germanNumber, shortMonth } from '../strings/format.ts';
import { colour, draw, ems, halo, textWidth, width } from './frame.ts';

/** A model whose end is known. */
export type Ende = Updateende & { readonly bis: string };

export const hasEnd = (end: Updateende): end is Ende => end.bis !== undefined;

/** Two lines per model: what it is, and how long it lasts; so equal ends never lie on each other. */
const rowHeight = 46;
const lineOfWords = -10;
const lineOfTime = 10;

/** Room for a date beside the outermost dots. */
const beside = 68;

/** Room for half of a year's name where no date stands. */
const edge = 18;

/** So many years are named on the axis, at most. */
const mostTicks = 5;

/** @param ends two or more, in the order in which they are shown @param today where time is parted */
export function renderTimeline(ends: readonly Ende[], today: string): string {
  const rows = ends.map((end, i) => ({
    ...end,
    y: String(i),
    date: new Date(end.bis),
    name: end.geraet.daten.modell,
    facts: factsOf(end),
  }));
  const over = rows.filter(({ vorbei }) => vorbei);
  const ahead = rows.filter(({ vorbei }) => !vorbei);
  const { first, last, ticks } = yearsOf([...ends.map(({ bis }) => bis), today]);
  const now = new Date(today);
  const left = over.length > 0 ? beside : edge;
  const right = ahead.length > 0 ? beside : edge;
  const factsWidth = Math.max(...rows.map(({ facts }) => textWidth(facts)));
  const track = { y: 'y', dy: lineOfTime, stroke: colour.data } as const;
  const bar = { ...track, y1: 'y', y2: 'y', x1: now, x2: 'date' } as const;
  const date = {
    y: 'y',
    x: 'date',
    dy: lineOfTime,
    text: ({ bis }: Ende) => shortMonth(bis),
    ...halo,
  } as const;
  const words = { y: 'y', dy: lineOfWords, ...halo } as const;
  return draw(
    { name: 'updates', title: t('grafik.updates'), message: messageOf(ends) },
    {
      height: rows.length * rowHeight + 52,
      marginTop: 24,
      marginBottom: 28,
      marginLeft: left,
      marginRight: right,
      x: { type: 'utc', domain: [first, last] },
      y: { type: 'band', domain: rows.map(({ y }) => y), axis: null },
      marks: [
        gridX(ticks, { stroke: colour.grid, strokeOpacity: 1 }),
        axisX(ticks, { tickSize: 0, tickFormat: (tick: Date) => String(tick.getUTCFullYear()), label: null }),
        ruleX([now], { stroke: 'currentColor', strokeDasharray: '2 3', insetTop: -6 }),
        text([now], { x: now, text: () => t('grafik.heute'), frameAnchor: 'top', dy: -20 }),
        link(over, { ...bar, strokeWidth: 2, strokeDasharray: '3 4' }),
        link(ahead, { ...bar, strokeWidth: 5 }),
        dot(over, { ...track, x: 'date', r: 5, strokeWidth: 2, fill: colour.paper }),
        dot(ahead, { ...track, x: 'date', r: 5, strokeWidth: 2, fill: colour.data }),
        text(over, { ...date, textAnchor: 'end', dx: -10 }),
        text(ahead, { ...date, textAnchor: 'start', dx: 10 }),
        text(rows, {
          ...words,
          text: 'name',
          frameAnchor: 'left',
          dx: -left,
          fontWeight: 600,
          lineWidth: ems(width - factsWidth - 12),
          textOverflow: 'ellipsis',
        }),
        text(rows, { ...words, text: 'facts', frameAnchor: 'right', dx: right }),
      ],
    },
  );
}

/** What stands beside the name. Units that nobody reported are no number. */
function factsOf(end: Ende): string {
  return [
    ...(isFictional(end.geraet) ? [t('grafik.fiktiv')] : []),
    end.stueck ? germanNumber(end.stueck, t('grafik.stueck')) : t('grafik.ohne_stueck'),
    ...(end.vorbei ? [t('grafik.vorbei')] : []),
  ].join(', ');
}

/** Whole years around the days, and which of them are named. */
function yearsOf(days: readonly string[]) {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const from = Math.min(...years);
  const to = Math.max(...years) + 1;
  const start = (year: number) => new Date(Date.UTC(year, 0, 1));
  const step = [1, 2, 5, 10, 20].find((one) => (to - from) / one < mostTicks) ?? 50;
  const count = Math.floor((to - from) / step) + 1;
  return {
    first: start(from),
    last: start(to),
    ticks: Array.from({ length: count }, (_, i) => start(from + i * step)),
  };
}

/** How many are over, and which is next. */
function messageOf(ends: readonly Ende[]): string {
  const over = ends.filter(({ vorbei }) => vorbei);
  const [next] = ends.filter(({ vorbei }) => !vorbei).sort((a, b) => (a.bis < b.bis ? -1 : 1));
  const count = over.length === 0 ? t('grafik.keinem') : over.length;
  const first = t('grafik.updates_vorbei', { anzahl: count, gesamt: ends.length });
  if (!next) return first;
  const { bis, geraet } = next;
  return `${first} ${t('grafik.updates_naechstes', { modell: geraet.daten.modell, datum: germanDate(bis) })}`;
}
