/** The words of the interface: each is used, and filled where it has gaps. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { istArt } from '../../../src/schema/kinds.ts';
import { t, type Textschluessel } from '../../../src/strings/de.ts';
import { goals } from '../../../src/strings/goals.ts';

const source = join(import.meta.dirname, '../../../src');
const texts = readFileSync(join(source, 'strings/de.ts'), 'utf8');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('de.ts'))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

const keys = [...texts.matchAll(/^ {2}'([\w.]+)':/gm)].map(([, key]) => key as Textschluessel);

/** Beginnings of keys that are put together: `hinweis.` of `hinweis.${art}`. */
const beginnings = [...code.matchAll(/\bt\(`([\w.]+)\$\{/g)].map(([, beginning = '']) => beginning);

describe('The texts', () => {
  it('are found by this test', () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(new Set(keys).size).toBe(keys.length);
    expect(beginnings).toEqual(['hinweis.']);
  });

  it('are all used somewhere', () => {
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('are German sentences or words: no straight quotes, no three dots, no blank at an end', () => {
    expect(keys.filter((key) => /"|\.\.\.|^\s|\s$|\s{2}|^$/.test(t(key)))).toEqual([]);
  });

  it('have only gaps of one plain word', () => {
    const gaps = keys.flatMap((key) => t(key).match(/[{}][^{}]*[{}]?/g) ?? []);
    expect(gaps).not.toEqual([]);
    expect(gaps.filter((gap) => !/^\{[a-z]+\}$/.test(gap))).toEqual([]);
  });
});

describe('t', () => {
  it.each([
    ['suche.treffer', { anzahl: 12 }, '12 Treffer'],
    ['suche.treffer_fuer', { treffer: '2 Treffer', anfrage: 'Akku' }, '2 Treffer für „Akku“'],
    ['liste.anzahl_von', { anzahl: 0, gesamt: 7 }, '0 von 7 Einträgen'],
    ['suche.titel', {}, 'Suche'],
    ['suche.titel', { zuviel: 'x' }, 'Suche'],
  ] as const)('of %s with %j is „%s“', (key, values, text) => {
    expect(t(key, values)).toBe(text);
  });

  it('leaves no gap of any text, when all are filled', () => {
    for (const key of keys) {
      const names = [...t(key).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      const filled = t(key, Object.fromEntries(names.map((name) => [name, 'X'])));
      expect(filled).not.toMatch(/[{}]/);
    }
  });

  it('takes values as they are', () => {
    expect(t('suche.treffer', { anzahl: '$& {anzahl} $1' })).toBe('$& {anzahl} $1 Treffer');
  });

  it('shows a gap that nobody filled rather than nothing', () => {
    expect(t('suche.treffer')).toBe('{anzahl} Treffer');
  });
});

describe('The goals of the cluster', () => {
  it('are five, and each leads to a kind of record', () => {
    expect(goals).toHaveLength(5);
    expect(goals.filter(({ art }) => !istArt(art))).toEqual([]);
  });
});
