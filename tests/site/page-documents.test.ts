/** The files beside standards, dossiers and questions of principle: offered, readable, and complete. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dossierAddress, usedClasses } from '../../src/insights/device-class.ts';
import { projectRoot } from '../support/astro.ts';
import { openArchive } from '../support/documents/opened.ts';
import { all, attribute, filesBelow, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const endings = ['docx', 'odt', 'md'];

/** The section of a page that offers its files. */
const offerOn = (site: string, address: string) =>
  all(pageAt(site, address).root, 'section').find(
    (one) => attribute(one, 'aria-labelledby') === 'als-dokument',
  );

describe.each([
  { name: 'The built site', site: inject('site'), root: projectRoot },
  { name: 'The site of the edge cases', site: inject('edgeCases'), root: inject('edgeCasesContent') },
])('$name', async ({ site, root }) => {
  const kb = await knowledgeIn(root);
  const records = [...kb.ofKind('empfehlungen'), ...kb.ofKind('grundsatzfragen')];
  const addresses = [
    ...records.map(({ ref }) => `/${ref}/`),
    ...usedClasses(kb).map(({ wert }) => dossierAddress(wert)),
  ];

  it.each(addresses)('offers %s as three files that open', (address) => {
    const files = linksIn(offerOn(site, address)!);
    expect(files.map((file) => file.replace(/^.*\./, ''))).toEqual(endings);
    expect(files.filter((file) => !file.startsWith(address))).toEqual([]);
    const [docx, odt, markdown] = files.map((file) => readFileSync(join(site, file)));
    const word = openArchive(docx!);
    expect(word.paths).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/styles.xml']));
    expect(word.part('word/document.xml').name).toBe('w:document');
    const open = openArchive(odt!);
    expect(open.paths[0]).toBe('mimetype');
    expect(open.part('content.xml').name).toBe('office:document-content');
    const title = /^# (.+)$/m.exec(markdown!.toString('utf8'))?.[1] ?? '';
    const heading = textOf(first(pageAt(site, address).root, 'h1'));
    expect(title.replaceAll('\\', '')).toContain(heading);
  });

  it('has no such file that no page offers', () => {
    const there = filesBelow(site).filter((file) => endings.includes(file.replace(/^.*\./, '')));
    const offered = addresses.flatMap((address) =>
      linksIn(offerOn(site, address)!).map((one) => one.slice(1)),
    );
    expect(there).toEqual(offered.sort());
  });

  it.each(kb.ofKind('empfehlungen').map(({ ref, slug }) => [ref, slug] as const))(
    'names in the document of %s every record that its page names',
    (ref, slug) => {
      const text = readFileSync(join(site, ref, `${slug}.md`), 'utf8');
      const article = first(pageAt(site, `/${ref}/`).root, 'article');
      const named = linksIn(article).filter(
        (link) => kb.get(link.slice(1, -1)) && !link.startsWith('/themen/') && link !== `/${ref}/`,
      );
      expect(named.filter((link) => !text.includes(`${kb.cluster.adresse}${link}`))).toEqual([]);
    },
  );
});

it('Pages of other kinds offer no document', () => {
  expect(offerOn(inject('site'), '/klauseln/austauschpool/')).toBeUndefined();
});

it('Below a path, the links to files have it too', () => {
  const site = inject('siteBelowPath');
  const files = linksIn(offerOn(site, '/grundsatzfragen/support-gemeinsam/')!);
  expect(files).toHaveLength(3);
  for (const file of files) {
    expect(file).toMatch(/^\/wissen\/grundsatzfragen\//);
    expect(existsSync(join(site, file.slice('/wissen'.length)))).toBe(true);
  }
});
