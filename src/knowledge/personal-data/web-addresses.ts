/** Covers web addresses before the search: what they contain was published by somebody else. */

/** An address with `name:password@` in front of its host stays visible: that is a leak, not a reference. */
const address = /https?:\/\/(?![^\s/@]{1,80}@)[^\s<>"'`)\]|]+|\]\([/#][^)\s]+/g;

/** `text` in the same length, every web address and link to a page of this site covered. */
export const coverAddresses = (text: string): string =>
  // A middle dot is no letter, digit or blank: no pattern continues across it.
  text.replace(address, (covered) => '·'.repeat(covered.length));
