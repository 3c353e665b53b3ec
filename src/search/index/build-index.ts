/** Builds the Pagefind index and what the browser needs beside it from the knowledge base; no page is read again. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { searchFilters } from '../../schema/search-filters.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { ringFinder } from '../data/concepts.ts';
import { dataFiles } from '../data/files.ts';
import { encodeTable } from '../data/record-table.ts';
import { encodeWords, lexiconOfWords } from '../data/word-list.ts';
import { tokens } from '../german/tokens.ts';
import { conceptsOf, everydayWordsOf } from './concepts.ts';
import { extractOf, searchAddress, searchDocument, tableRecord, type SearchDocument } from './documents.ts';
import { formMaker, noForms } from './search-forms.ts';
import { wordsOf } from './vocabulary.ts';

export interface IndexFile {
  /** Path below the root of the site. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Parts of Pagefind that this site does not use: its own user interfaces. */
const unused = /pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/** @param today date of the build, which decides what is overdue */
export async function buildSearchIndex(kb: KnowledgeBase, today: string): Promise<readonly IndexFile[]> {
  const extracts = kb.eintraege.map((eintrag) => extractOf(kb, eintrag));
  const said = extracts.map(({ texts: { kern, rest, gesucht } }) => ({
    kern: tokens(kern),
    rest: tokens(rest),
    gesucht: tokens(gesucht),
  }));
  const words = wordsOf(
    said.map(({ kern, rest }) => [...kern, ...rest]),
    said.map(({ gesucht }) => gesucht),
  );
  const concepts = conceptsOf(kb);
  const forms = said.map(formMaker(lexiconOfWords(words), ringFinder(concepts.ringe)));
  const files = await pagefindFiles(
    extracts.map((extract, i) => searchDocument(extract, forms[i] ?? noForms)),
  );
  const ids = idsByAddress(files);
  const records = kb.eintraege.map((eintrag) =>
    tableRecord(kb, eintrag, ids.get(searchAddress(eintrag)) ?? '', today),
  );
  const text = (name: string, content: string) => ({ path: name, content: Buffer.from(content) });
  return [
    ...files,
    text(dataFiles.words, encodeWords(words)),
    text(
      dataFiles.table,
      encodeTable(
        records,
        searchFilters.map(({ name }) => name),
      ),
    ),
    text(dataFiles.concepts, JSON.stringify(concepts)),
    text(dataFiles.everyday, JSON.stringify(everydayWordsOf(kb))),
  ].map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
}

/**
 * The index of some documents as Pagefind writes it.
 * @throws if Pagefind refuses a document; that is a fault of ours, the record has passed the check
 */
export async function pagefindFiles(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'de', keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { url, html } of documents) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
    return files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => ({ path, content }));
  } finally {
    await close();
  }
}

/** Pagefind's names of the documents: each is the name of the file that holds its text. */
function idsByAddress(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      return [[(JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url, id] as const];
    }),
  );
}
