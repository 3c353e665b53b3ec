/** Makes a text short where a page has no room for all of it. */

/**
 * As many whole sentences as fit into `limit` characters, with „…“ where some are left out. A first sentence that
 * is longer is cut between two words.
 */
export function firstSentences(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit - 2);
  const ends = [...start.matchAll(/(?<!\b\p{L})[.!?](?=\s+\p{Lu})/gu)];
  const end = ends.at(-1);
  return `${end ? start.slice(0, end.index + 1) : start.replace(/\s+\S*$/, '')} …`;
}
