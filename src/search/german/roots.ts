/**
 * What a verb, its participle and its noun have in common: „umstellen“, „umgestellt“, „Umstellung“ share
 * „umstell“. The index finds all words that begin with it.
 */

const separable =
  /^(ab|an|auf|aus|bei|durch|ein|fest|fern|frei|her|hin|los|mit|nach|um|vor|weg|weiter|wieder|zu|zurück|zusammen)/u;

/** Endings of verbs. Both are tried: „mieten“ ends in „en“, though it might also end in „ten“. */
const verbEndings = [/(?:en|et|(?<!e)t|(?<=e[lr])n)$/u, /(?:te|ten|tet|test|st|end|ende|enden)$/u];

const shortest = 4;

/** Beginnings that all forms of the word share; none for words that are neither verb nor derived from one. */
export function roots(word: string): string[] {
  const lower = word.toLowerCase();
  const found = [lower.replace(/(?:ieren|iert|ierte|ierten|ierung|ierungen)$/u, 'ier')];
  const noun = /^(.+?)(?:ung|ungen)$/u.exec(lower)?.[1];
  // „gemietet“ and „gemietetes“ come from „mieten“, „umgestellt“ from „umstellen“.
  const participle = /^(.*?)ge(.{3,}?)(?:e?t|en)(?:e[mnrs]?)?$/u.exec(lower);
  if (participle) {
    const [, before = '', root = ''] = participle;
    if (before === '' || before.replace(separable, '') === '') found.push(before + root);
  }
  found.push(...verbEndings.map((endings) => lower.replace(endings, '')));
  if (noun !== undefined) found.push(noun);
  return [...new Set(found)].filter((root) => root.length >= shortest && root !== lower);
}
