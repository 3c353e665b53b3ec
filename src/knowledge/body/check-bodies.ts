/** Runs the checks of all bodies against all there is to link to. */
import type { Befund } from '../../schema/befund.ts';
import type { Cluster } from '../../schema/cluster.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { arten } from '../../schema/kinds.ts';
import type { RawFile } from '../read/read-content.ts';
import { anchorsIn } from './anchors.ts';
import { checkBody, checkPage } from './checks.ts';
import { bodyOf, type Site } from './context.ts';
import { parseMdx } from './mdx.ts';

/** Addresses that are neither a record, a list nor an editors' page. */
const fixedPages = ['/', '/suche/', '/glossar/'];

/**
 * What links may lead to.
 * @param refs references of all records, those with faults included
 */
export function siteOf(
  files: readonly RawFile[],
  images: readonly string[],
  refs: ReadonlySet<string>,
  eintraege: readonly Eintrag[],
  cluster: Cluster | undefined,
): Site {
  const pages = files.flatMap(({ place }) => (place.was === 'seite' ? [`/${place.slug}/`] : []));
  const bodies = new Map(
    files.flatMap(({ place, body }) =>
      place.was === 'eintrag' ? [[`${place.art}/${place.slug}`, body] as [string, string]] : [],
    ),
  );
  const byRef = new Map(eintraege.map((eintrag) => [eintrag.ref, eintrag]));
  return {
    refs,
    pages: new Set([...fixedPages, ...arten.map((art) => `/${art}/`), ...pages]),
    images: new Set(images),
    origin: cluster?.adresse.replace(/\/+$/, ''),
    anchorsOf: (ref) => {
      const body = bodies.get(ref);
      return body === undefined ? undefined : anchorsIn(body, byRef.get(ref));
    },
  };
}

/** Findings about the texts of records and editors' pages. */
export function checkBodies(files: readonly RawFile[], site: Site): Befund[] {
  return files.flatMap(({ datei, place, body, bodyStart }) => {
    const parts = { datei, text: body, start: bodyStart };
    if (place.was === 'eintrag') {
      return checkBody(bodyOf({ ...parts, art: place.art, ref: `${place.art}/${place.slug}` }), site);
    }
    if (place.was !== 'seite') return [];
    const nodes = parseMdx(parts);
    return 'regel' in nodes ? [nodes] : checkPage({ ...parts, nodes }, site);
  });
}
