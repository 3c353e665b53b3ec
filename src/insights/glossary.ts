/** What the glossary has to say about a record. */
import type { Eintrag } from '../schema/eintrag.ts';
import type { Begriff } from '../schema/glossar.ts';
import { asciiName } from '../markdown/anchor.ts';
import { termFinder, type TermFinder } from '../markdown/terms.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { passagesOf } from '../knowledge/prose.ts';

/** Looking for some hundred terms at once is cheap, making the pattern for it is not. */
const finders = new WeakMap<readonly Begriff[], TermFinder<Begriff>>();

function finderOf(glossar: readonly Begriff[]): TermFinder<Begriff> {
  const known = finders.get(glossar) ?? termFinder(glossar);
  finders.set(glossar, known);
  return known;
}

/** The terms that a record uses and that not everybody knows, in alphabetical order. */
export function termsOf(kb: KnowledgeBase, { daten, text }: Eintrag): Begriff[] {
  const find = finderOf(kb.glossar);
  const used = new Set(
    passagesOf(daten, text).flatMap((passage) => find(passage.text).map(({ term }) => term)),
  );
  return alphabetical([...used].filter(({ gelaeufig }) => gelaeufig !== true));
}

/** The whole glossary in alphabetical order. */
export const glossary = (kb: KnowledgeBase): Begriff[] => alphabetical(kb.glossar);

/** Anchor of a term on the page of the glossary. */
export const termAnchor = ({ begriff }: Begriff): string => asciiName(begriff);

const alphabetical = (terms: readonly Begriff[]): Begriff[] =>
  terms.toSorted((a, b) => a.begriff.localeCompare(b.begriff, 'de'));
