/** Records as they are named in a document: by title and whole address. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { isFictional } from '../../insights/trust.ts';
import type { Origin } from '../builder/data.ts';

/** Whole address for an address of this site such as `/klauseln/exit/`; others stay as they are. */
export const wholeAddress = ({ cluster }: Pick<KnowledgeBase, 'cluster'>, address: string): string =>
  address.startsWith('/') ? cluster.adresse.replace(/\/+$/, '') + address : address;

/** Whole address of the page of a record. */
export const pageAddress = (kb: KnowledgeBase, { ref }: Pick<Eintrag, 'ref'>): string =>
  wholeAddress(kb, `/${ref}/`);

/** Makes the addresses in a record's text whole; `#abschnitt` leads to a heading on its own page. */
export const addressesFrom =
  (kb: KnowledgeBase, eintrag: Pick<Eintrag, 'ref'>) =>
  (url: string): string =>
    url.startsWith('#') ? pageAddress(kb, eintrag) + url : wholeAddress(kb, url);

export const originOf = (kb: KnowledgeBase, eintrag: Eintrag): Origin => ({
  titel: eintrag.daten.titel,
  adresse: pageAddress(kb, eintrag),
  fiktiv: isFictional(eintrag),
});
