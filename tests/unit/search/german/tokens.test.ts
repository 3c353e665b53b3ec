/** Where a word begins and ends. */
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../../src/search/german/tokens.ts';

describe('tokens', () => {
  it.each([
    ['', []],
    ['-- * … „“', []],
    ['Wie lange hält ein Akku?', ['Wie', 'lange', 'hält', 'ein', 'Akku']],
    ['„Akku“ (neu), kaputt!', ['Akku', 'neu', 'kaputt']],
    ['Gera\u0308te', ['Geräte']],
    // One word for everybody.
    ['W-LAN, w lan und WLAN', ['WLAN', 'WLAN', 'und', 'WLAN']],
    ['Wi-Fi', ['WiFi']],
    ['E-Mail an die E-Mails', ['Email', 'an', 'die', 'Emails']],
    ['E-Mail-Adresse', ['Email', 'Adresse']],
    ['Schüler*innen, Lehrer:innen, Nutzer_innen, Kolleg/-innen', ['Schüler', 'Lehrer', 'Nutzer', 'Kolleg']],
    ['ein:e Lehrer:in in:innen', ['ein', 'e', 'Lehrer', 'in']],
    // Paragraphs, models, standards and numbers.
    ['§79', ['§79']],
    ['§ 79 und §§ 75a', ['§79', 'und', '§75a']],
    ['Epson EB-L200F', ['Epson', 'EB-L200F']],
    ['IEEE 802.3bt', ['IEEE', '802.3bt']],
    ['EU 2023/1670.', ['EU', '2023/1670']],
    ['5GHz, 100 Mbit und 500€', ['5', 'GHz', '100', 'Mbit', 'und', '500']],
    // Hyphens.
    ['Lehrkräfte-Tablets', ['Lehrkräfte', 'Tablets']],
    ['USB-C-Netzteil', ['USB', 'C', 'Netzteil']],
    ['Ein-/Ausgabe', ['Ein', 'Ausgabe']],
    ['a–b', ['a', 'b']],
    // An address is searched by its parts.
    ['info@schule.de', ['info', 'schule', 'de']],
    ['iPad (10. Gen.)', ['iPad', '10', 'Gen']],
    ['日本語 👍', ['日本語']],
  ])('of %j are %j', (text, words) => {
    expect(tokens(text)).toEqual(words);
  });

  it('takes no time for a long text of signs', () => {
    const start = performance.now();
    tokens('-/.'.repeat(20_000) + 'a-'.repeat(20_000) + '§ '.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
