/** The text of a kind has its sections, in their order; more headings may stand between them. */
import type { Befund } from '../../schema/befund.ts';
import { kindOf } from '../../schema/kinds.ts';
import { textOf } from '../../markdown/parse.ts';
import { finding } from '../finding.ts';
import { nearest } from '../validate/suggest.ts';
import { nodeFinding, type Body, type BodyCheck } from './context.ts';

export const checkSections: BodyCheck = (body) => {
  const wanted = body.art ? (kindOf(body.art).abschnitte ?? []) : [];
  if (wanted.length === 0) return [];
  const headings = body.nodes.filter((node) => node.type === 'heading' && node.depth === 2);
  const titles = headings.map((node) => textOf(node).trim());
  const missing = wanted.filter((title) => !titles.includes(title));
  if (missing.length > 0) {
    const others = titles.filter((title) => !wanted.includes(title));
    const misspelt = missing.flatMap((title) => {
      const node = headings[titles.indexOf(nearest(title, others) ?? '')];
      return node ? [{ title, node }] : [];
    });
    const absent = missing.filter((title) => !misspelt.some((other) => other.title === title));
    return [
      ...misspelt.map(({ title, node }) =>
        nodeFinding(
          'abschnitte',
          body,
          node,
          `Der Abschnitt ‚${title}‘ fehlt; diese Überschrift klingt ähnlich.`,
          `Schreiben Sie genau: ## ${title}`,
        ),
      ),
      ...(absent.length > 0 ? [absentSections(body, absent, wanted)] : []),
    ];
  }
  const placed = headings.flatMap((node, i) => {
    const title = titles[i] ?? '';
    return wanted.includes(title) ? [{ title, node }] : [];
  });
  const wrong = placed.findIndex(({ title }, i) => title !== wanted[i]);
  const { title, node } = placed[wrong] ?? {};
  const twice = placed.slice(0, Math.max(0, wrong)).some((before) => before.title === title);
  return node
    ? [
        nodeFinding(
          'abschnitte',
          body,
          node,
          twice
            ? `Der Abschnitt ‚${title}‘ steht zweimal da.`
            : `Der Abschnitt ‚${title}‘ steht nicht an seinem Platz.`,
          `Die Reihenfolge ist: ${wanted.map((name) => `## ${name}`).join(', ')}.`,
        ),
      ]
    : [];
};

const absentSections = (
  { datei, start }: Body,
  absent: readonly string[],
  wanted: readonly string[],
): Befund =>
  finding(
    'abschnitte',
    datei,
    { art: 'text', von: start, bis: start },
    {
      satz:
        absent.length === 1
          ? `Im Text fehlt der Abschnitt ‚${absent[0]}‘.`
          : `Im Text fehlen die Abschnitte ${absent.map((title) => `‚${title}‘`).join(', ')}.`,
      abhilfe: `Nötig sind in dieser Reihenfolge: ${wanted.map((name) => `## ${name}`).join(', ')}.`,
    },
  );
