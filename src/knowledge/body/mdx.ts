/** Editors' pages may use a few components with text attributes, and no code at all. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { seitenbausteine } from '../../schema/seite.ts';
import { protect } from '../../markdown/protect.ts';
import { features, walk } from '../../markdown/parse.ts';
import type { Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { nearest } from '../validate/suggest.ts';
import { nodeFinding, type Body } from './context.ts';

type Parts = Pick<Body, 'datei' | 'text' | 'start'>;

/** The nodes of an editors' page, or the finding that it cannot be read as MDX. */
export function parseMdx({ datei, text, start }: Parts): readonly MdastNode[] | Befund {
  try {
    return [...walk(mdxToMdast(protect(text), { features: { ...features, directive: false } }))];
  } catch (error) {
    const place = /(\d+):(\d+)/.exec(String(error));
    const line = Number(place?.[1] ?? 1);
    const at =
      start +
      text
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
      (line > 1 ? 1 : 0);
    return finding(
      'seite-baustein',
      datei,
      { art: 'text', von: at, bis: at + 1 },
      {
        satz: 'Die Seite lässt sich ab hier nicht lesen: Ein Baustein ist nicht geschlossen oder eine Klammer steht allein.',
        abhilfe:
          'Schließen Sie jeden Baustein (<Hinweis> … </Hinweis> oder <Betreiber />) und setzen Sie vor { und < ein \\.',
      },
    );
  }
}

/** Findings about components and code in an editors' page. */
export function checkMdx(body: Body): Befund[] {
  return body.nodes.flatMap((node) => {
    switch (node.type) {
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [
          nodeFinding(
            'seite-baustein',
            body,
            node,
            'Hier steht Programmcode (import, export oder geschweifte Klammern).',
            'Löschen Sie ihn; Redaktionsseiten bestehen aus Text und freigegebenen Bausteinen.',
          ),
        ];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkComponent(body, node);
      default:
        return [];
    }
  });
}

function checkComponent(
  body: Body,
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): Befund[] {
  const name = node.name ?? '';
  const names = Object.keys(seitenbausteine);
  if (!Object.hasOwn(seitenbausteine, name)) {
    const meant = nearest(name, names);
    return [
      nodeFinding(
        'seite-baustein',
        body,
        node,
        `Einen Baustein <${name}> gibt es nicht.`,
        `${meant ? `Meinten Sie <${meant}>? ` : ''}Möglich sind: ${names.join(', ')}.`,
      ),
    ];
  }
  const allowed: readonly string[] = seitenbausteine[name as keyof typeof seitenbausteine];
  return node.attributes.flatMap((attribute) => {
    const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (plain && allowed.includes(attribute.name)) return [];
    return [
      nodeFinding(
        'seite-baustein',
        body,
        node,
        `<${name}> hat eine Angabe, die nicht vorgesehen oder kein Text ist.`,
        allowed.length > 0
          ? `Möglich sind: ${allowed.map((key) => `${key}="…"`).join(', ')}.`
          : 'Lassen Sie alle Angaben weg.',
      ),
    ];
  });
}
