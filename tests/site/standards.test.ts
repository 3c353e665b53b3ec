/** Standards as they were built: the register, what held when, the chain of evidence and the texts for parents. */
import { describe, expect, inject, it } from 'vitest';
import { timesInForce } from '../../src/insights/times-in-force.ts';
import { projectRoot } from '../support/astro.ts';
import { all, attribute, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const site = inject('site');
const kb = await knowledgeIn(projectRoot);
const main = (address: string, of = site) => first(pageAt(of, address).root, 'main');

describe('The register', () => {
  const page = main('/standards/');

  it('leads to every recommendation, in one click', () => {
    const links = linksIn(page);
    expect(kb.ofKind('empfehlungen').filter(({ ref }) => !links.includes(`/${ref}/`))).toEqual([]);
  });

  it('says until when comments are asked for', () => {
    const [box] = all(page, '.kasten');
    expect(textOf(box!)).toContain('Rückmeldung bis 15. Januar 2027');
  });

  it('leads to adoption, to the reference day and to the texts for parents', () => {
    expect(linksIn(page)).toEqual(
      expect.arrayContaining(['/standards/umsetzung/', '/standards/stichtag/', '/standards/eltern/']),
    );
  });
});

describe('The reference day', () => {
  it('has without JavaScript every edition that was ever in force, with its time', () => {
    const page = main('/standards/stichtag/');
    const { empfehlungen, klauseln } = timesInForce(kb);
    const rows = all(page, 'tr').filter((row) => attribute(row, 'data-von') !== undefined);
    expect(rows).toHaveLength(empfehlungen.length + klauseln.length);
    expect(textOf(page)).toContain('1. August 2023');
    expect(textOf(page)).toContain('A5 gilt ab 1. Januar 2027');
  });
});

describe('The texts for parents', () => {
  it('stand there in full, marked as examples', () => {
    const page = main('/standards/eltern/');
    expect(textOf(page)).toContain('In jedem Klassenraum gibt es ein großes, gut lesbares Bild');
    const texts = all(page, '.elterntexte__text');
    expect(texts.filter((text) => !textOf(text).includes('Beispiel (fiktiv)'))).toEqual([]);
  });
});

describe('The chain of evidence', () => {
  const addresses = [
    '/empfehlungen/praesentationstechnik-klassenraum-v2/',
    '/beschluesse/2026-10-praesentationstechnik-v2/',
    '/klauseln/ersatzteile-displays/',
  ];

  it.each(addresses)('leads from %s to the lesson, the standard, the decision and the clause', (address) => {
    const [chain] = all(main(address), '.beweiskette');
    const reached = [...linksIn(chain!), address];
    expect(reached).toEqual(
      expect.arrayContaining([...addresses, '/erfahrungen/2024-displays-ohne-ersatzteilzusage/']),
    );
    expect(linksIn(chain!).some((link) => link.startsWith('/standards/umsetzung/#standard-'))).toBe(true);
  });

  it('says how many experiences and authorities stand behind it, and who contradicts', () => {
    const [chain] = all(main(addresses[0]!), '.beweiskette');
    expect(textOf(chain!)).toContain(
      'Gestützt auf 3 Erfahrungen von 3 Trägern, 3 widersprechen mindestens einer davon.',
    );
  });

  it('has a picture with a name for those who do not see it', () => {
    for (const address of addresses) {
      const [picture] = all(main(address), '.kettengrafik');
      expect(attribute(picture!, 'role')).toBe('img');
      expect(attribute(picture!, 'aria-label')).toContain('Erfahrungen 3');
    }
  });

  it('says openly which step is missing', () => {
    const [chain] = all(main('/empfehlungen/barrierefreiheit/'), '.beweiskette');
    expect(textOf(chain!)).toContain('noch nichts');
  });
});

describe('A standard', () => {
  const page = main('/empfehlungen/praesentationstechnik-klassenraum-v2/');

  it('shows beside each requirement the clauses that put it into a contract', () => {
    const requirement = all(page, 'li').find((item) => attribute(item, 'id') === 'anforderung-a5')!;
    expect(linksIn(requirement)).toContain('/klauseln/ersatzteile-displays/');
  });

  it('lists its editions and what is new, changed and dropped', () => {
    const changes = all(page, '.wandel__zeile').map(textOf);
    expect(changes.filter((text) => text.startsWith('Neu'))).toHaveLength(3);
    expect(changes.filter((text) => text.startsWith('Geändert'))).toHaveLength(4);
    expect(changes.filter((text) => text.startsWith('Entfallen'))).toHaveLength(1);
    expect(changes.join(' ')).toContain('Vorher (SOLLTE): Der Beamer SOLLTE mindestens 24 Monate Garantie');
    expect(textOf(all(page, '.fassungen')[0]!)).toContain('1. August 2023 bis 31. Oktober 2026');
  });
});
