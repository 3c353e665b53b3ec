/** Addresses on this site. */
import type { Eintrag } from '../schema/eintrag.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of this site, which may live below a path. */
export const href = (path: string): string => base + path;

/** The page of a record. */
export const recordHref = ({ ref }: Pick<Eintrag, 'ref'>): string => href(`/${ref}/`);
