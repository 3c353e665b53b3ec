import { describe, expect, it } from 'vitest';
import {
  germanBoolean,
  germanDate,
  germanNumber,
  isCalendarDay,
} from '../../../src/knowledge/validate/german-values.ts';

describe('germanNumber', () => {
  it.each([
    ['389', 389],
    ['389,00 €', 389],
    ['1.890,00 €', 1890],
    ['1.890', 1890],
    ['1.234.567,5', 1_234_567.5],
    ['20 000', 20_000],
    ['20\u00A0000 EUR', 20_000],
    ['20\u202F000 Euro', 20_000],
    ['389,-', 389],
    ['389,--', 389],
    ['12,5 %', 12.5],
    ['180 Stück', 180],
    ['24 Monate', 24],
    ['-5', -5],
    ['389.50', 389.5],
    ['1890.00', 1890],
    ['', undefined],
    ['viele', undefined],
    ['ca. 400', undefined],
    ['1,890.00', undefined],
    ['12.34.56', undefined],
    ['1e5', undefined],
    ['0x10', undefined],
  ])('reads %j as %j', (written, expected) => {
    expect(germanNumber(written)).toBe(expected);
  });
});

describe('germanDate', () => {
  it.each([
    ['12.03.2026', '2026-03-12'],
    ['1.4.2025', '2025-04-01'],
    ['1. 4. 2025', '2025-04-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026/03/01', '2026-03-01'],
    ['2026.03.01', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['29.02.2028', '2028-02-29'],
    ['29.02.2027', undefined],
    ['30.02.2026', undefined],
    ['31.04.2026', undefined],
    ['12.13.2026', undefined],
    ['12.03.26', undefined],
    ['März 2026', undefined],
    ['', undefined],
  ])('reads %j as %j', (written, expected) => {
    expect(germanDate(written)).toBe(expected);
  });
});

describe('isCalendarDay', () => {
  it.each([
    ['2026-11-24', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-00-01', false],
    ['2026-11', false],
    ['heute', false],
    ['', false],
  ])('says of %j %j', (iso, expected) => {
    expect(isCalendarDay(iso)).toBe(expected);
  });
});

describe('germanBoolean', () => {
  it.each([
    ['ja', true],
    ['Ja ', true],
    ['yes', true],
    ['on', true],
    ['wahr', true],
    ['nein', false],
    ['Nein', false],
    ['off', false],
    ['falsch', false],
    ['vielleicht', undefined],
    ['', undefined],
    ['1', undefined],
  ])('reads %j as %j', (written, expected) => {
    expect(germanBoolean(written)).toBe(expected);
  });
});
