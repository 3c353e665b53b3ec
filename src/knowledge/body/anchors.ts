/** The anchors on a record's page: its headings, and each requirement of an Empfehlung. */
import { anforderungsAnker } from '../../schema/empfehlung.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { anchorMaker } from '../../markdown/anchor.ts';
import { parseMarkdown, textOf, walk } from '../../markdown/parse.ts';

/** Anchors of a body and, where the front matter is valid, of its requirements. */
export function anchorsIn(text: string, eintrag: Eintrag | undefined): Set<string> {
  const next = anchorMaker();
  const anchors = new Set<string>();
  for (const node of walk(parseMarkdown(text))) if (node.type === 'heading') anchors.add(next(textOf(node)));
  if (eintrag?.art === 'empfehlungen') {
    for (const { nr } of eintrag.daten.anforderungen ?? []) anchors.add(anforderungsAnker(nr));
  }
  return anchors;
}
