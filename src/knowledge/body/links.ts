/** Internal links lead to pages and headings that exist, external ones leave by https, mailto or tel. */
import type { MdastNode } from 'satteri';
import { textOf } from '../../markdown/parse.ts';
import { unprotect } from '../../markdown/protect.ts';
import { istArt } from '../../schema/kinds.ts';
import type { Befund } from '../../schema/befund.ts';
import { nearest } from '../validate/suggest.ts';
import { nodeFinding, type Body, type BodyCheck, type Site } from './context.ts';

export const checkLinks: BodyCheck = (body, site) =>
  body.nodes.flatMap((node) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const url = unprotect(node.url);
    const fault = addressFault(body, site, node, url) ?? wordingFault(body, node);
    return fault ? [fault] : [];
  });

function addressFault(body: Body, site: Site, node: MdastNode, url: string): Befund | undefined {
  const report = (satz: string, abhilfe: string) => nodeFinding('text-link', body, node, satz, abhilfe);
  if (url === '')
    return report('Der Link hat keine Adresse.', 'Ergänzen Sie die Adresse in den runden Klammern.');
  if (site.origin && /^(?:[/?#]|$)/.test(url.slice(site.origin.length)) && url.startsWith(site.origin)) {
    const path = url.slice(site.origin.length) || '/';
    return report('Der Link nennt die eigene Seite mit voller Adresse.', `Schreiben Sie nur ${path}.`);
  }
  if (/^(?:https:\/\/[^\s/]|mailto:[^\s]+@|tel:\+?[\d-]+$)/i.test(url)) return undefined;
  if (/^http:\/\//i.test(url)) {
    return report(
      'Der Link führt über http nach außen, also unverschlüsselt.',
      `Prüfen Sie, ob die Adresse mit https:// erreichbar ist, und schreiben Sie ${url.replace(/^http:/i, 'https:')}.`,
    );
  }
  if (/^(?:\/\/|[a-z][a-z0-9+.-]*:)/i.test(url)) {
    return report(
      `Links dieser Form sind nicht erlaubt: ${url.slice(0, 40)}`,
      'Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.',
    );
  }
  return url.startsWith('#')
    ? anchorFault(body, site, node, body.ref, url.slice(1))
    : pageFault(body, site, node, url);
}

function pageFault(body: Body, site: Site, node: MdastNode, url: string): Befund | undefined {
  const [path = '', anchor] = url.split('#');
  const [, kind = '', slug = '', ...more] = path.split('/');
  const ref = `${kind}/${slug}`;
  const exact = path.startsWith('/') && path.endsWith('/') && more.length === 1 && more[0] === '';
  if (exact && site.refs.has(ref)) return anchor ? anchorFault(body, site, node, ref, anchor) : undefined;
  if (site.pages.has(path)) return undefined;

  const bare = path.replace(/^[./]+|\.mdx?$|\/+$/g, '').replace(/^content\//, '');
  const wanted = bare.includes('/') || !body.art ? bare : `${body.art}/${bare}`;
  const known = [...site.refs].filter((candidate) => !istArt(kind) || candidate.startsWith(`${kind}/`));
  const exactly = site.refs.has(wanted) ? wanted : [...site.refs].find((ref) => ref.endsWith(`/${bare}`));
  const meant = exactly ?? nearest(wanted, known);
  return nodeFinding(
    'text-link',
    body,
    node,
    `Die Seite ${path} gibt es nicht.`,
    meant
      ? `${exactly ? 'Schreiben' : 'Meinten'} Sie /${meant}/${anchor ? `#${anchor}` : ''}${exactly ? '.' : '?'}`
      : exact && istArt(kind)
        ? 'Prüfen Sie den Namen; gibt es den Eintrag nicht, lassen Sie den Link weg.'
        : 'Schreiben Sie die Adresse der Seite, zum Beispiel /grundlagen/zweckbindung/.',
  );
}

function anchorFault(
  body: Body,
  site: Site,
  node: MdastNode,
  ref: string | undefined,
  anchor: string,
): Befund | undefined {
  const anchors = ref === undefined ? new Set<string>() : site.anchorsOf(ref);
  if (!anchors || anchors.has(anchor)) return undefined;
  const meant = nearest(anchor, anchors);
  return nodeFinding(
    'text-anker',
    body,
    node,
    `Den Abschnitt #${anchor} gibt es auf der Seite nicht.`,
    meant
      ? `Meinten Sie #${meant}?`
      : anchors.size > 0
        ? `Möglich sind: ${[...anchors].map((name) => `#${name}`).join(', ')}.`
        : 'Die Seite hat keine Abschnitte; lassen Sie den Teil ab # weg.',
  );
}

function wordingFault(body: Body, node: MdastNode): Befund | undefined {
  if (node.type !== 'link' || textOf(node).trim() !== '') return undefined;
  return nodeFinding(
    'text-link',
    body,
    node,
    'Der Link hat keinen Text, den man lesen oder vorlesen kann.',
    'Schreiben Sie in die eckigen Klammern, wohin er führt.',
  );
}
