/** From what somebody typed to what is asked of the index. */
import { describe, expect, it } from 'vitest';
import { isUnusual, planFor, type Need } from '../../../../src/search/client/plan.ts';
import type { Variant, Way } from '../../../../src/search/client/variant.ts';
import { everydayOf, vocabularyOf } from '../../../support/small-search.ts';

const vocabulary = vocabularyOf({
  nouns: {
    akku: 8,
    display: 64,
    displaybruch: 4,
    einrichtung: 8,
    ersatzteile: 4,
    ladewagen: 8,
    'lb-86/3': 2,
    netztrennung: 4,
    panel: 2,
    reparatur: 32,
    spiegelung: 4,
    tablets: 64,
    vandalismus: 1,
  },
  others: { interaktives: 8, mieten: 8, neu: 16 },
  rings: [
    {
      bezeichnung: 'Interaktives Display',
      woerter: ['Interaktives Display', 'Display', 'Panel', 'Touchtafel', 'Großbildschirm', 'Displays'],
    },
    { bezeichnung: 'Ladewagen', woerter: ['Ladewagen', 'Koffer'] },
  ],
});

const everyday = everydayOf({
  Netztrennung: ['zwei Netze'],
  Einrichtung: ['Starthilfe'],
  Displaybruch: ['Vandalismus', 'Spiegelung', 'Sprung'],
  Datenschutzbeauftragte: ['Aufpasser'],
});

const needs = (query: string): readonly Need[] => planFor(query, vocabulary, everyday).needs;

/** The need of a query of one word. */
function need(query: string): Need {
  const [only, ...others] = needs(query);
  if (!only || others.length > 0) throw new Error(`„${query}“ is not one need.`);
  return only;
}

const inWay = (variants: readonly Variant[], way: Way) => variants.filter((variant) => variant.way === way);
const termsOf = (variants: readonly Variant[]) => variants.map(({ terms }) => terms.join(' '));

describe('planFor', () => {
  it.each([
    ['Wie ist das mit dem Display?', ['Display']],
    ['was kann ich gegen den Displaybruch machen', ['Displaybruch']],
    ['Tablets mieten', ['Tablets', 'mieten']],
    // Where nothing else is left, stop words are all that there is.
    ['wie ist das', ['wie', 'ist', 'das']],
    ['', []],
    [' – ? ', []],
  ])('drops the stop words of „%s“', (query, typed) => {
    expect(needs(query).map((one) => one.typed)).toEqual(typed);
  });

  it.each(['"Akku der Tablets"', ' „Akku der Tablets“ ', '»Akku der Tablets«', '“Akku der Tablets”'])(
    'changes nothing in %s',
    (query) => {
      expect(planFor(query, vocabulary)).toEqual({ needs: [], exact: 'Akku der Tablets' });
    },
  );

  it.each(['"', '""', '„“', '"Akku" Tablets', 'Akku "Tablets"'])(
    'takes %s for words, since it is not one quotation',
    (query) => {
      expect(planFor(query, vocabulary).exact).toBeUndefined();
    },
  );

  it('gives the same plan for the same words', () => {
    const query = 'Displayreparatur Dispaly mieten lb 86 3 zwei Netze';
    expect(planFor(query, vocabulary)).toEqual(planFor(query, vocabulary));
  });

  it('asks for a known word as it was typed, with full weight and nothing to explain', () => {
    expect(need('Akkus').variants).toEqual([{ terms: ['Akkus'], weight: 1, way: 'wort' }]);
  });

  it('weighs verbs and adjectives less than nouns, and unknown words like nouns', () => {
    const [noun, verb, adjective, unknown] = needs('Tablets mieten neu Xyzzyq').map(({ weight }) => weight);
    expect([noun, unknown]).toEqual([1, 1]);
    expect(verb).toBeLessThan(0.7);
    expect(adjective).toBe(verb);
  });

  it('lets every need begin with a variant for what was typed, before any guess', () => {
    for (const { variants } of needs('Displays Reparatur mieten lb-86/3')) {
      expect(['wort', 'zahl']).toContain(variants[0]?.way);
      expect(variants.every(({ weight }) => weight > 0 && weight <= (variants[0]?.weight ?? 0))).toBe(true);
    }
  });

  it('finds the other forms of a verb by their root', () => {
    expect(termsOf(inWay(need('gemietet').variants, 'form'))).toEqual(['miet']);
  });

  it.each([
    ['displ', ['displ']],
    ['Ladew', ['Ladew']],
    ['xy', []],
  ])('takes „%s“ for the beginning of a word: %j', (query, beginnings) => {
    expect(termsOf(inWay(need(query).variants, 'anfang'))).toEqual(beginnings);
  });

  it('takes the last word for unfinished rather than one before it', () => {
    const weightOf = (one: Need | undefined) => inWay(one?.variants ?? [], 'anfang')[0]?.weight ?? 0;
    const [before, last] = needs('displ ersatz');
    expect(weightOf(before)).toBeGreaterThan(0);
    expect(weightOf(last)).toBeGreaterThan(weightOf(before));
  });
});

describe('A compound', () => {
  it('that no record uses is looked for by its parts, all of them before some of them', () => {
    const { variants } = need('Displayreparatur');
    const [whole] = inWay(variants, 'zerlegt');
    expect(whole).toMatchObject({ terms: ['display', 'reparatur'], label: 'display + reparatur' });
    const parts = inWay(variants, 'teil');
    expect(termsOf(parts)).toEqual(['display', 'reparatur']);
    for (const part of parts) expect(part.weight).toBeLessThan(whole?.weight ?? 0);
  });

  it('that records use is looked for as it is first', () => {
    expect(need('Displaybruch').variants[0]).toEqual({ terms: ['Displaybruch'], weight: 1, way: 'wort' });
  });

  it.each(['display bruch', 'Display-Bruch'])('typed as „%s“ is found in one word', (query) => {
    for (const { variants } of needs(query)) {
      expect(termsOf(inWay(variants, 'verbunden'))).toEqual(['displaybruch']);
    }
  });

  it('is not made of two words that nobody writes as one', () => {
    expect(needs('akku tablets').flatMap(({ variants }) => inWay(variants, 'verbunden'))).toEqual([]);
  });

  it('with an unknown half is looked for by the half that is known', () => {
    expect(need('Tabletqqqqq').variants).toMatchObject([{ terms: ['tablet'], way: 'teil' }]);
  });
});

describe('A word with synonyms', () => {
  it('is looked for by them in a second try only, the most usual first and none that no record uses', () => {
    const { variants, synonyms } = need('Panel');
    expect(inWay(variants, 'synonym')).toEqual([]);
    expect(synonyms.map(({ terms, way, label }) => [terms.join(' '), way, label])).toEqual([
      ['display', 'synonym', 'Display'],
      ['interaktives display', 'synonym', 'Interaktives Display'],
    ]);
    for (const { weight } of synonyms) expect(weight).toBeLessThan(1);
  });

  it('is not its own synonym in another form', () => {
    expect(termsOf(need('Displays').synonyms)).not.toContain('displays');
    expect(termsOf(need('Displays').synonyms)).not.toContain('display');
  });

  it('that only the vocabulary has is looked for as it is, and said to be another word for the thing', () => {
    expect(need('Touchtafel').variants).toEqual([
      { terms: ['Touchtafel'], weight: 1, way: 'wort', label: 'Interaktives Display' },
    ]);
  });

  it('may be of two words', () => {
    for (const { synonyms } of needs('interaktive Displays')) expect(termsOf(synonyms)).toContain('panel');
  });

  it('has none if no ring knows it', () => {
    expect(need('Akku').synonyms).toEqual([]);
  });
});

describe('An everyday word', () => {
  it('leads to the term of the records', () => {
    expect(need('Starthilfe').variants).toMatchObject([
      { terms: ['einrichtung'], way: 'alltag', label: 'Einrichtung' },
    ]);
  });

  it('may be of two words, each of which leads to the term', () => {
    const both = needs('zwei Netze');
    expect(both.map(({ typed }) => typed)).toEqual(['zwei', 'Netze']);
    for (const { variants } of both) expect(termsOf(inWay(variants, 'alltag'))).toEqual(['netztrennung']);
    expect(needs('zwei Akkus').flatMap(({ variants }) => inWay(variants, 'alltag'))).toEqual([]);
  });

  it('leads nowhere if no record uses the term any more', () => {
    expect(need('Aufpasser').variants).toEqual([]);
    expect(need('Aufpasser').synonyms).toEqual([]);
  });

  it('that many records use is itself, and what it may mean is for a second try', () => {
    const { variants, synonyms } = need('Spiegelung');
    expect(inWay(variants, 'alltag')).toEqual([]);
    expect(termsOf(inWay(synonyms, 'alltag'))).toEqual(['displaybruch']);
  });

  it('that one record uses is both at once, itself before what it may mean', () => {
    const { variants } = need('Vandalismus');
    expect(variants.map(({ terms: [term], way }) => [term, way])).toEqual([
      ['Vandalismus', 'wort'],
      ['displaybruch', 'alltag'],
    ]);
    expect(variants[1]?.weight).toBeLessThan(variants[0]?.weight ?? 0);
  });
});

describe('A query is unusual', () => {
  it.each(['Starthilfe', 'Akku Starthilfe', 'Vandalismus', 'Disp'])(
    'if hardly a record says one of its words, so that everyday words may help: %s',
    (query) => {
      expect(isUnusual(query, vocabulary)).toBe(true);
    },
  );

  it.each(['Akku', 'Tablets mieten', 'Touchtafel', 'LB-86/3', '8650', '', 'was ist mit dem Akku'])(
    'never for words that records or rings have, for numbers and stop words: „%s“',
    (query) => {
      expect(isUnusual(query, vocabulary)).toBe(false);
    },
  );
});

describe('A typing error', () => {
  it.each([
    ['Dispaly', 'display'],
    ['Reparatuhr', 'reparatur'],
    ['Reperatur', 'reparatur'],
    ['Talbets', 'tablets'],
    ['Displaybuch', 'displaybruch'],
    // Words of the vocabulary can be meant too.
    ['Touchtaffel', 'touchtafel'],
  ])('in „%s“ is corrected to „%s“, which is said', (typed, meant) => {
    const [guess] = inWay(need(typed).variants, 'tippfehler');
    expect(guess).toMatchObject({ terms: [meant], label: meant });
    expect(guess?.weight).toBeLessThan(1);
  });

  it('of two letters weighs less than one of a letter', () => {
    const weightOf = (typed: string) => inWay(need(typed).variants, 'tippfehler')[0]?.weight ?? 0;
    expect(weightOf('Reperatuhr')).toBeLessThan(weightOf('Reperatur'));
    expect(weightOf('Reperatuhr')).toBeGreaterThan(0);
  });

  it('is not looked for in a word that records use, nor in a number', () => {
    for (const query of ['Tablets', 'Panel', 'LB-86/4']) {
      expect(inWay(need(query).variants, 'tippfehler')).toEqual([]);
    }
  });
});

describe('A number', () => {
  it('that is short must stand alone', () => {
    expect(need('86').variants).toEqual([{ terms: ['"86"'], weight: 1, way: 'zahl' }]);
    expect(need('2.1').variants[0]?.terms).toEqual(['"2.1"']);
  });

  it('with signs is looked for without them, and by its parts', () => {
    expect(need('LB-86/3').variants).toMatchObject([
      { terms: ['lb863'], weight: 1 },
      { terms: ['lb', '86', '3'], way: 'zahl' },
    ]);
  });

  it('of a model is looked for by its core as well, which is said', () => {
    const { variants } = need('EB-L200F');
    expect(termsOf(variants)).toEqual(expect.arrayContaining(['ebl200f', 'l200f', 'l200']));
    expect(variants.find(({ terms }) => terms[0] === 'l200')?.label).toBe('l200');
  });

  it('typed with blanks is joined', () => {
    const parts = needs('lb 86 3');
    expect(parts.map(({ typed }) => typed)).toEqual(['lb', '86', '3']);
    for (const { variants } of parts) expect(termsOf(inWay(variants, 'zahl'))).toContain('lb863');
    for (const { variants } of needs('NET 2.1')) expect(termsOf(variants)).toContain('net21');
  });

  it('beside a long word is not joined with it', () => {
    expect(needs('Tablets 86').flatMap(({ variants }) => termsOf(variants))).not.toContain('tablets86');
  });

  it('is not made of short words without a digit', () => {
    expect(needs('akku neu').flatMap(({ variants }) => inWay(variants, 'zahl'))).toEqual([]);
  });
});

describe('Nonsense', () => {
  it.each(['xyzzyq', 'qqq', 'äöüäöüäö', '日本語', '👍', 'constructor', '__proto__', 'x'.repeat(3000)])(
    'gives no variants: %.20s',
    (query) => {
      expect(needs(query).flatMap(({ variants, synonyms }) => [...variants, ...synonyms])).toEqual([]);
    },
  );

  it('gives none with an empty vocabulary, whatever is typed', () => {
    for (const query of ['Displayreparatur', 'mieten', 'Akku']) {
      expect(planFor(query, vocabularyOf({})).needs.flatMap(({ variants }) => variants)).toEqual([]);
    }
  });
});
