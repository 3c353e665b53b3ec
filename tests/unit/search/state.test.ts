/** What is searched for lives in the address, so that it can be sent to others. */
import { describe, expect, it } from 'vitest';
import { addressOf, isEmpty, stateFrom, type SearchState } from '../../../src/search/client/state.ts';
import { searchFilters } from '../../../src/schema/search-filters.ts';

const state = (
  q: string,
  filters: Readonly<Record<string, readonly string[]>> = {},
  sort = '',
): SearchState => ({
  q,
  filters: new Map(Object.entries(filters)),
  sort: sort === 'datum' ? 'datum' : '',
});

describe('A state and its address', () => {
  it.each([
    [state(''), ''],
    [state('beamer'), '?q=beamer'],
    [state('interaktives display'), '?q=interaktives+display'],
    [state('', { thema: ['reparatur'] }), '?thema=reparatur'],
    [state('', { thema: ['reparatur', 'wlan'], ort: ['flur'] }), '?thema=reparatur&thema=wlan&ort=flur'],
    [state('', {}, 'datum'), '?sortierung=datum'],
    [state('akku', { groesse: ['16-plus'] }, 'datum'), '?q=akku&groesse=16-plus&sortierung=datum'],
  ])('are %j and %j', (given, address) => {
    expect(addressOf(given)).toBe(address);
    expect(stateFrom(address)).toEqual(given);
  });

  it('are the same after the way there and back, for any words, values and order', () => {
    const words = [
      '',
      'a',
      'Größe & Höhe',
      '50 %',
      'a+b=c',
      '#1?',
      '„Akku“',
      '<b>',
      '日本語',
      '👍',
      'q=x&ort=y',
    ];
    const values = [[], ['flur'], ['6-15', '16-plus'], ['a&b=c', 'ä ö', '%2F']];
    const names = searchFilters.map(({ name }) => name);
    for (const q of words) {
      for (const [i, first] of values.entries()) {
        for (const [j, second] of values.entries()) {
          for (const sort of ['', 'datum']) {
            const chosen = [
              [names[i]!, first],
              [names[i + j + 1]!, second],
            ] as const;
            const given = state(q, Object.fromEntries(chosen.filter(([, list]) => list.length > 0)), sort);
            expect(stateFrom(addressOf(given))).toEqual(given);
          }
        }
      }
    }
  });
});

describe('stateFrom', () => {
  it.each([
    ['parameters that it does not know', '?farbe=rot&__proto__=x&constructor=y'],
    ['an order that there is not', '?sortierung=titel'],
    ['words that are only blanks', '?q=%20%20'],
    ['a filter without a value', '?thema=&ort='],
    ['nothing at all', '?'],
  ])('ignores %s', (_case, search) => {
    expect(stateFrom(search)).toEqual(state(''));
  });

  it('takes blanks from the ends of the words, and a value only once', () => {
    expect(stateFrom('?q=+beamer+&thema=wlan&thema=&thema=wlan')).toEqual(
      state('beamer', { thema: ['wlan'] }),
    );
  });

  it('does not fail at an address that is not well-formed', () => {
    expect(stateFrom('?q=%E0%A4&&=&thema=%')).toMatchObject({ filters: new Map([['thema', ['%']]]) });
  });

  it('gives filters in the order of the page, whatever their order in the address', () => {
    expect([...stateFrom('?jahr=2026&art=fragen').filters.keys()]).toEqual(['art', 'jahr']);
  });
});

describe('isEmpty', () => {
  it.each([
    [state(''), true],
    [state('', {}, 'datum'), true],
    [state('a'), false],
    [state('', { ort: ['flur'] }), false],
  ])('says of %j: %s', (given, empty) => {
    expect(isEmpty(given)).toBe(empty);
  });
});
