import { expect, it } from 'vitest';
import { supportWords } from '../../../src/strings/support.ts';

it.each([
  [0, 0, 0, 'Bisher stützt sich das auf keine Erfahrung eines Trägers.'],
  [1, 1, 0, 'Gestützt auf eine Erfahrung von einem Träger.'],
  [3, 5, 0, 'Gestützt auf 3 Erfahrungen von 5 Trägern.'],
  [1, 2, 1, 'Gestützt auf eine Erfahrung von 2 Trägern, 1 widerspricht.'],
  [1, 2, 2, 'Gestützt auf eine Erfahrung von 2 Trägern, 2 widersprechen.'],
  [2, 2, 2, 'Gestützt auf 2 Erfahrungen von 2 Trägern, 2 widersprechen mindestens einer davon.'],
])('%i experiences of %i authorities, %i against: „%s“', (erfahrungen, traeger, widersprechen, text) => {
  expect(supportWords({ erfahrungen, traeger, widersprechen })).toBe(text);
});
