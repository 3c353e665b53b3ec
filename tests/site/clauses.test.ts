import { expect, inject, it } from 'vitest';
import { all, first, pageAt, textOf } from '../support/html.ts';

it('A clause explains each placeholder with its type, limits, choices and preset', () => {
  const { root } = pageAt(inject('edgeCases'), '/klauseln/alle-platzhalter/');
  const rows = all(first(root, '.platzhalter'), 'div').map((row) => [
    textOf(first(row, 'code')),
    textOf(first(row, 'dd')).replace(/\s+/g, ' ').trim(),
  ]);
  expect(rows).toEqual([
    ['{{beginn}}', 'Beginn des Vertrags (Datum, Vorgabe 1. Februar 2027)'],
    ['{{ende}}', 'Ende des Vertrags (Datum)'],
    ['{{satz}}', 'Satz in Prozent (Zahl, 0,1 bis 1, Vorgabe 0,5)'],
    ['{{turnus}}', 'Wie oft berichtet wird (Auswahl) jeden Monat jedes Quartal (Vorgabe)'],
    ['{{stelle}}', 'Stelle, die den Bericht bekommt (Text)'],
  ]);
});
