/** The words of the interface: each is used, and filled where it has gaps. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { istArt } from '../../../src/schema/kinds.ts';
import { t, type Textschluessel } from '../../../src/strings/de.ts';
import { d, type Dokumenttext } from '../../../src/strings/documents.ts';
import { goals } from '../../../src/strings/goals.ts';

const source = join(import.meta.dirname, '../../../src');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !/^strings.(?:de|documents)\.ts$/.test(file))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

/** The names of all texts of a table, as they stand in its file. */
const keysOf = (file: string): string[] =>
  [...readFileSync(join(source, 'strings', file), 'utf8').matchAll(/^ {2}'([\w.]+)':/gm)].map(
    ([, key = '']) => key,
  );

/**
 * `beginnings` are those of keys that are put together, `hinweis.` of `hinweis.${art}`: with them nobody sees
 * whether a text is used, so each is known here.
 */
const tables = [
  {
    name: 'the interface',
    keys: keysOf('de.ts'),
    text: (key: string) => t(key as Textschluessel),
    fill: (key: string, words: Record<string, string>) => t(key as Textschluessel, words),
    call: /\bt\(`([\w.]+)\$\{/g,
    beginnings: ['hinweis.'],
  },
  {
    name: 'documents',
    keys: keysOf('documents.ts'),
    text: (key: string) => d(key as Dokumenttext),
    fill: (key: string, words: Record<string, string>) => d(key as Dokumenttext, words),
    call: /\bd\(`([\w.]+)\$\{/g,
    beginnings: ['dokument.'],
  },
];

describe.each(tables)('The texts of $name', ({ keys, text, fill, call, beginnings }) => {
  it('are found by this test', () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...new Set([...code.matchAll(call)].map(([, beginning = '']) => beginning))]).toEqual(beginnings);
  });

  it('are all used somewhere', () => {
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });

  it('are German sentences or words: no straight quotes, no three dots, no blank at an end', () => {
    expect(keys.filter((key) => /"|\.\.\.|^\s|\s$|\s{2}|^$/.test(text(key)))).toEqual([]);
  });

  it('have only gaps of one plain word', () => {
    const gaps = keys.flatMap((key) => text(key).match(/[{}][^{}]*[{}]?/g) ?? []);
    expect(gaps).not.toEqual([]);
    expect(gaps.filter((gap) => !/^\{[a-z]+\}$/.test(gap))).toEqual([]);
  });

  it('leave no gap when all are filled', () => {
    for (const key of keys) {
      const names = [...text(key).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
      expect(fill(key, Object.fromEntries(names.map((name) => [name, 'X'])))).not.toMatch(/[{}]/);
    }
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
