/** The forms under which a record is found although it does not say them. */
import { describe, expect, it } from 'vitest';
import { baseNouns } from '../../../../src/search/german/base-nouns.ts';
import { lexiconOf } from '../../../../src/search/german/compounds.ts';
import { tokens } from '../../../../src/search/german/tokens.ts';
import { ringFinder } from '../../../../src/search/data/concepts.ts';
import { formMaker, noForms } from '../../../../src/search/index/search-forms.ts';

const lexicon = lexiconOf([], baseNouns);
const rings = ringFinder([
  { bezeichnung: 'Tablet', woerter: ['Tablet', 'Tablets', 'iPad'] },
  { bezeichnung: 'Interaktives Display', woerter: ['Interaktives Display', 'Smartboard', 'digitale Tafel'] },
  { bezeichnung: 'Anzeige', woerter: ['Display', 'Bildschirm'] },
]);

const maker = formMaker(lexicon, rings);

const formsOf = (kern: string, rest = '') => maker({ kern: tokens(kern), rest: tokens(rest), gesucht: [] });

describe('searchForms', () => {
  it.each(['', 'Hallo', 'der die das', '– … „“'])('of %j are none', (text) => {
    expect(formsOf(text, text)).toEqual(noForms);
  });

  it('are the ends of compounds, apart for the core and the text', () => {
    expect(formsOf('Displayreparatur', 'Reaktionszeiten und Displayreparatur')).toMatchObject({
      teile: ['reparatur'],
      teile_text: ['zeiten'],
    });
  });

  it('are each there once, whatever its ending', () => {
    expect(formsOf('Klassenraum Gruppenräume Technikraum').teile).toHaveLength(1);
  });

  it('take no verbs, adjectives and numbered words for compounds', () => {
    expect(formsOf('displayreparatur', 'EB-L200F-Gerät')).toMatchObject({ teile: [], teile_text: [] });
  });

  it.each([
    ['Tablets', ['iPad']],
    ['ein iPad', ['Tablets']],
    ['Tablet und iPads', []],
    ['interaktive Displays', ['Smartboard', 'digitale Tafel', 'Bildschirm']],
    ['interaktives Display mit Bildschirm', ['Smartboard', 'digitale Tafel']],
    ['eine Tafel', []],
  ])('have for %j the other words %j', (text, words) => {
    expect(formsOf(text).synonyme).toEqual(words);
    expect(formsOf('', text).synonyme_text).toEqual(words);
  });

  it('do not repeat in the text what the core has, nor what the record says itself', () => {
    expect(formsOf('Tablet', 'Tablet')).toMatchObject({ synonyme: ['iPad'], synonyme_text: [] });
    expect(formsOf('Tablet', 'ein iPad')).toMatchObject({ synonyme: [], synonyme_text: [] });
  });

  it('are other spellings of numbered names, wherever they stand', () => {
    expect(formsOf('EB-L200F', 'nach § 79 und EB-L200F').modelle).toEqual([
      'ebl200f',
      'l200f',
      'l200',
      '200',
      '79',
    ]);
  });
});
