/** Raw HTML and comments are refused: nothing in a record can run code or hide a remark. */
import { nodeFinding, type BodyCheck } from './context.ts';

export const checkHtml: BodyCheck = (body) =>
  body.nodes
    .filter((node) => node.type === 'html')
    .map((node) => {
      const comment = node.value.startsWith('<!--');
      const tag = /^<\/?([^\s/>]*)/.exec(node.value)?.[1] ?? '';
      return nodeFinding(
        'text-html',
        body,
        node,
        comment
          ? 'Im Text steht ein Kommentar; er wäre im Repository für alle lesbar.'
          : `Im Text steht HTML: <${tag}>. Einträge bestehen nur aus Markdown.`,
        comment
          ? 'Löschen Sie ihn oder schreiben Sie den Hinweis in den Text.'
          : 'Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.',
      );
    });
