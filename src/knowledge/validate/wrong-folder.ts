/** Recognises a record of another kind: one clear finding instead of twenty about its fields. */
import { ganzeDatei, type Befund } from '../../schema/befund.ts';
import { arten, kindOf, type Art } from '../../schema/kinds.ts';
import { finding } from '../finding.ts';

const shared = new Set(
  arten
    .map((art) => Object.keys(kindOf(art).schema.shape))
    .reduce((a, b) => a.filter((field) => b.includes(field))),
);

/** How many fields of `data` only some kinds know, and this one does. */
const ownFields = (art: Art, keys: readonly string[]): number =>
  keys.filter((key) => !shared.has(key) && Object.hasOwn(kindOf(art).schema.shape, key)).length;

/** The finding that a record lies in the folder of another kind, if its fields clearly say so. */
export function wrongFolder(datei: string, art: Art, slug: string, data: unknown): Befund | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const keys = Object.keys(data);
  const here = ownFields(art, keys);
  const [best] = arten
    .map((other) => ({ other, fields: ownFields(other, keys) }))
    .sort((a, b) => b.fields - a.fields);
  if (!best || best.other === art || best.fields < here + 3) return undefined;
  return finding('datei-ort', datei, ganzeDatei, {
    satz: `Nach ihren Feldern gehört die Datei zur Art ${kindOf(best.other).einzahl}, sie liegt aber in content/${art}/.`,
    abhilfe: `Verschieben Sie sie nach content/${best.other}/${slug}.md.`,
  });
}
