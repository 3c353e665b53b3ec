/** The file that the builder of documents loads: there, small enough, and leading to pages that exist. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { BuilderData } from '../../src/documents/builder/data.ts';
import { inlinesOf } from '../../src/documents/model/inlines.ts';
import { all, attribute, pageAt } from '../support/html.ts';

describe.each([
  { name: 'The built site', site: inject('site') },
  { name: 'The site of the edge cases', site: inject('edgeCases') },
])('$name', ({ site }) => {
  const text = readFileSync(join(site, 'klauseln/baukasten.json'), 'utf8');
  const data = JSON.parse(text) as BuilderData;

  it('has the clauses for the builder in one file of less than 80 kB compressed', () => {
    expect(data.klauseln.length).toBeGreaterThan(1);
    expect(brotliCompressSync(text).length).toBeLessThan(80_000);
  });

  it('leads from clauses and their evidence to pages and places that exist', () => {
    const addresses = data.klauseln.flatMap(({ adresse, text, hinweise, belege }) => [
      adresse,
      ...[...belege.erfahrungen, ...belege.empfehlungen, ...belege.beschluesse].map((one) => one.adresse),
      ...[...inlinesOf([...text, ...hinweise])].flatMap((one) => (one.kind === 'link' ? [one.href] : [])),
    ]);
    const own = [...new Set(addresses)].filter((one) => one.startsWith(data.adresse));
    const broken = own.filter((address) => {
      const [path = '', anchor] = address.slice(data.adresse.length - 1).split('#');
      if (!existsSync(join(site, path, 'index.html'))) return true;
      const ids = () => all(pageAt(site, path).root, '[id]').map((one) => attribute(one, 'id'));
      return anchor !== undefined && !ids().includes(anchor);
    });
    expect(own.length).toBeGreaterThan(2);
    expect(broken).toEqual([]);
  });
});
