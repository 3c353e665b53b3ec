/** Builds the search index of a folder and nothing else, to tell its share of the build. */
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { todayFrom } from '../../src/knowledge/today.ts';

const { kb } = await loadKnowledge(process.argv[2] ?? '.', todayFrom(process.env, new Date()));
if (!kb) throw new Error('The knowledge base was not built.');
await buildSearchIndex(kb);
