/** Labels beside points. */
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, type Box, type Place } from '../../../src/charts/labels.ts';
import { randomNumbers } from '../../support/random.ts';

const frame: Box = { x: 150, y: 100, width: 300, height: 200 };
const radius = 4;
const size = { width: 14, height: 13 };

const place = (points: readonly Place[]) =>
  placeLabels(
    points.map((point) => ({ ...point, ...size })),
    points,
    radius,
    frame,
  );

describe('Labels', () => {
  it('stand to the right of a point that is alone', () => {
    expect(place([{ x: 100, y: 100 }])).toEqual([{ x: 112, y: 100, isFar: false }]);
  });

  it('stand elsewhere at the edge', () => {
    const [label] = place([{ x: 290, y: 100 }]);
    expect(label).toMatchObject({ x: 290, isFar: false });
    expect(label!.y).toBeLessThan(100);
  });

  it('lie neither on each other nor on a point, nor outside: 200 random charts of 18 points', () => {
    const next = randomNumbers(5);
    for (let run = 0; run < 200; run += 1) {
      const points = Array.from({ length: 18 }, () => ({ x: 20 + next() * 260, y: 20 + next() * 160 }));
      const boxes = place(points).map((label) => ({ ...label, ...size }));
      const dots = points.map((point) => ({ ...point, width: 2 * radius, height: 2 * radius }));
      const clashes = boxes.filter((box, i) =>
        [...boxes.slice(0, i), ...dots].some((one) => overlap(box, one)),
      );
      expect(clashes).toEqual([]);
      const outside = boxes.filter((box) => Math.abs(box.x - 150) > 143 || Math.abs(box.y - 100) > 93.5);
      expect(outside).toEqual([]);
    }
  });

  it('say when only a line tells to which point they belong', () => {
    const crowd = Array.from({ length: 9 }, (_, i) => ({
      x: 100 + (i % 3) * 9,
      y: 100 + Math.floor(i / 3) * 9,
    }));
    expect(place(crowd).some(({ isFar }) => isFar)).toBe(true);
  });

  it('stand to the right where there is no room at all', () => {
    const point = { x: 5, y: 5 };
    const narrow = placeLabels([{ ...point, ...size }], [point], radius, { ...point, width: 10, height: 10 });
    expect(narrow).toEqual([{ x: 17, y: 5, isFar: false }]);
  });
});
