/** The table of contents for the printed document. On a screen the bar above the parts leads to them. */
import { d } from '../../strings/documents.ts';
import type { NumberedHeading } from '../../documents/model/headings.ts';
import { element, link } from '../element.ts';
import { anchorId } from './preview-blocks.ts';

/** Without pages: only a word processor can count them before it prints. */
export function contentsElement(headings: readonly NumberedHeading[]): HTMLElement {
  const listed = headings.filter(({ level }) => level <= 2);
  const contents = element(
    'nav',
    'dokument__verzeichnis',
    element('p', 'dokument__verzeichnistitel', d('dokument.inhalt')),
    element('ol', '', ...listed.map(lineOf)),
  );
  contents.ariaLabel = d('dokument.inhalt');
  contents.hidden = listed.length === 0;
  return contents;
}

function lineOf({ level, number, text, anchor }: NumberedHeading): HTMLElement {
  const words = element('span', '', text);
  return element(
    'li',
    `dokument__verzeichnis-${level}`,
    element('span', 'dokument__nummer', number ?? ''),
    anchor === undefined ? words : link(`#${anchorId(anchor)}`, text),
  );
}
