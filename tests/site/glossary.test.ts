import { describe, expect, inject, it } from 'vitest';
import { glossary, termAnchor, termsOf } from '../../src/insights/glossary.ts';
import { projectRoot } from '../support/astro.ts';
import { all, attribute, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const kb = await knowledgeIn(projectRoot);
const site = inject('site');

describe('The page of the glossary', () => {
  const list = first(pageAt(site, '/glossar/').root, '.glossar');

  it('explains every term, each under its own address', () => {
    const shown = all(list, '[id]').map((element) => [
      attribute(element, 'id'),
      textOf(first(element, 'dd')),
    ]);
    expect(shown).toEqual(
      glossary(kb).map((term) => [termAnchor(term), `${term.langform}. ${term.erklaerung}`]),
    );
  });

  it('leads on to the records that say more', () => {
    const wanted = kb.glossar.flatMap(({ siehe }) => (siehe ? [`/${siehe}/`] : []));
    expect(linksIn(list).sort()).toEqual(wanted.sort());
  });

  it('is one click away from every page', () => {
    expect(linksIn(first(pageAt(site, '/').root, 'footer'))).toContain('/glossar/');
  });
});

it('Every record lists the terms that it uses, and none that it does not', () => {
  for (const eintrag of kb.eintraege) {
    const { root } = pageAt(site, `/${eintrag.ref}/`);
    const listed = all(root, '.abkuerzungen').flatMap((section) => all(section, 'dt').map(textOf));
    expect(listed, eintrag.ref).toEqual(termsOf(kb, eintrag).map(({ begriff }) => begriff));
  }
});

it('The first use of a term in a text leads to its explanation below, later ones do not', () => {
  let explained = 0;
  for (const eintrag of kb.eintraege) {
    const { root } = pageAt(site, `/${eintrag.ref}/`);
    const targets = all(root, '.glossarwort').map((link) => attribute(link, 'href'));
    expect(new Set(targets).size, eintrag.ref).toBe(targets.length);
    const anchors = all(root, '.abkuerzungen').flatMap((section) =>
      all(section, '[id]').map((element) => `#${attribute(element, 'id')}`),
    );
    expect(
      targets.filter((target) => !anchors.includes(target ?? '')),
      eintrag.ref,
    ).toEqual([]);
    explained += targets.length;
  }
  expect(explained).toBeGreaterThan(30);
});
