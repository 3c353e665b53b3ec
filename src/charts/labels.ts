/** Puts short labels beside points so that none lies on another label or on a point. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a label. */
export interface Label extends Place {
  /** Whether only a line tells to which point it belongs. */
  readonly isFar: boolean;
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Where a label may stand, nearest first: eight directions around the point, in growing circles. */
const directions: readonly Place[] = [
  { x: 1, y: 0 },
  { x: 0, y: -1 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0.7, y: -0.7 },
  { x: -0.7, y: -0.7 },
  { x: 0.7, y: 0.7 },
  { x: -0.7, y: 0.7 },
];

/** Distances from a point, the nearest first. */
const steps = [1, 7, 14, 22, 30] as const;

/**
 * A place for each label, in the order of the points. A label that finds no free place within reach stands
 * to the right of its point.
 * @param sizes of the labels @param radius of the points @param frame in which labels must stay
 */
export function placeLabels(
  points: readonly Place[],
  sizes: readonly Pick<Box, 'width' | 'height'>[],
  radius: number,
  frame: Box,
): Label[] {
  const dots = points.map(({ x, y }) => ({ x, y, width: 2 * radius, height: 2 * radius }));
  const taken: Box[] = [];
  return points.map((point, i) => {
    const { width = 0, height = 0 } = sizes[i] ?? {};
    const at = (direction: Place, step: number) => ({
      isFar: step > steps[0],
      x: point.x + direction.x * (radius + width / 2 + step),
      y: point.y + direction.y * (radius + height / 2 + step),
      width,
      height,
    });
    const isFree = (box: Box) =>
      isInside(box, frame) && ![...taken, ...dots].some((other) => overlap(box, other));
    const candidates = steps.flatMap((step) => directions.map((one) => at(one, step)));
    const box = candidates.find(isFree) ?? at({ x: 1, y: 0 }, steps[0]);
    taken.push(box);
    return { x: box.x, y: box.y, isFar: box.isFar };
  });
}

/** Boxes are given by their middle. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const isInside = (box: Box, frame: Box): boolean =>
  Math.abs(box.x - frame.x) * 2 <= frame.width - box.width &&
  Math.abs(box.y - frame.y) * 2 <= frame.height - box.height;
