import { describe, expect, it } from 'vitest';
import type { BuilderData } from '../../../../src/documents/builder/data.ts';
import { presetFor, type PresetWish } from '../../../../src/documents/builder/preset.ts';
import { problemsOf } from '../../../../src/documents/builder/problems.ts';
import { builderClause, builderData } from '../../../support/builder.ts';
import { randomNumbers } from '../../../support/random.ts';

const slugsFor = (data: BuilderData, wish: Partial<PresetWish> = {}): string[] =>
  presetFor(data, { dokument: 'leistungsbeschreibung', niveau: 'empfohlen', ...wish }).klauseln.map(
    ({ slug }) => slug,
  );

describe('A preset', () => {
  it('takes clauses of its document up to its level, in the order of the collection', () => {
    const data = builderData(
      builderClause('b', { niveau: 'empfohlen' }),
      builderClause('a'),
      builderClause('c', { niveau: 'komfort' }),
      builderClause('nv', { dokument: 'nutzungsvereinbarung' }),
    );
    expect(slugsFor(data)).toEqual(['b', 'a']);
    expect(slugsFor(data, { niveau: 'mindest' })).toEqual(['a']);
    expect(slugsFor(data, { niveau: 'komfort' })).toEqual(['b', 'a', 'c']);
  });

  it('takes what is about a device class, and what is about all', () => {
    const data = builderData(
      builderClause('tablets', { geraeteklassen: ['tablet'] }),
      builderClause('beamer', { geraeteklassen: ['beamer'] }),
      builderClause('alle'),
    );
    expect(slugsFor(data, { geraeteklasse: 'tablet' })).toEqual(['tablets', 'alle']);
  });

  it('leaves out what has ended', () => {
    const data = builderData(
      builderClause('alt', { status: 'abgeloest' }),
      builderClause('weg', { status: 'zurueckgezogen' }),
      builderClause('neu'),
    );
    expect(slugsFor(data)).toEqual(['neu']);
  });

  it('takes the agreed one of two that exclude each other, else the higher level that was asked for', () => {
    const either = (status: string) =>
      builderData(
        builderClause('einfach', { schliesst_aus: ['gut'], status }),
        builderClause('gut', { schliesst_aus: ['einfach'], niveau: 'empfohlen' }),
      );
    expect(slugsFor(either('beschlossen'))).toEqual(['einfach']);
    expect(slugsFor(either('entwurf'))).toEqual(['gut']);
    expect(slugsFor(either('entwurf'), { niveau: 'mindest' })).toEqual(['einfach']);
  });

  it('takes what a clause requires with it, even of a higher level, or leaves both', () => {
    const data = builderData(
      builderClause('basis', { niveau: 'komfort' }),
      builderClause('aufsatz', { erfordert: ['basis'] }),
      builderClause('verloren', { erfordert: ['nirgends'] }),
    );
    expect(slugsFor(data, { niveau: 'mindest' })).toEqual(['basis', 'aufsatz']);
  });

  it('is never wrong in itself, for a hundred random collections', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = randomNumbers(seed);
      const names = Array.from({ length: 12 }, (_, i) => `k${i}`);
      const some = (share: number) => names.filter(() => random() < share);
      const drawn = names.map((slug) => ({ slug, erfordert: some(0.08), ohne: some(0.06) }));
      const data = builderData(
        ...drawn.map(({ slug, erfordert, ohne }) =>
          builderClause(slug, {
            erfordert: erfordert.filter((one) => one !== slug),
            schliesst_aus: names.filter(
              (other) =>
                other !== slug &&
                (ohne.includes(other) || drawn.some((one) => one.slug === other && one.ohne.includes(slug))),
            ),
            niveau: random() < 0.5 ? 'mindest' : 'empfohlen',
            status: random() < 0.2 ? 'abgeloest' : 'entwurf',
          }),
        ),
      );
      const selection = presetFor(data, { dokument: 'leistungsbeschreibung', niveau: 'empfohlen' });
      const wrong = problemsOf(data, selection).filter(({ kind }) => kind !== 'bereich_fehlt');
      expect({ seed, wrong }).toEqual({ seed, wrong: [] });
    }
  });
});
