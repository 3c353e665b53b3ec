/** The lives of records: every state leads to states that exist and can be reached. */
import { describe, expect, it } from 'vitest';
import * as lifecycles from '../../../src/schema/lifecycle.ts';
import type { Lebenslauf } from '../../../src/schema/lifecycle.ts';
import { arten, kindOf } from '../../../src/schema/kinds.ts';

const lives = Object.entries(lifecycles).flatMap(([name, life]) =>
  typeof life === 'object' ? [[name, life as Lebenslauf] as const] : [],
);

/** All states that can follow `start`, over any number of steps. */
function reachable(life: Lebenslauf, start: string): Set<string> {
  const seen = new Set([start]);
  for (const state of seen) for (const next of life[state]?.weiter ?? []) seen.add(next);
  return seen;
}

describe.each(lives)('%s', (_name, life) => {
  it('leads only to states that there are', () => {
    const named = Object.values(life).flatMap(({ weiter }) => weiter);
    expect(named.filter((state) => !Object.hasOwn(life, state))).toEqual([]);
  });

  it('reaches every state from its first one', () => {
    const [first = ''] = Object.keys(life);
    expect([...reachable(life, first)].sort()).toEqual(Object.keys(life).sort());
  });

  it('comes to an end, and never to its own beginning in one step', () => {
    expect(Object.values(life).some(({ geltung }) => geltung !== 'vorlaeufig')).toBe(true);
    expect(Object.entries(life).filter(([state, { weiter }]) => weiter.includes(state))).toEqual([]);
  });

  it('labels its states in German', () => {
    for (const { label } of Object.values(life)) expect(label).toMatch(/^\p{Lu}[\p{L} ]+$/u);
  });
});

describe('The lives', () => {
  it('are each that of some kind', () => {
    const used = new Set(arten.map((art) => kindOf(art).lebenslauf));
    expect(lives.filter(([, life]) => !used.has(life)).map(([name]) => name)).toEqual([]);
  });

  it('are those of the data model, section 3.4', () => {
    const steps = arten.map((art) => {
      const life = kindOf(art).lebenslauf;
      return [
        art,
        ...Object.entries(life).map(([state, { weiter }]) => `  ${state} → ${weiter.join(' | ') || '·'}`),
      ];
    });
    expect(steps.flat().join('\n')).toMatchInlineSnapshot(`
      "erfahrungen
        entwurf → veroeffentlicht | zurueckgezogen
        veroeffentlicht → ueberholt | zurueckgezogen
        ueberholt → veroeffentlicht
        zurueckgezogen → ·
      empfehlungen
        entwurf → in_abstimmung | zurueckgezogen
        in_abstimmung → beschlossen | entwurf | zurueckgezogen
        beschlossen → abgeloest | zurueckgezogen
        abgeloest → ·
        zurueckgezogen → ·
      geraete
        entwurf → veroeffentlicht | zurueckgezogen
        veroeffentlicht → ausgelaufen | zurueckgezogen
        ausgelaufen → ·
        zurueckgezogen → ·
      klauseln
        entwurf → in_abstimmung | zurueckgezogen
        in_abstimmung → beschlossen | entwurf | zurueckgezogen
        beschlossen → abgeloest | zurueckgezogen
        abgeloest → ·
        zurueckgezogen → ·
      beschluesse
        gefasst → abgeloest | aufgehoben
        abgeloest → ·
        aufgehoben → ·
      sitzungen
        geplant → durchgefuehrt | ausgefallen
        durchgefuehrt → protokoll_freigegeben
        protokoll_freigegeben → ·
        ausgefallen → ·
      grundsatzfragen
        offen → an_arbeitskreis | zurueckgezogen
        an_arbeitskreis → beantwortet | zurueck_ins_cluster
        zurueck_ins_cluster → offen | beantwortet | zurueckgezogen
        beantwortet → ·
        zurueckgezogen → ·
      fragen
        offen → beantwortet | zurueckgezogen
        beantwortet → offen
        zurueckgezogen → ·
      grundlagen
        entwurf → veroeffentlicht | zurueckgezogen
        veroeffentlicht → ueberholt | zurueckgezogen
        ueberholt → veroeffentlicht
        zurueckgezogen → ·
      foerderprogramme
        angekuendigt → antragsphase
        antragsphase → durchfuehrung
        durchfuehrung → abrechnung
        abrechnung → zweckbindung | beendet
        zweckbindung → beendet
        beendet → ·
      themen
        entwurf → veroeffentlicht | zurueckgezogen
        veroeffentlicht → ueberholt | zurueckgezogen
        ueberholt → veroeffentlicht
        zurueckgezogen → ·
      traeger
        aktiv → ehemalig
        ehemalig → aktiv"
    `);
  });
});
