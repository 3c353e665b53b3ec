import { describe, expect, inject, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from '../../src/search/index/build-index.ts';
import { dataFiles } from '../../src/search/data/files.ts';
import { decodeTable } from '../../src/search/data/record-table.ts';
import { projectRoot } from '../support/astro.ts';
import { filesBelow } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

describe('The search index', async () => {
  const kb = await knowledgeIn(projectRoot);

  it('has the same bytes at every run', async () => {
    const bytes = async () =>
      (await buildSearchIndex(kb, '2026-11-24'))
        .map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`)
        .sort();
    expect(await bytes()).toEqual(await bytes());
  }, 30_000);

  it('has a fragment for every record and no other page', () => {
    const folder = join(inject('site'), 'pagefind/fragment');
    const urls = filesBelow(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
      return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
    });
    expect(urls.sort()).toEqual(kb.eintraege.map(({ ref }) => `/${ref}/`).sort());
  });

  it('has one row in the table of records for each, under the id of its fragment', () => {
    const folder = join(inject('site'), 'pagefind');
    const fragments = filesBelow(join(folder, 'fragment')).map((file) => file.replace(/\.pf_fragment$/, ''));
    const { records } = decodeTable(readFileSync(join(folder, dataFiles.table), 'utf8'));
    expect(records.map(({ id }) => id).sort()).toEqual(fragments.sort());
  });

  it('has none of Pagefind’s own user interfaces', () => {
    expect(filesBelow(join(inject('site'), 'pagefind')).filter((file) => file.includes('ui'))).toEqual([]);
  });
});
