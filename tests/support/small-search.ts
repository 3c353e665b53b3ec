/** A search over a handful of words and texts, made of the real parts; only the index is written by hand. */
import type { Concepts, Ring } from '../../src/search/data/concepts.ts';
import { decodeTable, encodeTable, type RecordTable } from '../../src/search/data/record-table.ts';
import { encodeWords } from '../../src/search/data/word-list.ts';
import { stemsOf } from '../../src/search/german/phrases.ts';
import type { TermEngine } from '../../src/search/client/pagefind.ts';
import type { Vocabulary } from '../../src/search/client/plan.ts';
import { vocabularyFrom } from '../../src/search/client/vocabulary.ts';

export interface Known {
  /** Words with the number of records that use them. */
  readonly nouns?: Readonly<Record<string, number>>;
  readonly others?: Readonly<Record<string, number>>;
  readonly rings?: readonly Ring[];
  /** By term of the records: what people say instead. */
  readonly everyday?: Readonly<Record<string, readonly string[]>>;
}

export function vocabularyOf({ nouns = {}, others = {}, rings = [], everyday = {} }: Known): Vocabulary {
  const entries = (words: Readonly<Record<string, number>>, noun: boolean) =>
    Object.entries(words).map(([word, count]) => ({ word, count, noun }));
  const concepts: Concepts = {
    ringe: rings,
    orte: [],
    alltag: Object.entries(everyday).map(([term, said]) => [
      term,
      ...said.map((phrase) => stemsOf(phrase).join(' ')),
    ]),
  };
  return vocabularyFrom(encodeWords([...entries(nouns, true), ...entries(others, false)]), concepts);
}

/** What a test says of a record. */
export interface SmallRecord {
  readonly text: string;
  readonly datum?: string;
  readonly prior?: number;
  readonly werte?: Readonly<Record<string, readonly string[]>>;
}

export type SmallRecords = Readonly<Record<string, SmallRecord>>;

/**
 * Answers with the records that have a word beginning with the term, or the words of a quoted term side by
 * side, and writes down what it is asked. Scores are the share of such words.
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
  return {
    asked,
    data,
    search: (term) => {
      asked.push(term);
      const quoted = /^"(.*)"$/.exec(term)?.[1];
      const wanted = (quoted ?? term).toLowerCase();
      const hits = Object.entries(records).flatMap(([id, { text }]) => {
        const words = text.toLowerCase().split(' ');
        const found =
          quoted === undefined
            ? words.filter((word) => word.startsWith(wanted)).length
            : Number(` ${words.join(' ')} `.includes(` ${wanted} `));
        return found > 0 ? [{ id, score: found / words.length, data: () => data(id) }] : [];
      });
      return Promise.resolve(hits);
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
