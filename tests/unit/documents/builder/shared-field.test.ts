/** One field for a value that stands in several clauses. */
import { describe, expect, it } from 'vitest';
import type { Placeholder } from '../../../../src/documents/builder/data.ts';
import { asOneField } from '../../../../src/documents/builder/shared-field.ts';

const zahl: Placeholder = { name: 'x', bedeutung: 'Eine Zahl', typ: 'zahl', vorgabe: 5, min: 1, max: 24 };
const wahl: Placeholder = { name: 'x', bedeutung: 'Eine Wahl', typ: 'auswahl', auswahl: ['a', 'b', 'c'] };

describe('The field of several clauses', () => {
  it('has the limits that hold for all of them, and the preset of the first', () => {
    const field = asOneField(zahl, [
      { ...zahl, vorgabe: 9, min: 4 },
      { ...zahl, max: 10 },
    ]);
    expect([field.min, field.max, field.vorgabe]).toEqual([4, 10, 5]);
    const { min: _, ...open } = zahl;
    expect(asOneField(open, [{ ...open, max: 30 }])).toEqual(open);
    expect(asOneField(open, [zahl]).min).toBe(1);
  });

  it('offers what all of them offer', () => {
    expect(asOneField(wahl, [{ ...wahl, auswahl: ['c', 'd', 'b'] }]).auswahl).toEqual(['b', 'c']);
  });

  it('offers what the first offers where they have nothing in common, or nobody else stands there', () => {
    expect(asOneField(wahl, [{ ...wahl, auswahl: ['d'] }])).toEqual(wahl);
    expect(asOneField(wahl, [])).toEqual(wahl);
  });
});
