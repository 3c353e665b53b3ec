import { describe, expect, it } from 'vitest';
import { distance, nearest } from '../../../src/knowledge/validate/suggest.ts';

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['tablet', 'tablet', 0],
    ['', 'abc', 3],
    ['tablet', 'tablett', 1],
    ['tablet', 'tabelt', 1],
    ['tablet', 'table', 1],
    ['tablet', 'tadlet', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('from %j to %j is %i', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });

  it('is the same with a limit as without, up to that limit', () => {
    const words = ['tablet', 'tabelt', 'tablett', 'notebook', 'beamer', 'beaemr', 'mustertab-10', 'a', ''];
    for (const a of words) {
      for (const b of words) {
        const exact = distance(a, b);
        for (let most = 0; most < 8; most += 1) {
          expect(distance(a, b, most), `${a} ${b} ${most}`).toBe(exact <= most ? exact : Infinity);
        }
      }
    }
  });
});

describe('nearest', () => {
  const words = ['bewaehrt', 'mit_einschraenkung', 'fehlentwicklung', 'offen'];
  const fields = [
    'titel',
    'kurzfassung',
    'status',
    'geraeteklassen',
    'geraete',
    'erstellt_am',
    'geprueft_am',
  ];
  const refs = [
    'geraete/mustertab-10',
    'geraete/mustertab-8',
    'grundlagen/zweckbindung',
    'themen/netzwerk-wlan',
  ];

  it.each([
    ['bewaert', words, 'bewaehrt'],
    ['Bewährt', words, 'bewaehrt'],
    ['bewährt', words, 'bewaehrt'],
    ['BEWAEHRT', words, 'bewaehrt'],
    ['mit Einschränkung', words, 'mit_einschraenkung'],
    ['mit–einschraenkung', words, 'mit_einschraenkung'],
    ['einschraenkung', words, 'mit_einschraenkung'],
    ['fehlentwiklung', words, 'fehlentwicklung'],
    ['ofen', words, 'offen'],
    ['super', words, undefined],
    ['', words, undefined],
    ['   ', words, undefined],
    ['title', fields, 'titel'],
    ['Titel', fields, 'titel'],
    ['kurzfasung', fields, 'kurzfassung'],
    ['geräteklassen', fields, 'geraeteklassen'],
    ['gerate', fields, 'geraete'],
    ['erstelltam', fields, 'erstellt_am'],
    ['erstellt am', fields, 'erstellt_am'],
    ['geprueft-am', fields, 'geprueft_am'],
    ['layout', fields, undefined],
    ['geraete/mustertab-11', refs, 'geraete/mustertab-10'],
    ['geräte/mustertab-8', refs, 'geraete/mustertab-8'],
    ['geraete/Mustertab 8', refs, 'geraete/mustertab-8'],
    ['geraete/mustertab-8.md', refs, 'geraete/mustertab-8'],
    ['grundlagen/zweckbindung-2026', refs, 'grundlagen/zweckbindung'],
    ['themen/netzwerk', refs, 'themen/netzwerk-wlan'],
    ['ganz/etwas-anderes', refs, undefined],
    ['x', ['a', 'b'], 'a'],
    ['tablet', [], undefined],
  ])('to %j among %j is %j', (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it('takes the first of several that are equally near', () => {
    expect(nearest('mustertab-9', ['mustertab-8', 'mustertab-7'])).toBe('mustertab-8');
  });
});
