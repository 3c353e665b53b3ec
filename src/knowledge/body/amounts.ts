/** Tables, code blocks and nesting stay small enough to read, and to render in reasonable time. */
import type { MdastNode } from 'satteri';
import type { Befund } from '../../schema/befund.ts';
import { nodeFinding, type Body, type BodyCheck } from './context.ts';

const maxCells = 1_000;
const maxColumns = 12;
const maxCodeLines = 200;
const maxDepth = 20;

export const checkAmounts: BodyCheck = (body) => [...checkSizes(body), ...checkNesting(body)];

const checkNesting = (body: Body): Befund[] => {
  const depths = new Map<MdastNode, number>();
  for (const node of body.nodes) {
    const depth = depths.get(node) ?? 0;
    if (depth > maxDepth) {
      return [
        nodeFinding(
          'text-menge',
          body,
          node,
          `Listen, Zitate oder Kästen sind hier mehr als ${maxDepth} Ebenen tief verschachtelt.`,
          'Rücken Sie weniger ein.',
        ),
      ];
    }
    // Parents come before their children.
    if ('children' in node) for (const child of node.children) depths.set(child, depth + 1);
  }
  return [];
};

const checkSizes = (body: Body): Befund[] =>
  body.nodes.flatMap((node) => {
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0;
      if (columns > maxColumns || columns * node.children.length > maxCells) {
        return [
          nodeFinding(
            'text-menge',
            body,
            node,
            `Die Tabelle hat ${node.children.length} Zeilen und ${columns} Spalten; möglich sind ${maxColumns} Spalten und ${maxCells} Felder.`,
            'Teilen Sie sie auf oder lassen Sie weniger wichtige Spalten weg.',
          ),
        ];
      }
    }
    if (node.type === 'code' && node.value.split('\n').length > maxCodeLines) {
      return [
        nodeFinding(
          'text-menge',
          body,
          node,
          `Der Codeblock hat mehr als ${maxCodeLines} Zeilen.`,
          'Kürzen Sie ihn auf das Wesentliche.',
        ),
      ];
    }
    return [];
  });
