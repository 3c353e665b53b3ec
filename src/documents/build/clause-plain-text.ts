/** A clause as plain text, for whoever goes on with it in a program of their own. */
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';
import type { BuilderClause } from '../builder/data.ts';
import { fillText } from '../builder/fill-text.ts';
import { missingText } from '../model/missing.ts';
import type { Block, Inline } from '../model/text-document.ts';

/**
 * The wording with `[AUSFÜLLEN: …]` for each placeholder and without the remarks for the buyer, then a line that
 * says where it is from. A line for each paragraph, so that a word processor makes a paragraph of it.
 */
export function clausePlainText(klausel: BuilderClause): string {
  const meaning = new Map(klausel.platzhalter.map(({ name, bedeutung }) => [name, bedeutung]));
  const blocks = fillText(klausel.text, (name) => ({ kind: 'missing', text: meaning.get(name) ?? name }));
  return [...blocks.flatMap(lines), '', sourceLine(klausel), ''].join('\n');
}

function sourceLine({ titel, fassung, vom, stand, rechtspruefung, adresse, fiktiv }: BuilderClause): string {
  const source = { titel, fassung, datum: germanDate(vom), stand, rechtspruefung, adresse };
  return `${fiktiv ? `${t('eintrag.fiktiv')}. ` : ''}${t('klausel.quelle', source)}`;
}

function lines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return words(block.content).split('\n');
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.flatMap((item, i) =>
        item
          .flatMap(lines)
          .map((line, row) => (row === 0 ? `${sign(block.ordered, i)} ${line}` : `   ${line}`)),
      );
    case 'table':
      return [block.head, ...block.rows.map((row) => row.map(words))].map((cells) => cells.join(' | '));
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}: ${words(value)}`);
    case 'box':
      return [block.title, ...block.blocks.flatMap(lines)];
  }
}

const sign = (ordered: boolean, index: number): string => (ordered ? `${index + 1}.` : '–');

const words = (content: readonly Inline[]): string => content.map(word).join('');

function word(inline: Inline): string {
  switch (inline.kind) {
    case 'missing':
      return missingText(inline.text);
    case 'break':
      return '\n';
    case 'link':
      return inline.text === inline.href ? inline.text : `${inline.text} (${inline.href})`;
    default:
      return inline.text;
  }
}
