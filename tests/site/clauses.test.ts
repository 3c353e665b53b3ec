import { describe, expect, inject, it } from 'vitest';
import { builderAddress } from '../../src/insights/builder-address.ts';
import { variantsOf } from '../../src/insights/clause-variants.ts';
import { usedClasses } from '../../src/insights/device-class.ts';
import { isFictional } from '../../src/insights/trust.ts';
import { projectRoot } from '../support/astro.ts';
import { all, attribute, first, linksIn, pageAt, textOf, type Element } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const edgeCases = inject('edgeCases');
const kb = await knowledgeIn(projectRoot);

/** The part of a page below the heading with an id. */
const part = (address: string, heading: string, site = edgeCases): Element =>
  all(pageAt(site, address).root, 'section').find(
    (section) => attribute(section, 'aria-labelledby') === heading,
  )!;

/** Text of the plain wording, lines and all. */
const wordingAt = (site: string, address: string): string => {
  const [text] = first(pageAt(site, address).root, 'pre').children;
  return text?.type === 'text' ? text.value : '';
};

const rowsOf = (list: Element): string[][] =>
  all(list, 'div').map((row) => [textOf(first(row, 'dt')), textOf(first(row, 'dd'))]);

describe('The placeholders of a clause', () => {
  it('are explained with type, limits, choices and preset', () => {
    expect(rowsOf(first(part('/klauseln/alle-platzhalter/', 'platzhalter'), 'dl'))).toEqual([
      ['{{beginn}}', 'Beginn des Vertrags Datum Vorgabe: 1. Februar 2027'],
      ['{{ende}}', 'Ende des Vertrags Datum ohne Vorgabe'],
      ['{{satz}}', 'Satz in Prozent Zahl, 0,1 bis 1 Vorgabe: 0,5'],
      ['{{turnus}}', 'Wie oft berichtet wird Auswahl jeden Monat jedes Quartal (Vorgabe)'],
      ['{{stelle}}', 'Stelle, die den Bericht bekommt Text ohne Vorgabe'],
    ]);
  });

  it('are explained with a single limit and with the reason', () => {
    expect(rowsOf(first(part('/klauseln/bericht-kurz/', 'platzhalter'), 'dl'))).toEqual([
      ['{{seiten}}', 'Seiten des Berichts Zahl, höchstens 4 ohne Vorgabe'],
      [
        '{{empfaenger_mit_einem_langen_namen}}',
        'Wer den Bericht bekommt Auswahl ohne Vorgabe die Schule der Träger Warum dieser Wert: Wer die Rechnung prüft, braucht ihn.',
      ],
    ]);
  });
});

describe('The wording of a clause as plain text', () => {
  it('is on its page without JavaScript: numbered, with its gaps, its source, without remarks', () => {
    expect(wordingAt(edgeCases, '/klauseln/bericht-kurz/')).toBe(
      [
        '1. Der Bericht hat höchstens [AUSFÜLLEN: Seiten des Berichts] Seiten & geht an [AUSFÜLLEN: Wer den Bericht bekommt].',
        '2. Es gilt:',
        '   – Zahlen je Schule',
        '   – nichts über Kinder',
        '',
        'Quelle: Kurzer Bericht einmal im Jahr. Fassung 2 vom 3. August 2026, Entwurf. Nicht rechtlich geprüft. https://wissen.musterland.example/klauseln/bericht-kurz/',
        '',
      ].join('\n'),
    );
  });

  it.each(kb.ofKind('klauseln').map((klausel) => [klausel.slug, klausel] as const))(
    'names what is open and says where it is from: %s',
    (slug, klausel) => {
      const text = wordingAt(inject('site'), `/klauseln/${slug}/`);
      expect(text).not.toMatch(/[{}]|:::|\*\*|\]\(/);
      const missing = (klausel.daten.platzhalter ?? []).filter(
        ({ bedeutung }) => !text.includes(`[AUSFÜLLEN: ${bedeutung}]`),
      );
      expect(missing).toEqual([]);
      const [, source = ''] = text.split('\n\n');
      expect(source.startsWith('Beispiel (fiktiv). ')).toBe(isFictional(klausel));
      expect(source).toContain(`${klausel.daten.titel}. Fassung`);
      expect(source.trimEnd().endsWith(`${kb.cluster.adresse}/klauseln/${slug}/`)).toBe(true);
    },
  );

  it('is offered by a button that only a script can show, and on no other kind of page', () => {
    const copy = first(pageAt(edgeCases, '/klauseln/bericht-kurz/').root, '#textkopie');
    expect(attribute(first(copy, 'button'), 'hidden')).toBe('');
    expect(all(pageAt(edgeCases, '/erfahrungen/2025-anonym/').root, '#textkopie')).toEqual([]);
  });
});

describe('The variants of a clause', () => {
  it('are linked with their marks and with what differs', () => {
    const items = all(part('/klauseln/bericht-kurz/', 'varianten'), 'li').map(textOf);
    expect(items).toEqual([
      'Langer Bericht einmal im Jahr Zurückgezogen frühere Fassung · nie in Kraft · Niveau: Komfort statt Mindestens',
      'Klausel mit jeder Art von Platzhalter Beispiel (fiktiv) Entwurf Niveau: Komfort statt Mindestens · Rolle im Verfahren: Hinweis statt Vertragsbedingung',
    ]);
  });

  it('measure themselves against it', () => {
    const rows = all(part('/klauseln/bericht-kurz/', 'varianten'), 'tr').map((row) =>
      (row.children as Element[]).filter(({ type }) => type === 'element').map(textOf),
    );
    expect(rows).toEqual([
      ['Größe', 'Mindestens Diese Klausel', 'Komfort Langer Bericht einmal im Jahr Zurückgezogen'],
      ['Abstand der Berichte', '1 Jahr', '0,5 Jahre'],
    ]);
  });

  it('stand on both pages and not a second time among the relations', () => {
    expect(linksIn(part('/klauseln/alle-platzhalter/', 'varianten'))).toEqual(['/klauseln/bericht-kurz/']);
    const article = first(pageAt(edgeCases, '/klauseln/alle-platzhalter/').root, 'article');
    expect(linksIn(article).filter((link) => link === '/klauseln/bericht-kurz/')).toHaveLength(1);
  });

  it.each(kb.ofKind('klauseln').map((klausel) => [klausel.slug, klausel] as const))(
    'are all on the page: %s',
    (slug, klausel) => {
      const { fassungen, alternativen, niveaus } = variantsOf(kb, klausel);
      const expected = [...fassungen, ...alternativen, ...niveaus].map((one) => `/${one.klausel.ref}/`);
      const shown = all(pageAt(inject('site'), `/klauseln/${slug}/`).root, '.varianten').flatMap(linksIn);
      expect(shown).toEqual(expected);
    },
  );
});

describe('The use of a clause', () => {
  const used = part('/klauseln/bericht-kurz/', 'verwendung');

  it('shows authorities only as they want to be seen, also in the source of the page', () => {
    expect(rowsOf(first(used, 'dl'))[0]).toEqual([
      'Erprobt bei',
      'ein Träger mit 6 bis 15 Schulen seit August 2024 ein Träger (anonym) seit Februar 2025',
    ]);
    expect(pageAt(edgeCases, '/klauseln/bericht-kurz/').html).not.toMatch(/beispielstadt/i);
  });

  it('leads to the dossiers that show the clause and to its chain of evidence', () => {
    expect(linksIn(used)).toEqual(['/vor-dem-kauf/tablet/', '#kette']);
  });

  it('names the authority that has it in a contract, and the month', () => {
    const open = part('/klauseln/reaktionszeiten-support/', 'verwendung', inject('site'));
    expect(textOf(open)).toContain('Stadt Beispielstadt (fiktiv) seit August 2025');
    expect(linksIn(open)).toContain('/traeger/beispielstadt/');
  });

  it('says so where nobody has reported any', () => {
    const unused = part('/klauseln/alle-platzhalter/', 'verwendung');
    expect(textOf(unused)).toContain('Bisher hat kein Träger gemeldet');
  });
});

describe('The builder of documents', () => {
  const linksAt = (site: string, address: string) => linksIn(first(pageAt(site, address).root, 'main'));

  it('can be begun with any clause that still counts', () => {
    const lacking = kb
      .ofKind('klauseln')
      .filter(
        ({ slug }) =>
          !linksAt(inject('site'), `/klauseln/${slug}/`).includes(builderAddress({ klausel: slug })),
      );
    expect(lacking).toEqual([]);
    expect(linksAt(edgeCases, '/klauseln/bericht-lang/').join()).not.toContain(builderAddress());
  });

  it('can be begun from the list of clauses and from every dossier that has clauses', () => {
    expect(linksAt(inject('site'), '/klauseln/')).toContain(builderAddress());
    for (const { wert } of usedClasses(kb)) {
      const links = linksAt(inject('site'), `/vor-dem-kauf/${wert}/`);
      const hasClauses = links.some((link) => /^\/klauseln\/[a-z]/.test(link) && !link.includes('?'));
      expect(links.includes(builderAddress({ geraeteklasse: wert }))).toBe(hasClauses);
    }
  });
});
