import { describe, expect, it } from 'vitest';
import type { Placeholder } from '../../../../src/documents/builder/data.ts';
import { emptySelection, withClause } from '../../../../src/documents/builder/selection.ts';
import {
  isPreset,
  presetText,
  readValue,
  samePlaces,
  typedValue,
  withPreset,
  withValue,
} from '../../../../src/documents/builder/values.ts';
import { builderClause, builderData, meldungStunden } from '../../../support/builder.ts';

const zahl: Placeholder = { name: 'x', bedeutung: 'Eine Zahl', typ: 'zahl', min: 1, max: 24 };
const text: Placeholder = { name: 'x', bedeutung: 'Ein Text', typ: 'text' };
const datum: Placeholder = { name: 'x', bedeutung: 'Ein Tag', typ: 'datum' };
const auswahl: Placeholder = {
  name: 'x',
  bedeutung: 'Eine Wahl',
  typ: 'auswahl',
  auswahl: ['Brief', 'Mail'],
};

describe('A value as typed', () => {
  it.each([
    [zahl, '4', { state: 'ok', text: '4' }],
    [zahl, ' 1,5 ', { state: 'ok', text: '1,5' }],
    [zahl, '24', { state: 'ok', text: '24' }],
    [zahl, '25', { state: 'outside', text: '25' }],
    [zahl, '0', { state: 'outside', text: '0' }],
    [zahl, '1.000', { state: 'outside', text: '1.000' }],
    [zahl, '1.5', { state: 'unreadable' }],
    [zahl, 'vier', { state: 'unreadable' }],
    [zahl, '  ', { state: 'empty' }],
    [{ ...zahl, max: undefined }, '5000', { state: 'ok', text: '5.000' }],
    [datum, '2027-02-28', { state: 'ok', text: '28. Februar 2027' }],
    [datum, '31.12.2027', { state: 'ok', text: '31. Dezember 2027' }],
    [datum, '2027-02-30', { state: 'unreadable' }],
    [datum, 'morgen', { state: 'unreadable' }],
    [auswahl, 'Mail', { state: 'ok', text: 'Mail' }],
    [auswahl, 'Fax', { state: 'unreadable' }],
    [text, ' zwei  Wörter ', { state: 'ok', text: 'zwei  Wörter' }],
    [text, '', { state: 'empty' }],
  ] as const)('of %o with „%s“ reads %o', (field, typed, reading) => {
    expect(readValue(field, typed)).toEqual(reading);
  });
});

describe('Placeholders with the same name', () => {
  const other: Placeholder = { ...meldungStunden, bedeutung: 'Stunden bis zur Antwort' };
  const data = builderData(
    builderClause('a', { platzhalter: [meldungStunden] }),
    builderClause('b', { platzhalter: [{ ...meldungStunden, vorgabe: 8 }] }),
    builderClause('c', { platzhalter: [other] }),
    builderClause('d', { platzhalter: [meldungStunden], dokument: 'nutzungsvereinbarung' }),
  );
  const at = (slug: string) => data.klauseln.find((one) => one.slug === slug)!;
  const [a, b, c] = [at('a'), at('b'), at('c')] as const;
  const both = ['b', 'a', 'c'].reduce(
    (all, slug) => withClause(data, all, slug),
    emptySelection('leistungsbeschreibung'),
  );

  it('are one value where type and meaning are the same, within one kind of document', () => {
    expect(samePlaces(data, a, meldungStunden).map(({ klausel }) => klausel.slug)).toEqual(['a', 'b']);
    expect(samePlaces(data, c, other).map(({ klausel }) => klausel.slug)).toEqual(['c']);
  });

  it('take over what is typed at one of them, and leave the others alone', () => {
    const typed = withValue(data, both, a, meldungStunden, '6');
    expect(typedValue(data, typed, b, meldungStunden)).toBe('6');
    expect(typedValue(data, typed, c, other)).toBe('4');
    expect(isPreset(data, typed, b, meldungStunden)).toBe(false);
    expect(isPreset(data, typed, c, other)).toBe(true);
  });

  it('have the preset of the clause that stands first', () => {
    expect(typedValue(data, both, a, meldungStunden)).toBe('8');
    expect(typedValue(data, both, b, { ...meldungStunden, vorgabe: 8 })).toBe('8');
  });

  it('have their preset again when what was typed is given up, at all of them', () => {
    const typed = withValue(data, withValue(data, both, a, meldungStunden, '6'), c, other, '5');
    const given = withPreset(data, typed, b, meldungStunden);
    expect(typedValue(data, given, a, meldungStunden)).toBe('8');
    expect(isPreset(data, given, a, meldungStunden)).toBe(true);
    expect(typedValue(data, given, c, other)).toBe('5');
  });

  it('keep an emptied field empty instead of falling back to the preset', () => {
    expect(typedValue(data, withValue(data, both, a, meldungStunden, ''), a, meldungStunden)).toBe('');
  });
});

describe('A preset', () => {
  it.each([
    [{ typ: 'zahl', vorgabe: 1000.5 }, '1.000,5'],
    [{ typ: 'datum', vorgabe: '2027-02-28' }, '28. Februar 2027'],
    [{ typ: 'datum' }, ''],
    [{ typ: 'text', vorgabe: 'Sekretariat' }, 'Sekretariat'],
    [{ typ: 'auswahl' }, ''],
  ] as const)('of %o is shown as „%s“', (field, text) => {
    expect(presetText(field)).toBe(text);
  });
});
