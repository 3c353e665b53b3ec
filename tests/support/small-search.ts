/** A search over a handful of words and texts, made of the real parts; only the index is written by hand. */
import { everydayFinder, type Ring } from '../../src/search/data/concepts.ts';
import { decodeTable, encodeTable, type RecordTable } from '../../src/search/data/record-table.ts';
import { encodeWords } from '../../src/search/data/word-list.ts';
import { stemsOf, type PhraseFinder } from '../../src/search/german/phrases.ts';
import type { TermEngine } from '../../src/search/client/pagefind.ts';
import type { TermHit } from '../../src/search/client/strength.ts';
import type { Vocabulary } from '../../src/search/client/known-words.ts';
import { vocabularyFrom } from '../../src/search/client/vocabulary.ts';

export interface Known {
  /** Words with the number of records that use them. */
  readonly nouns?: Readonly<Record<string, number>>;
  readonly others?: Readonly<Record<string, number>>;
  readonly rings?: readonly Ring[];
}

export function vocabularyOf({ nouns = {}, others = {}, rings = [] }: Known): Vocabulary {
  const entries = (words: Readonly<Record<string, number>>, noun: boolean) =>
    Object.entries(words).map(([word, count]) => ({ word, count, noun }));
  return vocabularyFrom(encodeWords([...entries(nouns, true), ...entries(others, false)]), {
    ringe: rings,
    orte: [],
  });
}

/** @param said by term of the records: what people say instead */
export const everydayOf = (said: Readonly<Record<string, readonly string[]>>): PhraseFinder<string> =>
  everydayFinder(
    Object.entries(said).map(([term, phrases]) => [
      term,
      ...phrases.map((phrase) => stemsOf(phrase).join(' ')),
    ]),
  );

/** What a test says of a record. */
export interface SmallRecord {
  readonly text: string;
  /** Fields that have every term that the text has. */
  readonly fields?: readonly string[];
  readonly datum?: string;
  readonly prior?: number;
  readonly werte?: Readonly<Record<string, readonly string[]>>;
}

export type SmallRecords = Readonly<Record<string, SmallRecord>>;

/**
 * Answers with the records that have, for every word of the term, a word beginning with it, or the words of a
 * quoted term side by side, and writes down what it is asked. A text counts by the share of such words.
 */
export function engineOf(records: SmallRecords): TermEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  const data = (id: string) => {
    const record = records[id];
    if (!record) return Promise.reject(new Error(`There is no ${id}.`));
    return Promise.resolve({
      url: `/basis/${id}/`,
      content: record.text,
      meta: { title: id, art: 'Eintrag', fiktiv: 'true' },
    });
  };
  const hitsOf = (term: string): Map<string, TermHit> => {
    const quoted = /^"(.*)"$/.exec(term)?.[1]?.toLowerCase();
    const wanted = term.toLowerCase().split(' ');
    return new Map(
      Object.entries(records).flatMap(([id, { text, fields = [] }]) => {
        const words = text.toLowerCase().split(' ');
        const counts =
          quoted === undefined
            ? wanted.map((start) => words.filter((word) => word.startsWith(start)).length)
            : [Number(` ${words.join(' ')} `.includes(` ${quoted} `))];
        if (counts.includes(0)) return [];
        return [
          [id, { text: counts.reduce((sum, count) => sum + count, 0) / words.length, fields }] as const,
        ];
      }),
    );
  };
  return {
    asked,
    data,
    expected: (term) => hitsOf(term).size,
    search: (term) => {
      asked.push(term);
      return Promise.resolve(hitsOf(term));
    },
  };
}

export const tableOf = (records: SmallRecords, filters: readonly string[] = []): RecordTable =>
  decodeTable(
    encodeTable(
      Object.entries(records).map(([id, { datum = '2026-01-01', prior = 1, werte = {} }]) => ({
        id,
        datum,
        prior,
        werte,
      })),
      filters,
    ),
  );
