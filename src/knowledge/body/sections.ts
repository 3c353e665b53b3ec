/** The text of a kind has its sections, in their order; more headings may stand between them. */
import { wertStelle } from '../../schema/befund.ts';
import { kindOf } from '../../schema/kinds.ts';
import { textOf } from '../../markdown/parse.ts';
import { finding } from '../finding.ts';
import { nearest } from '../validate/suggest.ts';
import { nodeFinding, type BodyCheck } from './context.ts';

export const checkSections: BodyCheck = (body) => {
  const wanted = body.art ? (kindOf(body.art).abschnitte ?? []) : [];
  if (wanted.length === 0) return [];
  const headings = body.nodes.filter((node) => node.type === 'heading' && node.depth === 2);
  const titles = headings.map((node) => textOf(node).trim());
  const missing = wanted.filter((title) => !titles.includes(title));
  if (missing.length > 0) {
    return missing.map((title) => {
      const similar = nearest(title, titles.filter((other) => !wanted.includes(other)));
      const node = headings[titles.indexOf(similar ?? '')];
      const list = wanted.map((name) => `## ${name}`).join(', ');
      return node
        ? nodeFinding('abschnitte', body, node, `Der Abschnitt ‚${title}‘ fehlt; diese Überschrift klingt ähnlich.`, `Schreiben Sie genau: ## ${title}`)
        : finding('abschnitte', body.datei, wertStelle(), {
            satz: `Im Text fehlt der Abschnitt ‚${title}‘.`,
            abhilfe: `Ergänzen Sie ihn. Nötig sind in dieser Reihenfolge: ${list}.`,
          });
    });
  }
  const order = titles.filter((title) => wanted.includes(title));
  const wrong = order.findIndex((title, i) => title !== wanted[i]);
  const node = headings[titles.indexOf(order[wrong] ?? '')];
  return wrong >= 0 && node
    ? [
        nodeFinding(
          'abschnitte',
          body,
          node,
          `Der Abschnitt ‚${order[wrong]}‘ steht nicht an seinem Platz.`,
          `Die Reihenfolge ist: ${wanted.map((name) => `## ${name}`).join(', ')}.`,
        ),
      ]
    : [];
};
