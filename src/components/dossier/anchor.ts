/** Where a record stands within a dossier; slugs are unique within their kind only. */
import type { Eintrag } from '../../schema/eintrag.ts';

export const entryAnchor = ({ art, slug }: Pick<Eintrag, 'art' | 'slug'>): string => `${art}-${slug}`;
