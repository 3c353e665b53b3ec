/** Names that no record may have, since a page of the site has their address. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { festeSeiten } from '../../../src/schema/fixed-pages.ts';
import { arten, istArt } from '../../../src/schema/kinds.ts';

const pages = join(import.meta.dirname, '../../../src/pages');

it('Every page of its own below a kind keeps its name from records', () => {
  const own = readdirSync(pages)
    .filter(istArt)
    .flatMap((art) =>
      readdirSync(join(pages, art), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
        .map((entry) => [art, entry.name.replace('.astro', '')] as const),
    )
    .filter(([, name]) => name !== 'index');
  expect(own.length).toBeGreaterThan(1);
  expect(own.filter(([art, name]) => !festeSeiten(art).includes(name))).toEqual([]);
});

it('The pages of lists keep their names below every kind', () => {
  const names = readdirSync(join(pages, '[art]'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
    .map(({ name }) => name);
  for (const art of arten) expect(festeSeiten(art)).toEqual(expect.arrayContaining(names));
});
