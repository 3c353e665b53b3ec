/** The calculators as they were built: what they say before any script runs, and who leads to them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { fundingObligations } from '../../src/insights/funding-obligations.ts';
import { hasDefaults } from '../../src/insights/ownership-defaults.ts';
import { isFictional } from '../../src/insights/trust.ts';
import type { Vorgabengeraet } from '../../src/publishing/ownership-json.ts';
import { projectRoot } from '../support/astro.ts';
import { all, attribute, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const site = inject('site');
const kb = await knowledgeIn(projectRoot);
const mainOf = (address: string, from = site) => first(pageAt(from, address).root, 'main');

describe('The funding obligations', () => {
  const main = mainOf('/rechner/zweckbindung/');
  const { belegt, unbelegt } = fundingObligations(kb);

  it('have a line with last day, rule in words and source for every programme with a rule', () => {
    const rows = all(first(main, 'tbody'), 'tr');
    expect(rows).toHaveLength(belegt.length);
    for (const [i, { programm, quelle }] of belegt.entries()) {
      expect(linksIn(rows[i]!)).toEqual([
        `/${programm.ref}/`,
        quelle?.url,
        `/${programm.ref}/#quelle-${quelle?.nr}`,
      ]);
    }
    const pact = rows.map(textOf).find((text) => text.startsWith('DigitalPakt Schule'));
    expect(pact).toContain('5 Jahre: Ab Ende der Durchführung, bis zum Jahresende');
    expect(pact).toContain('31. Oktober 2024 31. Dezember 2029 noch 37 Monate');
    expect(pact).toContain('Primärquelle, Quelle 5');
  });

  it('name openly every programme without one', () => {
    const section = all(main, 'section').find((one) => attribute(one, 'aria-labelledby') === 'unbelegt');
    expect(textOf(section!)).toContain('Dazu ist keine Regel belegt');
    expect(linksIn(section!).toSorted()).toEqual(unbelegt.map(({ ref }) => `/${ref}/`).toSorted());
  });

  it('offer to the calculator the programmes with a rule, with all that it needs', () => {
    const options = all(first(main, '#programm'), 'option');
    expect(options.map((option) => attribute(option, 'value'))).toEqual(
      belegt.map(({ programm }) => programm.slug),
    );
    expect(attribute(options[0]!, 'data-regel')).toBe('ende_durchfuehrung_jahresende');
    expect(attribute(options[0]!, 'data-jahre')).toBe('5');
  });

  it('say that no rule is known where there is none, and offer nothing to calculate', () => {
    const empty = mainOf('/rechner/zweckbindung/', inject('edgeCases'));
    expect(textOf(empty)).toContain('Zu keinem Programm ist eine Regel belegt.');
    expect(all(empty, 'form')).toEqual([]);
    expect(all(first(empty, '[aria-labelledby]'), 'table')).toEqual([]);
    const item = all(empty, 'li').find((one) => linksIn(one).includes('/foerderprogramme/musterfoerderung/'));
    expect(textOf(first(item!, '.abzeichen'))).toContain('Beispiel (fiktiv)');
  });
});

describe('The cost calculator', () => {
  const main = mainOf('/rechner/kosten/');
  const devices = JSON.parse(
    readFileSync(join(site, 'rechner/kosten/geraete.json'), 'utf8'),
  ) as readonly Vorgabengeraet[];

  it('shows formula and worked example without a script, and hides what only a script can do', () => {
    const form = all(main, 'section').find((one) => attribute(one, 'id') === 'rechnen');
    expect(attribute(form!, 'hidden')).toBe('');
    const example = all(main, '.kosten').at(-1)!;
    const rows = all(example, 'tr').map((row) => textOf(row).replaceAll('\u00A0', ' '));
    expect(rows).toContain(
      'Reparaturen Stückzahl × Jahre × Reparaturen je 100 ÷ 100 × Kosten je Reparatur 100 × 5 × 8 ÷ 100 × 120 € 4.800 € 6 %',
    );
    expect(rows).toContain('Zusammen Summe der Teile 75.300 €');
    expect(rows).toContain('Je Gerät und Jahr Zusammen ÷ Stückzahl ÷ Jahre 75.300 € ÷ 100 ÷ 5 151 €');
    expect(textOf(main)).toContain('Ein Überschlag: netto, ohne Zinsen, Preissteigerung');
    expect(textOf(first(main, 'noscript'))).toContain('nur mit JavaScript');
  });

  it('knows the numbers of every device that has some, with its mark', () => {
    const known = kb.ofKind('geraete').filter(hasDefaults);
    expect(devices.map(({ slug }) => slug).toSorted()).toEqual(known.map(({ slug }) => slug).toSorted());
    for (const { slug, fiktiv } of devices) expect(fiktiv).toBe(isFictional(kb.get(`geraete/${slug}`)!));
  });

  it('does not carry them in its page', () => {
    expect(pageAt(site, '/rechner/kosten/').html).not.toContain('Fiktab');
  });

  it('is linked from every device with numbers, and from no other', () => {
    for (const geraet of kb.ofKind('geraete')) {
      const link = `/rechner/kosten/?geraet=${geraet.slug}`;
      expect(linksIn(mainOf(`/${geraet.ref}/`)).includes(link), geraet.ref).toBe(hasDefaults(geraet));
    }
  });
});

describe('The calculators', () => {
  it('are linked from the foot of every page and from their overview', () => {
    expect(linksIn(first(pageAt(site, '/').root, 'footer'))).toContain('/rechner/');
    expect(linksIn(mainOf('/rechner/'))).toEqual(
      expect.arrayContaining(['/rechner/kosten/', '/rechner/zweckbindung/']),
    );
  });

  it('are linked from every programme, with its rule chosen if it has one', () => {
    for (const { ref, slug, daten } of kb.ofKind('foerderprogramme')) {
      const query = daten.zweckbindung ? `?programm=${slug}` : '';
      expect(linksIn(mainOf(`/${ref}/`))).toContain(`/rechner/zweckbindung/${query}`);
    }
  });

  it('are linked from a dossier, where it speaks of prices and of funding', () => {
    const links = linksIn(mainOf('/vor-dem-kauf/interaktives_display/'));
    expect(links).toContain('/rechner/kosten/');
    expect(links).toContain('/rechner/zweckbindung/');
  });
});
