/** Texts made short: whole sentences, never half a word. */
import { expect, it } from 'vitest';
import { firstSentences } from '../../../../src/documents/build/sentences.ts';

const text = 'Der Träger zahlt. Die Eltern zahlen nichts. Das ist für alle gleich.';

it.each([
  [100, text],
  [text.length, text],
  [text.length - 1, 'Der Träger zahlt. Die Eltern zahlen nichts. …'],
  [40, 'Der Träger zahlt. …'],
  [15, 'Der Träger …'],
])('Of a text, %i characters hold „%s“', (limit, expected) => {
  expect(firstSentences(text, limit)).toBe(expected);
  expect(firstSentences(text, limit).length).toBeLessThanOrEqual(limit);
});

it('A dot inside a number or before a small letter ends no sentence', () => {
  expect(firstSentences('Bis 4.600 Euro, z. B. je Gerät und Jahr, zahlt der Träger alles allein.', 40)).toBe(
    'Bis 4.600 Euro, z. B. je Gerät und …',
  );
});
