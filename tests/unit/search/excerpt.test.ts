/** Excerpts are rebuilt from text and marks; nothing in them can become HTML. */
import { describe, expect, it } from 'vitest';
import { excerptParts } from '../../../src/search/client/excerpt.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe('excerptParts', () => {
  it.each([
    ['', []],
    ['ohne Treffer', [plain('ohne Treffer')]],
    ['<mark>Akku</mark>', [marked('Akku')]],
    ['Der <mark>Akku</mark> hält.', [plain('Der '), marked('Akku'), plain(' hält.')]],
    ['<mark>Akku</mark> und <mark>Display</mark>', [marked('Akku'), plain(' und '), marked('Display')]],
    ['<mark>zwei\nZeilen</mark>', [marked('zwei\nZeilen')]],
    ['Kosten &lt; 100 &amp; mehr', [plain('Kosten < 100 & mehr')]],
    ['<mark>M&amp;M&#39;s</mark> &quot;x&quot; &#x27;y&#x27;', [marked("M&M's"), plain(' "x" \'y\'')]],
  ])('reads %j', (excerpt, parts) => {
    expect(excerptParts(excerpt)).toEqual(parts);
  });

  it.each([
    ['text that speaks of entities', '&amp;lt;b&amp;gt;', [plain('&lt;b&gt;')]],
    ['an entity that it does not know', '&nbsp;&euro;', [plain('&nbsp;&euro;')]],
    [
      'names of properties',
      '&constructor; &toString; &__proto__;',
      [plain('&constructor; &toString; &__proto__;')],
    ],
    ['elements', '&lt;img src=x onerror=alert(1)&gt;', [plain('<img src=x onerror=alert(1)>')]],
    ['elements that were not escaped', '<b>x</b><script>y</script>', [plain('<b>x</b><script>y</script>')]],
    ['a mark with attributes', '<mark onclick="x">a</mark>', [plain('<mark onclick="x">a</mark>')]],
    ['a mark that was in the text', '&lt;mark&gt;a&lt;/mark&gt;', [plain('<mark>a</mark>')]],
    ['a mark that does not end', 'a <mark>b', [plain('a <mark>b')]],
    ['an end without a beginning', 'a</mark> b', [plain('a</mark> b')]],
  ])('leaves %s as text', (_case, excerpt, parts) => {
    expect(excerptParts(excerpt)).toEqual(parts);
  });

  it('takes no time for a long text that looks like many marks', () => {
    const excerpt = '<mark>'.repeat(5_000) + '&'.repeat(5_000);
    expect(excerptParts(excerpt)).toEqual([plain(excerpt)]);
  });
});
