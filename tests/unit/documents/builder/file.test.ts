import { describe, expect, it } from 'vitest';
import { decodeFile, encodeFile } from '../../../../src/documents/builder/file.ts';
import { emptySelection, withClause, type Selection } from '../../../../src/documents/builder/selection.ts';
import { builderClause, builderData } from '../../../support/builder.ts';

const data = builderData(builderClause('preis'));
const selection: Selection = {
  ...withClause(data, emptySelection('leistungsbeschreibung'), 'preis'),
  werte: { 'preis.summe': '„12 €“\n<b>' },
  deckblatt: { titel: 'T', auftraggeber: 'A', aktenzeichen: '' },
  herkunft: false,
};
const file = (parts: object) =>
  JSON.stringify({ art: 'baukasten-auswahl', ausgabe: 1, auswahl: { ...selection, ...parts } });

describe('The file of a selection', () => {
  it('gives back the same selection, lines of the clauses included', () => {
    expect(decodeFile(data, encodeFile(selection))).toEqual({ selection });
  });

  it('keeps what clauses that no longer exist had been filled in with', () => {
    const lost = { ...selection, klauseln: [{ slug: 'weg', hash: '0123456789ab' }], werte: { 'weg.x': '1' } };
    expect(decodeFile(data, encodeFile(lost))).toEqual({ selection: lost });
  });

  it('takes each clause once', () => {
    const [one] = selection.klauseln;
    expect(decodeFile(data, file({ klauseln: [one, one] }))).toEqual({ selection });
  });

  it.each([
    ['nothing', ''],
    ['text', 'Leistungsbeschreibung'],
    ['another JSON', '{"art":"rezept"}'],
    ['a list', '[1]'],
    ['no selection', '{"art":"baukasten-auswahl","ausgabe":1}'],
    ['a clause without name', file({ klauseln: [{ hash: 'x' }] })],
    ['lines that are no text', file({ klauseln: [{ slug: 'a', hash: 'b', zeilen: [1] }] })],
    ['values that are no text', file({ werte: { a: 1 } })],
    ['a first page with a gap', file({ deckblatt: { titel: '' } })],
    ['an annex that is neither', file({ herkunft: 'ja' })],
  ])('with %s is refused with a way out', (_, text) => {
    expect(decodeFile(data, text)).toEqual({
      fehler:
        'Die Datei ist keine gespeicherte Auswahl aus dem Baukasten. Wählen Sie eine Datei, die Sie hier mit „Als Datei sichern“ gespeichert haben.',
    });
  });

  it('of a newer builder is refused as such', () => {
    expect(decodeFile(data, '{"art":"baukasten-auswahl","ausgabe":2}')).toEqual({
      fehler: 'Die Datei stammt aus einer neueren Ausgabe des Baukastens und wurde nicht geladen.',
    });
  });

  it('for a document that does not exist here names it', () => {
    expect(decodeFile(data, file({ dokument: 'einkaufszettel' }))).toEqual({
      fehler: 'Die Art des Dokuments „einkaufszettel“ gibt es hier nicht.',
    });
  });
});
