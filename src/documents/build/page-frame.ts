/** What the documents of all pages have in common: where they come from, of which day, and what they are not. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { fictionalLabel, isFictional } from '../../insights/trust.ts';
import { t } from '../../strings/de.ts';
import { d } from '../../strings/documents.ts';
import { germanDate } from '../../strings/format.ts';
import type { Fact, TextDocument } from '../model/text-document.ts';
import { wholeAddress } from './origins.ts';
import { words } from '../model/make.ts';
import { fact } from './pieces.ts';

interface Frame {
  readonly title: string;
  readonly today: string;
  /** Records that the document shows; one invented among them marks it. */
  readonly shown: readonly Eintrag[];
}

type Framed = Pick<TextDocument, 'title' | 'mark' | 'footer' | 'date'>;

export function pageFrame(kb: KnowledgeBase, { title, today, shown }: Frame): Framed {
  return {
    title,
    ...(shown.some(isFictional) && { mark: fictionalLabel }),
    footer: t('dokumente.fusszeile', {
      titel: title,
      datum: germanDate(today),
      cluster: kb.cluster.name,
      adresse: wholeAddress(kb, '/').replace(/^https?:\/\/|\/$/g, ''),
    }),
    date: today,
  };
}

/** The page that always has the latest state. */
export function sourceFact(kb: KnowledgeBase, path: string): Fact {
  const address = wholeAddress(kb, path);
  return fact(d('dokument.quelle'), {
    kind: 'link',
    text: address.replace(/^https?:\/\//, ''),
    href: address,
  });
}

export const dayFact = (today: string): Fact => fact(t('dokumente.stand'), words(germanDate(today)));
