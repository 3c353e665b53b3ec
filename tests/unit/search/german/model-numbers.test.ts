/** Names with digits in the forms in which people type them. */
import { describe, expect, it } from 'vitest';
import { isNumbered, numberForms } from '../../../../src/search/german/model-numbers.ts';

describe('isNumbered', () => {
  it.each([
    ['EB-L200F', true],
    ['79', true],
    ['§75a', true],
    ['A4', true],
    ['Akku', false],
    ['', false],
  ])('says of %j: %s', (word, numbered) => {
    expect(isNumbered(word)).toBe(numbered);
  });
});

describe('numberForms', () => {
  it.each([
    ['EB-L200F', ['ebl200f', 'l200f', 'l200', '200']],
    ['l200f', ['l200', '200']],
    ['§75a', ['75a', '75']],
    ['§79', ['79']],
    ['2023/1670', ['20231670', '2023', '1670']],
    ['802.3bt', ['8023bt', '802', '3bt']],
    ['MT-10-B', ['mt10b', '10']],
    ['iPad10', ['10']],
    // Nobody looks for a single digit, nor for a word's own form.
    ['A4', []],
    ['79', []],
    ['Akku', []],
    ['', []],
  ])('of %j are %j', (word, forms) => {
    expect(numberForms(word)).toEqual(forms);
  });
});
