/** Images lie in the project and say in words what they show. */
import { unprotect } from '../../markdown/protect.ts';
import { nearest } from '../validate/suggest.ts';
import { nodeFinding, type BodyCheck } from './context.ts';

export const checkImages: BodyCheck = (body, site) =>
  body.nodes.flatMap((node) => {
    if (node.type === 'imageReference') {
      return [
        nodeFinding(
          'text-bild',
          body,
          node,
          'Das Bild nennt seine Adresse an anderer Stelle.',
          'Schreiben Sie ![Beschreibung](/bilder/name.png).',
        ),
      ];
    }
    if (node.type !== 'image') return [];
    const url = unprotect(node.url);
    const alt = unprotect(node.alt ?? '').trim();
    const found = [];
    if (!site.images.has(url)) {
      const external = /^(?:[a-z]+:)?\/\//i.test(url);
      const meant = nearest(
        url.split('/').at(-1) ?? url,
        [...site.images].map((image) => image.split('/').at(-1) ?? image),
      );
      found.push(
        nodeFinding(
          'text-bild',
          body,
          node,
          external ? 'Das Bild liegt auf einer fremden Seite.' : `Das Bild ${url} gibt es nicht.`,
          meant && !external
            ? `Meinten Sie /bilder/${meant}?`
            : 'Legen Sie das Bild nach content/bilder/ und schreiben Sie /bilder/name.png.',
        ),
      );
    }
    const fileName =
      url
        .split('/')
        .at(-1)
        ?.replace(/\.\w+$/, '') ?? '';
    if (alt === '' || alt.toLowerCase() === fileName.toLowerCase() || /\.(?:png|jpe?g|webp)$/i.test(alt)) {
      found.push(
        nodeFinding(
          'text-bild',
          body,
          node,
          alt === '' ? 'Das Bild hat keinen Alternativtext.' : 'Der Alternativtext ist nur der Dateiname.',
          'Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist.',
        ),
      );
    }
    return found;
  });
