/** Where the picture of a chain puts its dots and lines: a row for each step, from top to bottom. */
import type { Beweiskette } from '../../insights/evidence.ts';
import { stagesOf, type Kettenstufe } from './stages.ts';

export interface Punkt {
  readonly x: number;
  readonly y: number;
  readonly titel: string;
  /** The record whose page this is. */
  readonly hier: boolean;
}

export interface Bildzeile {
  readonly titel: string;
  readonly y: number;
  readonly punkte: readonly Punkt[];
  /** Records for which there is no room. */
  readonly weitere: number;
}

export interface Kettenbild {
  readonly breite: number;
  readonly hoehe: number;
  readonly zeilen: readonly Bildzeile[];
  /** Paths of the lines (SVG). */
  readonly linien: readonly string[];
}

/** Lengths in pixels at full size: as wide as the screen of a small phone, so that its words stay readable. */
const width = 328;
const rowHeight = 46;
const labelWidth = 112;
const mostDots = 9;
const spacing = 22;
/** Of the largest dot, with its line. */
const radius = 9;

/** Steps that others skip: out of the way, so that no line seems to pass through them. */
const aside: ReadonlySet<Kettenstufe['name']> = new Set(['belege', 'umsetzung']);

export function layoutOf(kette: Beweiskette, hier: string): Kettenbild {
  const stages = stagesOf(kette);
  const zeilen = stages.map(({ name, titel, eintraege }, row): Bildzeile => {
    const y = rowHeight * (row + 0.5);
    const shown = eintraege.slice(0, mostDots);
    const span = (shown.length - 1) * spacing;
    const middle = labelWidth + (width - labelWidth) / 2;
    const first = aside.has(name) ? width - radius - span : middle - span / 2;
    return {
      titel,
      y,
      weitere: eintraege.length - shown.length,
      punkte: shown.map(({ ref, daten }, i) => ({
        x: first + i * spacing,
        y,
        titel: daten.titel,
        hier: ref === hier,
      })),
    };
  });
  const place = placesIn(stages, zeilen);
  const linien = stepsOf(kette).flatMap(([from, to]) => {
    const [start, end] = [place.get(from), place.get(to)];
    return start && end ? [curve(start, end)] : [];
  });
  return { breite: width, hoehe: rowHeight * zeilen.length, zeilen, linien };
}

/** A record may stand on several rows: a recommendation becomes the standard, which is then adopted. */
const nodeName = (stage: Kettenstufe['name'], ref: string): string =>
  stage === 'standards' || stage === 'umsetzung' ? `${stage} ${ref}` : ref;

function placesIn(stages: readonly Kettenstufe[], zeilen: readonly Bildzeile[]): ReadonlyMap<string, Punkt> {
  const places = new Map<string, Punkt>();
  stages.forEach(({ name, eintraege }, row) => {
    zeilen[row]?.punkte.forEach((punkt, i) => {
      const ref = eintraege[i]?.ref;
      if (ref !== undefined) places.set(nodeName(name, ref), punkt);
    });
  });
  return places;
}

/** The lines between dots: with a decision, what follows from a recommendation follows from the standard. */
function stepsOf({ schritte, standards, umsetzung }: Beweiskette): [string, string][] {
  const decided = new Set(standards.map(({ ref }) => ref));
  const source = (ref: string) => (decided.has(ref) ? nodeName('standards', ref) : ref);
  return [
    ...schritte.map(([from, to]): [string, string] => [to.startsWith('klauseln/') ? source(from) : from, to]),
    ...standards.flatMap(({ ref, daten }): [string, string][] =>
      daten.beschluss ? [[daten.beschluss, nodeName('standards', ref)]] : [],
    ),
    ...umsetzung.map(({ standard: { ref } }): [string, string] => [
      nodeName('standards', ref),
      nodeName('umsetzung', ref),
    ]),
  ];
}

/** Leaves and arrives straight, so that lines meet the dots from above and below. */
function curve(from: Punkt, to: Punkt): string {
  const half = (from.y + to.y) / 2;
  return `M${from.x} ${from.y}C${from.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`;
}
