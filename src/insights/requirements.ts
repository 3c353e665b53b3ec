/** Requirements of a recommendation on its page. */

/** Anchor of a requirement, such as `anforderung-a1`; the check of links knows it too. */
export const requirementAnchor = (nr: string): string => `anforderung-${nr.toLowerCase()}`;
