/** What the vocabularies of the search lead to occurs in a record: other entries lead nowhere. */
import { wertStelle } from '../../schema/befund.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { finding } from '../finding.ts';
import { folded, wordsOf } from '../folding.ts';
import { passagesOf } from '../prose.ts';
import type { Rule } from './rule.ts';

export const ringUngenutzt: Rule = (kb) => {
  const occurs = occurrenceIn(kb.eintraege);
  return [
    ...kb.vokabulare.synonyme.flatMap(({ wert, bezeichnung, mehrzahl = wert, synonyme = [] }, i) =>
      [wert, bezeichnung, mehrzahl, ...synonyme].some(occurs)
        ? []
        : [
            finding('ring-ungenutzt', 'content/vokabular/synonyme.yaml', wertStelle(i, 'bezeichnung'), {
              satz: `Weder ‚${bezeichnung}‘ noch ein anderes Wort dafür kommt in einem Eintrag vor.`,
              abhilfe:
                'Nehmen Sie bei ‚synonyme‘ das Wort auf, das die Einträge benutzen, oder löschen Sie alle Wörter dafür.',
            }),
          ],
    ),
    ...kb.vokabulare.alltagswoerter.flatMap(({ bezeichnung }, i) =>
      occurs(bezeichnung)
        ? []
        : [
            finding('ring-ungenutzt', 'content/vokabular/alltagswoerter.yaml', wertStelle(i, 'bezeichnung'), {
              satz: `‚${bezeichnung}‘ kommt in keinem Eintrag vor.`,
              abhilfe:
                'Schreiben Sie bei ‚bezeichnung‘ den Begriff, den die Einträge benutzen, oder löschen Sie die Alltagswörter dafür.',
            }),
          ],
    ),
  ];
};

/** Tells whether all words of a term occur in one of the records, whatever their endings. */
function occurrenceIn(eintraege: readonly Eintrag[]): (term: string) => boolean {
  const records = new Map<string, number[]>();
  for (const [nr, { daten, text }] of eintraege.entries()) {
    const texts = [...stringsIn(daten), ...passagesOf(undefined, text).map((passage) => passage.text)];
    for (const word of wordsOf(texts.join('\n'))) {
      const list = records.get(word);
      if (!list) records.set(word, [nr]);
      else if (list.at(-1) !== nr) list.push(nr);
    }
  }
  const words = [...records]
    .map(([word, numbers]) => ({ form: folded(word), numbers }))
    .sort((a, b) => (a.form < b.form ? -1 : 1));

  const recordsWith = (word: string): Set<number> => {
    // Short words have no ending to spare: „AP“ does not begin „Apparat“.
    const whole = word.length < 4;
    const beginning = whole ? word : word.slice(0, Math.max(4, word.length - 2));
    const found = new Set<number>();
    for (let i = firstFrom(words, beginning); words[i]?.form.startsWith(beginning); i += 1) {
      if (whole && words[i]?.form !== word) continue;
      for (const nr of words[i]?.numbers ?? []) found.add(nr);
    }
    return found;
  };
  return (term) => {
    const [first, ...rest] = wordsOf(folded(term)).map(recordsWith);
    return first !== undefined && [...first].some((nr) => rest.every((found) => found.has(nr)));
  };
}

/** The place of the first word that is not before `beginning`. */
function firstFrom(words: readonly { readonly form: string }[], beginning: string): number {
  let from = 0;
  let to = words.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle]?.form ?? '') < beginning) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** All texts, values and references of a record's front matter; addresses are no words. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
