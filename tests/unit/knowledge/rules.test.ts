/**
 * Every rule by example: `fixtures/rules/<rule>/ok` is accepted, `not-ok`, `not-ok-2` … give exactly the
 * findings in their `expected.txt`. The folders hold what differs from `fixtures/basis`; the page that
 * explains the rules shows the same files.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeRules } from '../../../src/knowledge/rules/index.ts';
import { rules, type RuleName } from '../../../src/knowledge/rules/registry.ts';
import { check, overlayFrom } from '../../support/content-folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/rules');

/** Rules that no file in the repository can show. Their tests are in `files.test.ts`. */
const shownInTests: Partial<Record<RuleName, string>> = {
  'datei-groesse': 'The file would be larger than 200 kB.',
  kodierung: 'Git, editors and Prettier would take a file that is no UTF-8 for binary or repair it.',
};

const names = Object.keys(rules) as RuleName[];
const shown = names.filter((name) => shownInTests[name] === undefined);
const casesOf = (name: string): string[] => readdirSync(join(fixtures, name)).sort();

describe('The fixtures', () => {
  it('show every rule, except those that a test builds', () => {
    expect(readdirSync(fixtures).sort()).toEqual(shown.toSorted());
  });

  it('have a right and a wrong case of every rule, and nothing else', () => {
    for (const name of shown) {
      const [first, ...rest] = casesOf(name).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
      expect([first, rest[0]], name).toEqual(['ok', 'not-ok']);
      expect(rest, name).toEqual(rest.map((_, i) => (i === 0 ? 'not-ok' : `not-ok-${i + 1}`)));
    }
  });
});

describe('The rules over the whole knowledge base', () => {
  it('all stand in the registry', () => {
    expect(Object.keys(knowledgeRules).filter((name) => !Object.hasOwn(rules, name))).toEqual([]);
  });

  it('have one file each, named like the rule', () => {
    const files = Object.keys(knowledgeRules).map((name) => `${name}.ts`);
    const folder = join(import.meta.dirname, '../../../src/knowledge/rules');
    expect(readdirSync(folder).sort()).toEqual([...files, 'index.ts', 'registry.ts', 'rule.ts'].sort());
  });
});

describe.each(shown)('%s', (name) => {
  const cases = existsSync(join(fixtures, name)) ? casesOf(name) : [];

  it('accepts what is right', async () => {
    expect(await check(overlayFrom(join(fixtures, name, 'ok')))).toEqual([]);
  });

  it.each(cases.filter((folder) => folder !== 'ok'))('finds what is wrong in %s', async (folder) => {
    const { 'expected.txt': _expected, ...overlay } = overlayFrom(join(fixtures, name, folder));
    const lines = await check(overlay);
    expect(lines.some((line) => line.includes(` ${name} `))).toBe(true);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, name, folder, 'expected.txt'));
  });
});
