/** The table of adoption as it was built: a coordinator sees who has not yet adopted what, and why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { adoptionMatrix } from '../../src/insights/adoption-matrix.ts';
import { projectRoot } from '../support/astro.ts';
import { all, attribute, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const site = inject('site');
const matrix = adoptionMatrix(await knowledgeIn(projectRoot));
const page = first(pageAt(site, '/standards/umsetzung/').root, 'main');

it('Every requirement in force has a cell for every authority', () => {
  const requirements = matrix.standards.reduce((sum, { zeilen }) => sum + zeilen.length, 0);
  expect(all(page, '.stand')).toHaveLength(requirements * matrix.traeger.length);
});

it('Every reason is one click away and stands there once', () => {
  const reasons = all(page, '.gruende').flatMap((list) => all(list, 'div'));
  const ids = reasons.map((reason) => attribute(reason, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  const linked = new Set(all(page, '.stand').flatMap(linksIn));
  expect([...linked].toSorted()).toEqual(ids.map((id) => `#${id}`).toSorted());
  expect(reasons.map(textOf).join()).toContain('Für die 24 verbliebenen Musterboard 86');
});

it('What was assessed for an earlier edition asks to be assessed again', () => {
  const marks = all(page, '.stand__neu').map(textOf);
  expect(marks.length).toBeGreaterThan(0);
  expect(new Set(marks)).toEqual(new Set(['neu bewerten']));
});

it('The table can be downloaded, and pages of standards lead to it', () => {
  expect(linksIn(page)).toContain('/standards/umsetzung/umsetzung.csv');
  expect(readFileSync(join(site, 'standards/umsetzung/umsetzung.csv'), 'utf8')).toContain('Begründung');
  const standard = pageAt(site, '/empfehlungen/praesentationstechnik-klassenraum-v2/').root;
  expect(linksIn(standard)).toContain('/standards/umsetzung/');
});
