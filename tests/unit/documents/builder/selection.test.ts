import { describe, expect, it } from 'vitest';
import {
  clausesByArea,
  emptySelection,
  withClause,
  withMoved,
  withoutClause,
  withReplaced,
  type Selection,
} from '../../../../src/documents/builder/selection.ts';
import { builderClause, builderData } from '../../../support/builder.ts';

const data = builderData(
  builderClause('a'),
  builderClause('b'),
  builderClause('p', { bereich: 'verguetung' }),
  builderClause('c'),
);
const select = (...slugs: string[]): Selection =>
  slugs.reduce((all, slug) => withClause(data, all, slug), emptySelection('leistungsbeschreibung'));
const slugs = ({ klauseln }: Selection) => klauseln.map(({ slug }) => slug).join(' ');

describe('A selection', () => {
  it('takes up a clause once, with the edition that is current', () => {
    const selection = withClause(data, select('a'), 'a');
    expect(selection.klauseln).toEqual([{ slug: 'a', hash: '0123456789ab', zeilen: ['Wortlaut von a.'] }]);
  });

  it('does not take up what does not exist', () => {
    expect(withClause(data, select('a'), 'nirgends')).toEqual(select('a'));
  });

  it('keeps what was filled in for a clause that is taken out', () => {
    const filled = { ...select('a', 'b'), werte: { 'a.jahre': '5' } };
    expect(withoutClause(filled, 'a')).toMatchObject({
      klauseln: [{ slug: 'b' }],
      werte: { 'a.jahre': '5' },
    });
  });

  it('moves a clause among those of its area, past clauses of other areas', () => {
    expect(slugs(withMoved(data, select('a', 'p', 'b'), 'b', -1))).toBe('b p a');
    expect(slugs(withMoved(data, select('a', 'p', 'b', 'c'), 'a', 1))).toBe('b p a c');
  });

  it('leaves the first where it is when it goes up, the last when it goes down, and the only one', () => {
    expect(slugs(withMoved(data, select('a', 'b'), 'a', -1))).toBe('a b');
    expect(slugs(withMoved(data, select('a', 'b'), 'b', 1))).toBe('a b');
    expect(slugs(withMoved(data, select('a', 'p'), 'p', -1))).toBe('a p');
    expect(slugs(withMoved(data, select('a'), 'b', 1))).toBe('a');
  });

  it('puts a successor at the place of what it replaces, and not beside itself', () => {
    expect(slugs(withReplaced(data, select('a', 'b'), 'a', 'c'))).toBe('c b');
    expect(slugs(withReplaced(data, select('a', 'c'), 'a', 'c'))).toBe('c');
    expect(slugs(withReplaced(data, select('a'), 'a', 'nirgends'))).toBe('a');
  });

  it('takes the current edition of a clause in its place', () => {
    const old: Selection = { ...select('a', 'b') };
    const outdated = { ...old, klauseln: [{ slug: 'a', hash: 'ffffffffffff' }, ...old.klauseln.slice(1)] };
    expect(withReplaced(data, outdated, 'a', 'a')).toEqual(old);
  });

  it('is shown by area in the order of the schema, without areas that are empty', () => {
    const areas = clausesByArea(data, select('p', 'c', 'a'));
    expect(areas.map(({ wert, klauseln }) => [wert, klauseln.map(({ slug }) => slug)])).toEqual([
      ['leistungsgegenstand', ['c', 'a']],
      ['verguetung', ['p']],
    ]);
  });
});
