/** Numbers that look random and are the same every time: two runs measure the same texts. */

export interface Random {
  /** A whole number from `min` to `max`, both included. */
  readonly int: (min: number, max: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different elements, in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  readonly chance: (probability: number) => boolean;
}

/** Mulberry32: small, fast and good enough to choose words. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[int(0, list.length - 1)];
    if (chosen === undefined) throw new Error('Nothing to choose from.');
    return chosen;
  };
  return {
    int,
    pick,
    some: (list, count) => {
      const left = [...list.keys()];
      while (left.length > count) left.splice(int(0, left.length - 1), 1);
      return left.map((i) => list[i]).filter((one) => one !== undefined);
    },
    chance: (probability) => next() < probability,
  };
}
