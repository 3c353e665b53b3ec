/** What to use instead of an agreement that was replaced. */
import { expect, it } from 'vitest';
import { successorOf } from '../../../src/insights/successor.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, renamed, withChanged } from '../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const decided = recordOf(kb, 'klauseln', 'austauschpool');
const first = changed(decided, { status: 'abgeloest' });
const next = (
  slug: string,
  ersetzt: readonly string[],
  daten: Parameters<typeof changed<'klauseln'>>[1] = {},
) => changed(renamed(decided, slug), { ersetzt: ersetzt.map((one) => `klauseln/${one}`), ...daten });

const successor = (eintrag: typeof decided, ...others: (typeof decided)[]) =>
  successorOf(withChanged(kb, eintrag, ...others), eintrag)?.slug;

it('The successor of an edition is the last one that still counts', () => {
  const second = next('pool-2', [first.slug], { status: 'abgeloest' });
  const third = next('pool-3', [second.slug]);
  expect(successor(first, second, third)).toBe('pool-3');
  expect(successor(second, first, third)).toBe('pool-3');
  expect(successor(third, first, second)).toBeUndefined();
});

it('Of two that replace an edition, the later counts, and what is decided before a draft', () => {
  const early = next('pool-2', [first.slug], { gueltig_ab: '2026-10-01' });
  const late = next('pool-1', [first.slug], { gueltig_ab: '2026-11-01' });
  const draft = next('pool-0', [first.slug], { status: 'entwurf', gueltig_ab: '2026-12-01' });
  expect(successor(first, early, late, draft)).toBe('pool-1');
});

it('A draft does not take the place of what is in force, only of what is a draft or over', () => {
  const draft = next('pool-2', [decided.slug], { status: 'entwurf' });
  expect(successor(decided, draft)).toBeUndefined();
  expect(successor(first, draft)).toBe('pool-2');
  expect(successor(changed(decided, { status: 'entwurf' }), draft)).toBe('pool-2');
});

it('Without one that counts there is none, also where editions replace each other in a circle', () => {
  const withdrawn = next('pool-2', [first.slug], { status: 'zurueckgezogen' });
  expect(successor(first, withdrawn)).toBeUndefined();
  const circle = changed(first, { ersetzt: [withdrawn.ref] });
  expect(successor(circle, withdrawn)).toBeUndefined();
});
