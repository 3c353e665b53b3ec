/** The start page: what a buyer asks, what is agreed, new and next. */
import { describe, expect, it } from 'vitest';
import { countedKind, startPage } from '../../../src/insights/home.ts';
import { filteredPaths } from '../../../src/insights/list-paths.ts';
import { listAddress } from '../../../src/insights/listing.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { changed, recordOf, refs, renamed, withChanged, withRecords } from '../../support/records.ts';

describe('startPage', () => {
  it('is there for an empty knowledge base', async () => {
    const page = startPage(withRecords(await knowledgeOf(), []), today);
    expect(page).toEqual({
      klassen: [],
      standards: [],
      beschluesse: [],
      neu: [],
    });
  });
});

describe('The tiles by device class', () => {
  it('count what a buyer can read, kind by kind', async () => {
    expect(startPage(await knowledgeOf(), today).klassen).toMatchInlineSnapshot(`
      [
        {
          "anzahlen": [
            {
              "adresse": "/erfahrungen/nach/geraeteklassen/tablet/",
              "anzahl": 1,
              "art": "erfahrungen",
            },
            {
              "adresse": "/empfehlungen/nach/geraeteklassen/tablet/",
              "anzahl": 1,
              "art": "empfehlungen",
            },
            {
              "adresse": "/geraete/nach/geraeteklasse/tablet/",
              "anzahl": 2,
              "art": "geraete",
            },
          ],
          "gesamt": 4,
          "label": "Tablet",
          "wert": "tablet",
        },
      ]
    `);
  });

  it('come richest first, then by name', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const linked = withChanged(
      kb,
      changed(renamed(device, 'musterdisplay'), { geraeteklasse: 'interaktives_display' }),
      changed(renamed(device, 'musterbeamer'), { geraeteklasse: 'beamer' }),
    );
    expect(startPage(linked, today).klassen.map(({ label, gesamt }) => `${label} ${gesamt}`)).toEqual([
      'Tablet 4',
      'Beamer 1',
      'Interaktives Display 1',
    ]);
  });

  it('lead only to lists that there are', async () => {
    const kb = await knowledgeOf();
    const lists = new Set(filteredPaths(kb).map(({ props: { liste } }) => listAddress(liste)));
    const addresses = startPage(kb, today).klassen.flatMap(({ anzahlen }) =>
      anzahlen.map(({ adresse }) => adresse),
    );
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !lists.has(address))).toEqual([]);
  });
});

describe('The standards', () => {
  it('are what is agreed or being agreed, the newest first', async () => {
    const kb = await knowledgeOf();
    const standard = recordOf(kb, 'empfehlungen', 'ersatzgeraete');
    const linked = withChanged(
      kb,
      changed(renamed(standard, 'neu'), { status: 'in_abstimmung', geprueft_am: '2026-11-20' }),
      changed(renamed(standard, 'alt'), { status: 'abgeloest', geprueft_am: '2026-11-21' }),
      changed(renamed(standard, 'weg'), { status: 'zurueckgezogen', geprueft_am: '2026-11-22' }),
    );
    expect(startPage(linked, today).standards.map(({ eintrag }) => eintrag.ref)).toEqual([
      'empfehlungen/neu',
      'empfehlungen/ersatzgeraete',
    ]);
  });

  it('say until when comments are asked for, and that the day has passed', async () => {
    const kb = await knowledgeOf();
    const draft = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), {
      status: 'in_abstimmung',
      rueckmeldung_bis: '2027-01-15',
    });
    const on = (day: string) => startPage(withRecords(kb, [draft]), day).standards[0]?.abstimmung;
    expect(on('2027-01-15')).toEqual({ bis: '2027-01-15', abgelaufen: false });
    expect(on('2027-01-16')).toEqual({ bis: '2027-01-15', abgelaufen: true });
  });
});

describe('What is new', () => {
  it('is what was added last, six at most, and neither a topic nor an authority', async () => {
    const kb = await knowledgeOf();
    const newer = changed(recordOf(kb, 'themen', 'reparatur'), { erstellt_am: '2026-11-20' });
    expect(refs(startPage(withChanged(kb, newer), today).neu)).toEqual([
      'fragen/2026-11-stifte',
      'sitzungen/2026-12',
      'grundlagen/aufbewahrung-geraetelisten',
      'empfehlungen/ladewagen',
      'klauseln/ersatzgeraet-zustand',
      'beschluesse/2026-09-ersatzgeraete',
    ]);
  });
});

describe('The next meeting', () => {
  it.each([
    ['2026-11-24', 'sitzungen/2026-12'],
    ['2026-12-10', 'sitzungen/2026-12'],
    ['2026-12-11', 'sitzungen/2027-02'],
    ['2027-02-05', undefined],
  ])('on %s is %s', async (day, expected) => {
    const kb = await knowledgeOf();
    const meeting = recordOf(kb, 'sitzungen', '2026-12');
    const linked = withChanged(
      kb,
      changed(renamed(meeting, '2027-02'), { datum: '2027-02-04' }),
      changed(renamed(meeting, '2027-01'), { datum: '2027-01-14', status: 'ausgefallen' }),
    );
    expect(startPage(linked, day).naechsteSitzung?.ref).toBe(expected);
  });
});

describe('countedKind', () => {
  it.each([
    ['klauseln', 0, '0 Klauseln'],
    ['klauseln', 1, '1 Klausel'],
    ['klauseln', 2, '2 Klauseln'],
    ['geraete', 1, '1 Gerätenotiz'],
    ['geraete', 3, '3 Geräte'],
  ] as const)('of %s and %i is %s', (art, count, text) => {
    expect(countedKind(art, count)).toBe(text);
  });
});
