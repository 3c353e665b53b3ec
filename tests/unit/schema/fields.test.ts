/** The building blocks of the schemas: what they accept and what not. */
import { describe, expect, it } from 'vitest';
import {
  absatz,
  anzahl,
  auswahl,
  datum,
  datumOderUnbekannt,
  euro,
  euroOderUnbekannt,
  liste,
  monat,
  text,
  uhrzeit,
  webadresse,
} from '../../../src/schema/fields.ts';
import { anforderungsNr } from '../../../src/schema/empfehlung.ts';
import { frageSatz } from '../../../src/schema/grundsatzfrage.ts';

const blocks = {
  text: text(3, 10),
  absatz: absatz(3, 20),
  datum: datum(),
  datumOderUnbekannt: datumOderUnbekannt(),
  monat: monat(),
  uhrzeit: uhrzeit(),
  anzahl: anzahl(100),
  euro: euro(),
  euroOderUnbekannt: euroOderUnbekannt(),
  webadresse: webadresse(),
  auswahl: auswahl({ ja: 'Ja', nein: 'Nein' }),
  liste: liste(text(1, 5), 1, 2),
  anforderungsNr: anforderungsNr(),
  frageSatz: frageSatz(),
} as const;

describe('The building blocks', () => {
  it.each<[keyof typeof blocks, unknown[], unknown[]]>([
    ['text', ['abc', 'ä b', 'zehn Zeich'], ['ab', 'elf Zeichen', ' abc', 'abc ', 'a\nbc', '', 5, null]],
    ['absatz', ['abc', 'a\nb c'], ['ab', '  ab  ', 'a'.repeat(21)]],
    [
      'datum',
      ['2026-11-24', '2028-02-29'],
      ['2026-02-30', '2026-2-1', '24.11.2026', '2026-11-24T00:00:00Z', 20261124],
    ],
    ['datumOderUnbekannt', ['2026-11-24', 'unbekannt'], ['Unbekannt', '', '2026-11']],
    ['monat', ['2026-03', '2026-12'], ['2026-13', '2026-00', '2026-3', '03/2026', '2026-03-01']],
    ['uhrzeit', ['00:00', '14:00', '23:59'], ['24:00', '9:00', '14.00', '14:60']],
    ['anzahl', [0, 100], [-1, 101, 1.5, '5', NaN, Infinity]],
    ['euro', [0, 389, 389.5], [-1, '389', NaN, Infinity, 2e9]],
    ['euroOderUnbekannt', [389, 'unbekannt'], ['389', 'keine Angabe', -5]],
    [
      'webadresse',
      ['https://a.example/b?c=d#e', 'http://a.example'],
      [
        'www.a.example',
        'javascript:alert(1)',
        'https://a b',
        'https://a"onclick',
        'ftp://a',
        '//a',
        'https://',
      ],
    ],
    ['auswahl', ['ja', 'nein'], ['Ja', 'vielleicht', true, 'constructor']],
    ['liste', [['a'], ['a', 'b']], [[], ['a', 'b', 'c'], 'a', ['']]],
    ['anforderungsNr', ['A1', 'B12'], ['A0', 'a1', '1', 'A123', 'AA1', 'A1 ']],
    [
      'frageSatz',
      ['Welche Stifte halten lange?'],
      ['Welche Stifte halten lange', 'Wer?', 'Zeile eins\nund Zeile zwei?'],
    ],
  ])('%s', (name, accepted, refused) => {
    expect(accepted.filter((value) => !blocks[name].safeParse(value).success)).toEqual([]);
    expect(refused.filter((value) => blocks[name].safeParse(value).success)).toEqual([]);
  });
});
