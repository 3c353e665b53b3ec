/** Devices as they were built: what their pages compute, what the comparison fetches, what runs out when. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { comparisonAddress, devicesByClass } from '../../src/insights/device-choice.ts';
import { devicePage } from '../../src/insights/device-page.ts';
import {
  expiring,
  expiringAddress,
  expiringTableAddress,
  shownPerYear,
} from '../../src/insights/expiring.ts';
import { isFictional } from '../../src/insights/trust.ts';
import type { Vergleichsgeraet } from '../../src/insights/comparison.ts';
import type { Wahlklasse } from '../../src/publishing/comparison-json.ts';
import { projectRoot, today } from '../support/astro.ts';
import { all, attribute, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';
import { refs } from '../support/records.ts';

describe.each([
  { name: 'The built site', site: inject('site'), root: projectRoot },
  { name: 'The site of the edge cases', site: inject('edgeCases'), root: inject('edgeCasesContent') },
])('$name', async ({ site, root }) => {
  const kb = await knowledgeIn(root);
  const json = <T>(address: string): T => JSON.parse(readFileSync(join(site, address), 'utf8')) as T;
  const devices = kb.ofKind('geraete');

  it('has on every device’s page the ends in its first box, and ways to the comparison and to what runs out', () => {
    for (const geraet of devices) {
      const page = first(pageAt(site, `/${geraet.ref}/`).root, 'article');
      const terms = all(first(page, '.blick'), 'dt').map(textOf);
      expect(terms.slice(0, 3)).toEqual(['Sicherheitsupdates bis', 'Neue Versionen bis', 'Ersatzteile bis']);
      expect(linksIn(page)).toEqual(
        expect.arrayContaining([comparisonAddress(geraet.slug), expiringAddress]),
      );
    }
  });

  it('has on every device’s page all it computes, and no section without anything in it', () => {
    for (const geraet of devices) {
      const page = first(pageAt(site, `/${geraet.ref}/`).root, 'article');
      const rows = (id: string) =>
        all(page, 'section')
          .filter((section) => attribute(section, 'aria-labelledby') === id)
          .flatMap((section) => all(section, 'tbody').flatMap((body) => all(body, 'tr')));
      const { defekte, reparaturen, einsaetze, urteile } = devicePage(kb, geraet, today);
      expect(rows('defekte'), geraet.ref).toHaveLength(defekte.length);
      expect(rows('reparaturen'), geraet.ref).toHaveLength(reparaturen.flatMap(({ wege }) => wege).length);
      expect(rows('einsatz'), geraet.ref).toHaveLength(einsaetze.length);
      expect(all(page, '.urteil'), geraet.ref).toHaveLength(urteile.flatMap(({ stimmen }) => stimmen).length);
    }
  });

  it('offers every device that was not withdrawn to the comparison, with its data and its mark', () => {
    const offered = json<readonly Wahlklasse[]>('/geraete/vergleich.json').flatMap(({ geraete }) => geraete);
    const expected = devices.filter(({ daten }) => daten.status !== 'zurueckgezogen');
    expect(offered.map(({ slug }) => slug).sort()).toEqual(expected.map(({ slug }) => slug));
    for (const { slug, fiktiv } of offered) {
      const column = json<Vergleichsgeraet>(`${comparisonAddress()}${slug}.json`);
      expect(column).toMatchObject({ slug, fiktiv });
      expect(fiktiv).toBe(isFictional(kb.get(`geraete/${slug}`)!));
    }
  });

  it('leads without a script from the comparison to the devices, class by class', () => {
    const page = first(pageAt(site, comparisonAddress()).root, 'main');
    const links = linksIn(first(page, 'noscript'));
    for (const { klasse, geraete } of devicesByClass(kb)) {
      const shown = geraete.filter(({ ref }) => links.includes(`/${ref}/`));
      expect(shown.length, klasse.wert).toBe(Math.min(6, geraete.length));
      expect(links.includes(`/geraete/nach/geraeteklasse/${klasse.wert}/`), klasse.wert).toBe(
        geraete.length > 6,
      );
    }
    expect(attribute(first(page, '#wahl'), 'hidden')).toBe('');
  });

  it('shows everything that runs out in its place, with marks, units and an estimate that is called one', () => {
    const found = expiring(kb, today);
    const page = first(pageAt(site, expiringAddress).root, 'main');
    const groups = [found.abgelaufen, ...found.jahre].filter(({ zeilen }) => zeilen.length > 0);
    const tables = all(page, '.ablaeufe');
    expect(tables).toHaveLength(groups.length);
    for (const [i, group] of groups.entries()) {
      const zeilen = group.zeilen.slice(0, shownPerYear);
      const rows = all(first(tables[i]!, 'tbody'), 'tr');
      expect(rows.map((row) => linksIn(first(row, 'th'))[0])).toEqual(
        zeilen.map(({ geraet }) => `/${geraet.ref}/`),
      );
      expect(rows.map((row) => all(first(row, 'th'), '.abzeichen__marke--fiktiv').length)).toEqual(
        zeilen.map(({ geraet }) => Number(isFictional(geraet))),
      );
      expect(textOf(first(tables[i]!, 'thead'))).toContain('(Schätzung)');
    }
    expect(textOf(page)).toContain('Schätzung nach damaligem Kaufpreis, ohne Preissteigerung');
    const unknown = all(page, 'section').find((one) => attribute(one, 'aria-labelledby') === 'unbekannt');
    const byEnd = Map.groupBy(found.unbekannt, ({ art }) => art);
    const expected = [...byEnd.values()].flatMap((list) => list.slice(0, shownPerYear));
    expect(unknown ? linksIn(unknown) : []).toEqual(
      refs(expected.map(({ geraet }) => geraet)).map((ref) => `/${ref}/`),
    );
    const hidden = [...groups.map(({ zeilen }) => zeilen), ...byEnd.values()].filter(
      ({ length }) => length > shownPerYear,
    );
    for (const { length } of hidden) {
      expect(textOf(page)).toContain(`Und ${length - shownPerYear} weitere, siehe Tabelle`);
    }
  });
});

describe('What runs out', () => {
  const site = inject('site');
  const page = first(pageAt(site, expiringAddress).root, 'main');

  it('shows when models lose their updates, then what has run out and is still in use', () => {
    expect(all(page, 'h2').map(textOf)[0]).toBe('Modelle und ihre Sicherheitsupdates');
    expect(all(page, 'h2').map(textOf)[1]).toBe('Bereits abgelaufen und noch im Einsatz');
    const [over] = all(page, '.ablaeufe');
    expect(textOf(first(over!, 'tbody'))).toMatch(
      /^Sicherheitsupdates Musterboard 86 \(fiktiv\) Beispiel \(fiktiv\) 31\. Dezember 2023.* 41 99\.010 €/,
    );
  });

  it('counts the units that a real model has nowhere reported as not known, not as none', () => {
    const windows = all(page, 'tr').find((row) => textOf(row).includes('Windows-11-Eignung'));
    expect(textOf(windows!)).toMatch(/keine Angabe keine Angabe keine Angabe$/);
  });

  it('shows until when funded devices are bound, and by which programme', () => {
    const bound = all(page, 'tr').filter((row) => textOf(row).startsWith('Zweckbindung'));
    expect(bound.length).toBeGreaterThan(0);
    for (const row of bound) expect(linksIn(row)[0]).toBe('/foerderprogramme/digitalpakt-schule/');
    expect(bound.map(textOf).join()).toContain('31. Dezember 2029');
  });

  it('can be downloaded as a table, and the list of devices leads to it and to the comparison', () => {
    expect(linksIn(page)).toContain(expiringTableAddress);
    const table = readFileSync(join(site, expiringTableAddress), 'utf8');
    expect(table).toContain('Schätzung nach damaligem Kaufpreis');
    expect(table).not.toMatch(/undefined|NaN/);
    const ways = linksIn(first(pageAt(site, '/geraete/').root, '.wege'));
    expect(ways).toEqual([comparisonAddress(), expiringAddress]);
  });

  it('names authorities only where they want to be named', () => {
    const rented = all(page, 'tr').find((row) =>
      /^Sicherheitsupdates Lehrbild 86.*30\. November 2025/.test(textOf(row)),
    );
    expect(textOf(rented!)).toContain('ein Träger mit 6 bis 15 Schulen (10)');
    expect(linksIn(rented!)).not.toContain('/traeger/beispielstadt/');
  });
});
