/** Lengths as OpenDocument writes them. */
export const points = (length: number): string => `${Number(length.toFixed(2))}pt`;

/** From twentieths of a point. */
export const twips = (length: number): string => points(length / 20);
