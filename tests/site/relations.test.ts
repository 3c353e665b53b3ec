import { describe, expect, inject, it } from 'vitest';
import { isVisible } from '../../src/insights/contributors.ts';
import type { Kante } from '../../src/knowledge/knowledge-base.ts';
import { projectRoot } from '../support/astro.ts';
import { first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

describe.each([
  { name: 'The built site', site: inject('site'), root: projectRoot },
  { name: 'The site of the edge cases', site: inject('edgeCases'), root: inject('edgeCasesContent') },
])('$name', async ({ site, root }) => {
  const kb = await knowledgeIn(root);
  const edges = kb.eintraege.flatMap(({ ref }) => kb.out(ref));
  const linksOf = new Map(
    kb.eintraege.map(({ ref }) => [
      ref,
      new Set(linksIn(first(pageAt(site, `/${ref}/`).root, 'article')).map((link) => link.split('#')[0])),
    ]),
  );
  const shows = (ref: string, other: string) => linksOf.get(ref)?.has(`/${other}/`) ?? false;

  /** A topic with many records shows the first of a kind and leads to the list of all of them. */
  function showsInList({ von, nach }: Kante): boolean {
    const list = `/${von.split('/')[0]}/nach/${nach}/`;
    return (
      (linksOf.get(nach)?.has(list) ?? false) &&
      linksIn(first(pageAt(site, list).root, '#eintraege')).includes(`/${von}/`)
    );
  }

  it('has relations of many kinds to look at', () => {
    expect(new Set(edges.map(({ pfad }) => pfad[0])).size).toBeGreaterThan(10);
  });

  it('links from every record to what it points to, wherever that may be seen', () => {
    const missing = edges.filter((edge) => isVisible(kb, edge) && !shows(edge.von, edge.nach));
    expect(missing.map(({ von, nach }) => `${von} → ${nach}`)).toEqual([]);
  });

  it('links from every record to what points to it, wherever that may be seen', () => {
    const missing = edges.filter(
      (edge) => isVisible(kb, edge) && !shows(edge.nach, edge.von) && !showsInList(edge),
    );
    expect(missing.map(({ von, nach }) => `${nach} → ${von}`)).toEqual([]);
  });
});

describe('A contribution', () => {
  const site = inject('edgeCases');
  const authority = 'traeger/beispielstadt';
  const textAt = (ref: string) => textOf(first(pageAt(site, `/${ref}/`).root, 'article'));
  const links = (ref: string) => linksIn(pageAt(site, `/${ref}/`).root);

  it.each(['erfahrungen/2025-anonym', 'erfahrungen/2025-groessenklasse'])(
    'without a name (%s) is readable neither from the record nor from the authority',
    (ref) => {
      expect(textAt(ref)).not.toContain('Beispielstadt');
      expect(pageAt(site, `/${ref}/`).html).not.toMatch(/beispielstadt/i);
      expect(links(ref)).not.toContain(`/${authority}/`);
      expect(links(authority)).not.toContain(`/${ref}/`);
    },
  );

  it('that is anonymous says only that there is an authority', () => {
    expect(textAt('erfahrungen/2025-anonym')).toContain('ein Träger (anonym)');
  });

  it('that names the size of its authority says the size', () => {
    expect(textAt('erfahrungen/2025-groessenklasse')).toMatch(/ein Träger mit 6 bis 15 Schulen/);
  });
});
