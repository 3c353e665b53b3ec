/** Where a word stands decides how well a record stands for it. */
import { describe, expect, it } from 'vitest';
import { fieldWeights, strengthOf } from '../../../../src/search/client/strength.ts';

const fields = Object.keys(fieldWeights);

describe('The strength of a hit', () => {
  it('is between none and all', () => {
    expect(strengthOf({ text: 0, fields: [] })).toBe(0);
    expect(strengthOf({ text: 1, fields })).toBeCloseTo(1);
  });

  it('grows with the text and with every field that is more than display', () => {
    expect(strengthOf({ text: 0.6, fields: [] })).toBeGreaterThan(strengthOf({ text: 0.5, fields: [] }));
    for (const [field, weight] of Object.entries(fieldWeights)) {
      const with_ = strengthOf({ text: 0.5, fields: [field] });
      if (weight > 0) expect(with_).toBeGreaterThan(strengthOf({ text: 0.5, fields: [] }));
      else expect(with_).toBe(strengthOf({ text: 0.5, fields: [] }));
    }
  });

  it('is more for the title than for any text or any form that we made', () => {
    const title = strengthOf({ text: 0, fields: ['title'] });
    for (const made of ['teile', 'teile_text', 'synonyme', 'synonyme_text', 'art'])
      expect(strengthOf({ text: 0.5, fields: [made] })).toBeLessThan(title);
  });

  it('ignores fields that it does not know', () => {
    expect(strengthOf({ text: 0.5, fields: ['neu'] })).toBe(strengthOf({ text: 0.5, fields: [] }));
  });
});
