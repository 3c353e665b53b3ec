/** Excerpts are made of text and marks; nothing in them can become HTML. */
import { describe, expect, it } from 'vitest';
import { excerptOf, unescapeText } from '../../../src/search/client/excerpt.ts';

/** An excerpt on one line, with marks in brackets. */
const shown = (content: string, terms: readonly string[]): string =>
  excerptOf(content, terms)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

/** So many words that are no hit. */
const filler = (count: number, name = 'w'): string =>
  Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');

describe('excerptOf marks', () => {
  it.each([
    ['the word itself', 'Der Akku hält.', ['Akku'], 'Der [Akku] hält.'],
    ['whatever its case', 'Der AKKU hält.', ['akku'], 'Der [AKKU] hält.'],
    ['with signs around it', 'Der „Akku“, neu.', ['akku'], 'Der [„Akku“,] neu.'],
    ['inflected words', 'Zwei Verträge, vier Vertrages', ['Vertrag'], 'Zwei [Verträge,] vier [Vertrages]'],
    ['words of which the term is inflected', 'Ein Vertrag', ['Verträgen'], 'Ein [Vertrag]'],
    ['transcribed umlauts', 'Zwei Geräte', ['geraete'], 'Zwei [Geräte]'],
    ['words that begin with it', 'Ein Akkutausch', ['akku'], 'Ein [Akkutausch]'],
    ['words that end with it', 'Ein Ersatzakku', ['akku'], 'Ein [Ersatzakku]'],
    ['words that end with a form of it', 'Zwei Ersatztablets', ['Tablet'], 'Zwei [Ersatztablets]'],
    ['words joined by hyphens', 'Ein Lehrkräfte-Tablet', ['tablet'], 'Ein [Lehrkräfte-Tablet]'],
    ['names of models', 'Der EB-L200F leuchtet', ['eb-l200f'], 'Der [EB-L200F] leuchtet'],
    ['paragraphs', 'nach §79 und § 79', ['79'], 'nach [§79] und § [79]'],
    ['several terms', 'Akku neben Display', ['display', 'akku'], '[Akku] neben [Display]'],
    ['nothing inside of words', 'Der Reparaturvertrag', ['turver'], 'Der Reparaturvertrag'],
    ['no short beginnings', 'Der Abend', ['ab'], 'Der Abend'],
    ['nothing without terms', 'Der Akku', [], 'Der Akku'],
    ['nothing for what is no word', 'Der – Akku', ['', '–'], 'Der – Akku'],
  ])('%s', (_case, content, terms, expected) => {
    expect(shown(content, terms)).toBe(expected);
  });
});

describe('excerptOf shows', () => {
  it.each(['', ' ', '\n\t'])('nothing of the empty text %j', (content) => {
    expect(excerptOf(content, ['akku'])).toEqual([]);
  });

  it('a short text as a whole, without needless blanks', () => {
    expect(shown('  Der\n Akku \t hält. ', [])).toBe('Der Akku hält.');
    expect(shown(filler(34), ['w33'])).toBe(`${filler(33)} [w33]`);
  });

  it('the beginning of a long text without a hit', () => {
    expect(shown(filler(100), ['akku'])).toBe(`${filler(34)} …`);
  });

  it('an ellipsis on each side where something is left out', () => {
    const text = shown(`${filler(50, 'v')} Akku ${filler(50, 'n')}`, ['akku']);
    expect(text).toMatch(/^… v44 v45 v46 v47 v48 v49 \[Akku\] n0 .* n26 …$/);
  });

  it('as many words at the end of a text as elsewhere', () => {
    const text = shown(`${filler(99)} Akku`, ['akku']);
    expect(text).toMatch(/^… w66 .* w98 \[Akku\]$/);
  });

  it('the place where most terms stand together, not the first', () => {
    const text = `Akku ${filler(60, 'v')} Akku und Display ${filler(60, 'n')}`;
    expect(shown(text, ['akku', 'display'])).toContain('[Akku] und [Display]');
  });

  it('rather different terms than one of them often', () => {
    const text = `Akku Akku Akku Akku ${filler(60, 'v')} Display ist Akku ${filler(60, 'n')}`;
    expect(shown(text, ['akku', 'display'])).toContain('[Display] ist [Akku]');
  });

  it('the earliest of several such places', () => {
    const text = `${filler(10, 'a')} Akku ${filler(60, 'b')} Akku ${filler(60, 'c')}`;
    expect(shown(text, ['akku'])).toMatch(/^… a4 .* \[Akku\] b0/);
  });

  it('no two pieces of plain text side by side', () => {
    const parts = excerptOf(`${filler(50)} Akku Display ${filler(50)}`, ['akku', 'display']);
    for (const [i, { text, marked }] of parts.entries()) {
      expect(text).not.toBe('');
      if (i > 0 && !marked) expect(parts[i - 1]?.marked).toBe(true);
    }
  });
});

describe('excerptOf leaves as text', () => {
  it.each([
    ['entities', 'Kosten &lt; 100 &amp; mehr', 'Kosten < 100 & mehr'],
    ['elements that were escaped', '&lt;img src=x onerror=alert(1)&gt;', '<img src=x onerror=alert(1)>'],
    ['elements that were not', '<b>x</b> <script>y</script>', '<b>x</b> <script>y</script>'],
    ['marks', '<mark>a</mark> &lt;mark&gt;b', '<mark>a</mark> <mark>b'],
  ])('%s', (_case, content, text) => {
    expect(excerptOf(content, [])).toEqual([{ text, marked: false }]);
  });

  it('what it marks', () => {
    expect(excerptOf('&lt;b&gt;Akku&lt;/b&gt; neu', ['b', 'akku', 'script'])).toEqual([
      { text: '<b>Akku</b> neu', marked: false },
    ]);
    expect(excerptOf('&lt;Akku&gt; neu', ['akku'])).toEqual([
      { text: '<Akku>', marked: true },
      { text: ' neu', marked: false },
    ]);
  });
});

describe('unescapeText', () => {
  it.each([
    ['M&amp;M&#39;s &quot;x&quot; &#x27;y&#x27;', "M&M's \"x\" 'y'"],
    ['&lt;b&gt;', '<b>'],
    // Once only: text may speak of entities.
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['&nbsp;&euro;', '&nbsp;&euro;'],
    ['&constructor; &toString; &__proto__;', '&constructor; &toString; &__proto__;'],
    ['a & b; c &', 'a & b; c &'],
    ['', ''],
  ])('reads %j as %j', (text, plain) => {
    expect(unescapeText(text)).toBe(plain);
  });
});

describe('A long text', () => {
  it.each([
    ['words', `${filler(20_000)} Akku`],
    ['hits', 'Akku Display '.repeat(10_000)],
    ['signs', '&<mark> '.repeat(20_000)],
    ['one word', '&'.repeat(100_000)],
  ])('of many %s takes no time', (_case, content) => {
    const start = performance.now();
    excerptOf(content, ['akku', 'display', 'geräte', 'vertrag']);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
