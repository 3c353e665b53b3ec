/** The table of all records on its way to the browser. */
import { describe, expect, it } from 'vitest';
import { decodeTable, encodeTable, type TableRecord } from '../../../../src/search/data/record-table.ts';

const record = (
  id: string,
  werte: TableRecord['werte'] = {},
  prior = 1,
  datum = '2026-11-24',
): TableRecord => ({
  id,
  datum,
  prior,
  werte,
});

const there = (records: readonly TableRecord[], filters: readonly string[]) =>
  decodeTable(encodeTable(records, filters)).records;

describe('The table of records', () => {
  it('may be empty', () => {
    expect(there([], ['art'])).toEqual([]);
    expect(there([], [])).toEqual([]);
    expect(decodeTable(encodeTable([], [])).get('a')).toBeUndefined();
  });

  it('is the same after the way there and back', () => {
    const records = [
      record('de_a', { art: ['fragen'], thema: [] }, 0.912, '2025-01-31'),
      record('de_b', { art: ['geraete'], thema: ['wlan', 'akku'] }),
      record('de_c', { art: ['fragen'], thema: ['akku'] }, 0),
    ];
    expect(there(records, ['art', 'thema'])).toEqual(records);
  });

  it.each([
    ['quotes and backslashes', ['"', '\\', "'", '\\"', '\u0000', '\n']],
    ['umlauts and signs', ['größe', '👍', '<b>', '16-plus', '']],
  ])('keeps %s in values', (_case, values) => {
    const records = values.map((value, i) => record(`r${i}`, { ort: [value] }));
    expect(there([...records, record('rx', { ort: values })], ['ort'])).toEqual([
      ...records,
      record('rx', { ort: values }),
    ]);
  });

  it.each([2, 57, 58, 59, 89, 90, 91, 250, 1000])('tells %d values of one filter apart', (size) => {
    const values = Array.from({ length: size }, (_, i) => `wert-${String(i).padStart(4, '0')}`);
    const records = [
      record('all', { thema: values }),
      ...values.map((value) => record(`only-${value}`, { thema: [value] })),
    ];
    expect(there(records, ['thema'])).toEqual(records);
  });

  it('orders records by their name and finds them by it', () => {
    const table = decodeTable(encodeTable([record('b'), record('c', {}, 0.5), record('a')], []));
    expect(table.records.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(table.get('c')?.prior).toBe(0.5);
    expect(table.get('d')).toBeUndefined();
  });

  it('gives the same text whatever the order', () => {
    const records = [record('a', { ort: ['x'] }), record('b', { ort: ['y', 'x'] })];
    expect(encodeTable(records.toReversed(), ['ort'])).toBe(encodeTable(records, ['ort']));
  });

  it('leaves out filters that the search does not have, and fills in those a record does not answer to', () => {
    expect(there([record('a', { farbe: ['rot'] })], ['ort'])).toEqual([record('a', { ort: [] })]);
  });

  it('takes few bytes for a record', () => {
    const records = Array.from({ length: 1000 }, (_, i) => record(`de_${i}`, { thema: ['ein-langer-name'] }));
    const perRecord = encodeTable(records, ['thema']).length / records.length;
    expect(perRecord).toBeLessThan(35);
  });
});
