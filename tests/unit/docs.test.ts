import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { direktiven } from '../../src/schema/direktiven.ts';
import { arten } from '../../src/schema/kinds.ts';
import { formats } from '../../src/knowledge/report/formats.ts';
import { check, replaceIn } from '../support/content-folder.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The first Markdown block of the guide: the template that members copy. */
const template = () => /```markdown\n([\s\S]*?)```/.exec(read('CONTRIBUTING.md'))?.[1] ?? '';

/** The template as a member of the basis would fill it in. */
const filledIn = () =>
  [
    ['ihr-traeger', 'musterdorf'],
    ['belegart: eigene_erfahrung', 'belegart: beispiel_fiktiv'],
    ['praesentationstechnik\n  - reparatur', 'endgeraete\n  - reparatur'],
    ['interaktives_display', 'tablet'],
  ].reduce((text, [from = '', to = '']) => replaceIn(text, from, to), template());

describe('The contributor guide', () => {
  test('has a template that passes the check once it is filled in', async () => {
    const findings = await check({ 'content/erfahrungen/2026-vorlage.md': filledIn() });
    expect(findings).toEqual([]);
  });

  test('names every box that a text may use', () => {
    for (const name of Object.keys(direktiven)) expect(read('CONTRIBUTING.md')).toContain(`\`${name}\``);
  });

  test('shows a finding as it is printed', async () => {
    const shown = /Bei ‚status‘ ist ‚veröffentlicht‘ nicht vorgesehen/;
    expect(read('CONTRIBUTING.md')).toMatch(shown);
    const wrong = replaceIn(filledIn(), 'status: entwurf', 'status: veröffentlicht');
    expect(await check({ 'content/erfahrungen/2026-vorlage.md': wrong })).toEqual([
      expect.stringMatching(shown),
    ]);
  });
});

describe('The README', () => {
  const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

  test('explains every npm script', () => {
    const explained = scripts.filter((name) => !/^(?:start|test|format:check)$/.test(name));
    const text = read('README.md');
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm ci && npm test');
    expect(explained.filter((name) => !new RegExp(`(?:npm run |\`)${name}\\b`).test(text))).toEqual([]);
  });

  test('names every kind of record and every format of the check', () => {
    const text = read('README.md');
    expect(arten.filter((art) => !text.includes(art))).toEqual([]);
    expect(Object.keys(formats).filter((name) => !text.includes(name))).toEqual([]);
  });
});
