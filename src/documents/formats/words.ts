/** What the files say beyond their document. */
import { d } from '../../strings/documents.ts';

export const contentsTitle = d('dokument.inhalt');
export const pageWords = { page: 'Seite', of: 'von' } as const;
