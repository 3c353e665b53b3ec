/** Builds the Pagefind index from the knowledge base; the built pages are not read again. */
import { close, createIndex } from 'pagefind';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { searchDocument } from './documents.ts';
import { inStableOrder } from './stable-order.ts';

export interface IndexFile {
  /** Path below the root of the site. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Parts of Pagefind that this site does not use: its own user interfaces. */
const unused = /pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;

/**
 * @throws if Pagefind refuses a document; that is a fault of ours, the record has passed the check
 */
export async function buildSearchIndex(kb: KnowledgeBase): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'de', keepIndexUrl: true });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const eintrag of kb.eintraege) {
      const { url, html } = searchDocument(kb, eintrag);
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`${eintrag.datei}: ${added.errors.join('; ')}`);
    }
    const { files, errors: failed } = await index.getFiles();
    if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
    return inStableOrder(files.filter(({ path }) => !unused.test(path))).map(({ path, content }) => ({
      path: `pagefind/${path}`,
      content,
    }));
  } finally {
    await close();
  }
}
