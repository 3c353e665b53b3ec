/** Blocks such as `:::hinweis[Titel]` have a known name, no attributes, and end with `:::`. */
import type { MdastNode } from 'satteri';
import { direktiven } from '../../schema/direktiven.ts';
import { textOf } from '../../markdown/parse.ts';
import { nearest } from '../validate/suggest.ts';
import { nodeFinding, type Body, type BodyCheck } from './context.ts';

type ContainerDirective = Extract<MdastNode, { type: 'containerDirective' }>;

const names = Object.keys(direktiven);

export const checkDirectives: BodyCheck = (body) =>
  body.nodes.flatMap((node) => {
    if (node.type === 'leafDirective' || node.type === 'textDirective') {
      return [
        nodeFinding(
          'text-direktive',
          body,
          node,
          `‚${node.type === 'leafDirective' ? '::' : ':'}${node.name}‘ wird als Befehl gelesen, den es nicht gibt.`,
          'Ein Kasten beginnt mit drei Doppelpunkten; soll der Doppelpunkt zu sehen sein, setzen Sie \\ davor.',
        ),
      ];
    }
    if (node.type === 'containerDirective') {
      if (!Object.hasOwn(direktiven, node.name)) {
        const meant = nearest(node.name, names);
        return [
          nodeFinding(
            'text-direktive',
            body,
            node,
            `Einen Kasten ‚${node.name}‘ gibt es nicht.`,
            `${meant ? `Meinten Sie ‚${meant}‘? ` : ''}Möglich sind: ${names.join(', ')}.`,
          ),
        ];
      }
      if (Object.keys(node.attributes ?? {}).length > 0) {
        return [
          nodeFinding(
            'text-direktive',
            body,
            node,
            'Kästen haben keine Angaben in geschweiften Klammern.',
            'Löschen Sie die geschweiften Klammern.',
          ),
        ];
      }
      return isClosed(body, node) ? [] : [unclosed(body, node)];
    }
    // Without an empty line before it, a table swallows the closing line as one more row.
    if ((node.type === 'tableCell' || node.type === 'paragraph') && /^:{3,}$/.test(textOf(node).trim())) {
      return [
        nodeFinding(
          'text-direktive',
          body,
          node,
          'Die Zeile ::: schließt hier keinen Kasten.',
          'Lassen Sie davor eine Zeile leer, oder löschen Sie sie.',
        ),
      ];
    }
    return [];
  });

/** Whether the box ends with a line of colons that does not belong to the last box inside it. */
function isClosed(body: Body, { children, position }: ContainerDirective): boolean {
  const end = position?.end.offset;
  const last = children.at(-1);
  if (last?.type === 'containerDirective' && last.position?.end.offset === end) return false;
  return /(?:^|\n)[ \t]*:{3,}[ \t]*\r?\n?$/.test(body.text.slice(0, end));
}

const unclosed = (body: Body, node: Parameters<typeof nodeFinding>[2]) =>
  nodeFinding(
    'text-direktive',
    body,
    node,
    'Der Kasten wird nicht geschlossen.',
    'Setzen Sie nach seinem Text eine Zeile mit drei Doppelpunkten.',
  );
