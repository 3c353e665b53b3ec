/** Headings begin at level 2, skip none and are not empty: screen readers walk along them. */
import { textOf } from '../../markdown/parse.ts';
import { nodeFinding, type BodyCheck } from './context.ts';

export const checkHeadings: BodyCheck = (body) => {
  let level = 1;
  return body.nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const before = level;
    level = node.depth;
    const marks = '#'.repeat(Math.max(2, Math.min(before + 1, node.depth)));
    if (textOf(node).trim() === '') {
      return [
        nodeFinding(
          'text-ueberschrift',
          body,
          node,
          'Die Überschrift ist leer.',
          'Ergänzen oder löschen Sie sie.',
        ),
      ];
    }
    if (node.depth === 1) {
      level = 2;
      return [
        nodeFinding(
          'text-ueberschrift',
          body,
          node,
          'Die erste Ebene ist dem Titel der Seite vorbehalten.',
          `Schreiben Sie ## ${textOf(node)}`,
        ),
      ];
    }
    if (node.depth > before + 1) {
      return [
        nodeFinding(
          'text-ueberschrift',
          body,
          node,
          `Auf Ebene ${before} folgt Ebene ${node.depth}; dazwischen fehlt eine.`,
          `Schreiben Sie ${marks} ${textOf(node)}`,
        ),
      ];
    }
    return [];
  });
};
