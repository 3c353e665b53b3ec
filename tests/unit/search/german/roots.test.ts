/** What a verb, its participle and its noun have in common. */
import { describe, expect, it } from 'vitest';
import { roots } from '../../../../src/search/german/roots.ts';

describe('roots', () => {
  it.each([
    ['umstell', ['umstellen', 'umstellt', 'umgestellt', 'umgestellte', 'Umstellung', 'Umstellungen']],
    ['abhol', ['abholen', 'abgeholt', 'Abholung', 'abgeholten']],
    ['miet', ['mieten', 'mietet', 'gemietet', 'gemietetes']],
    ['kauf', ['kaufen', 'kauft', 'kaufte', 'gekauft', 'gekaufte']],
    ['wart', ['warten', 'gewartet', 'Wartung', 'Wartungen']],
    ['reparier', ['reparieren', 'repariert', 'reparierte', 'reparierten']],
    ['einsammel', ['einsammeln', 'eingesammelt']],
    ['zurückgeb', ['zurückgeben']],
    ['lösch', ['löschen', 'gelöscht', 'Löschung', 'LÖSCHEN']],
    ['prüf', ['prüfen', 'geprüft', 'Prüfung', 'prüfende']],
  ])('have %s for %j', (root, words) => {
    for (const word of words) expect(roots(word), word).toContain(root);
  });

  it.each(['Akku', 'WLAN', 'Tablets', 'Ort', 'tun', 'Rate', 'Jung', ''])('are none for %j', (word) => {
    expect(roots(word)).toEqual([]);
  });

  it('begin every form that is not a participle, and are long enough to mean something', () => {
    for (const word of [
      'umstellen',
      'Umstellung',
      'mieten',
      'reparieren',
      'kosten',
      'Verwaltungen',
      'einsammeln',
    ]) {
      for (const root of roots(word)) {
        expect(word.toLowerCase().startsWith(root), `${root} of ${word}`).toBe(true);
        expect(root.length).toBeGreaterThanOrEqual(4);
        expect(root).not.toBe(word);
      }
    }
  });

  it('do not take apart a word in which „ge“ is no sign of a participle', () => {
    expect(roots('Angebot')).not.toContain('anbot');
    expect(roots('fragest')).not.toContain('frast');
  });
});
