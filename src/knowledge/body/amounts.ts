/** Tables and code blocks stay small enough to read, and to render in reasonable time. */
import { nodeFinding, type BodyCheck } from './context.ts';

const maxCells = 1_000;
const maxColumns = 12;
const maxCodeLines = 200;

export const checkAmounts: BodyCheck = (body) =>
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
        nodeFinding('text-menge', body, node, `Der Codeblock hat mehr als ${maxCodeLines} Zeilen.`, 'Kürzen Sie ihn auf das Wesentliche.'),
      ];
    }
    return [];
  });
