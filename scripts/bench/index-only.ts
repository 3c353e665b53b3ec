/**
 * Builds the search index of a folder and nothing else, to tell its share of the build:
 * `index-only.ts <folder> [step] [file]`. The file gets the index, for a server that serves it from memory.
 */
import { writeFile } from 'node:fs/promises';
import { serialize } from 'node:v8';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { buildSearchIndex, pagefindFiles, type IndexFile } from '../../src/search/index/build-index.ts';
import { extractOf, searchDocument } from '../../src/search/index/documents.ts';
import { noForms } from '../../src/search/index/search-forms.ts';
import { todayFrom } from '../../src/knowledge/today.ts';
import type { Step } from './indexing.ts';

const today = todayFrom(process.env, new Date());

/** What plain Pagefind gets to read: the same texts, without the forms that we add. */
const plainDocuments = (kb: KnowledgeBase) =>
  kb.eintraege.map((eintrag) => searchDocument(extractOf(kb, eintrag), noForms));

const steps: Readonly<Record<Step, (kb: KnowledgeBase) => Promise<readonly IndexFile[]>>> = {
  own: (kb) => buildSearchIndex(kb, today),
  plain: async (kb) =>
    (await pagefindFiles(plainDocuments(kb))).map(({ path, content }) => ({
      path: `pagefind/${path}`,
      content,
    })),
  documents: (kb) => {
    plainDocuments(kb);
    return Promise.resolve([]);
  },
  load: () => Promise.resolve([]),
};

const [folder = '.', step = 'own', file] = process.argv.slice(2);
const { kb } = await loadKnowledge(folder, today);
if (!kb) throw new Error('The knowledge base was not built.');
const files = await steps[step as Step](kb);
if (file !== undefined) {
  await writeFile(file, serialize(files.map(({ path, content }) => [path, content])));
}
