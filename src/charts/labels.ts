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
 * A place for each label. One that finds no free place within reach stands to the right of its point.
 * @param labels the point of each label, and its size
 * @param dots that must stay free, with their radius
 * @param frame in which labels must stay
 */
export function placeLabels(
  labels: readonly Box[],
  dots: readonly Place[],
  radius: number,
  frame: Box,
): Label[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ x, y, width: 2 * radius, height: 2 * radius }));
  return labels.map((label) => {
    const { width, height } = label;
    const at = (direction: Place, step: number) => ({
      isFar: step > steps[0],
      x: label.x + direction.x * (radius + width / 2 + step),
      y: label.y + direction.y * (radius + height / 2 + step),
      width,
      height,
    });
    const isFree = (box: Box) => isInside(box, frame) && !taken.some((other) => overlap(box, other));
    const candidates = steps.flatMap((step) => directions.map((one) => at(one, step)));
    const { x, y, isFar } = candidates.find(isFree) ?? at({ x: 1, y: 0 }, steps[0]);
    taken.push({ x, y, width, height });
    return { x, y, isFar };
  });
}

/** Boxes are given by their middle. */
export const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const isInside = (box: Box, frame: Box): boolean =>
  Math.abs(box.x - frame.x) * 2 <= frame.width - box.width &&
  Math.abs(box.y - frame.y) * 2 <= frame.height - box.height;
