/** Abbreviations that are used often are in the glossary (issue: contents worth searching). */
import { wertStelle, type Befund, type Stelle } from '../schema/befund.ts';
import type { Begriff } from '../schema/glossar.ts';
import { termFinder } from '../markdown/terms.ts';
import { finding } from './finding.ts';
import { passagesOf, type Passage } from './prose.ts';
import type { RawFile } from './read/read-content.ts';

/** As many uses need an explanation. */
const often = 3;

interface Use {
  readonly datei: string;
  readonly stelle: Stelle;
}

/** Findings about abbreviations that occur at least three times and are explained nowhere. */
export function checkAbbreviations(files: readonly RawFile[], glossar: readonly Begriff[]): Befund[] {
  const explained = termFinder(glossar);
  const uses = new Map<string, Use[]>();
  for (const { datei, place, data, body, bodyStart } of files) {
    if (place.was !== 'eintrag' && place.was !== 'seite') continue;
    for (const passage of passagesOf(data, body)) {
      const known = explained(passage.text);
      for (const { word, von, bis } of abbreviationsIn(passage.text)) {
        if (known.some((term) => term.von <= von && bis <= term.bis)) continue;
        const use = { datei, stelle: placeOf(passage, bodyStart, von, bis) };
        uses.set(word, [...(uses.get(word) ?? []), use]);
      }
    }
  }
  return [...uses].flatMap(([word, [first, ...more]]) =>
    first && more.length + 1 >= often
      ? [
          finding('abkuerzung', first.datei, first.stelle, {
            satz: `Die Abkürzung ‚${word}‘ kommt in den Einträgen ${more.length + 1} Mal vor und steht nicht im Glossar.`,
            abhilfe: `Schreiben Sie sie aus, oder ergänzen Sie in content/glossar.yaml: begriff: ${word}, langform und erklaerung.`,
          }),
        ]
      : [],
  );
}

const placeOf = ({ pfad }: Passage, bodyStart: number, von: number, bis: number): Stelle =>
  pfad ? wertStelle(...pfad) : { art: 'text', von: bodyStart + von, bis: bodyStart + bis };

/** Short words with at least two capitals, such as AVV, PoE or WPA2; Roman numbers are none. */
function abbreviationsIn(text: string): { word: string; von: number; bis: number }[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{1,5}(?![\p{L}\p{N}])/gu)].flatMap(
    ({ 0: word, index }) =>
      (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/^[IVX]+$/.test(word)
        ? [{ word, von: index, bis: index + word.length }]
        : [],
  );
}
