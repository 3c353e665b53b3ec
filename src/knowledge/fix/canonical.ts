/** Brings one file into canonical form. Pure: a text goes in, a text and remarks about it come out. */
import type { z } from 'zod';
import type { Befund } from '../../schema/befund.ts';
import { kindOf } from '../../schema/kinds.ts';
import { seite } from '../../schema/seite.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { readYaml } from '../read/yaml.ts';
import type { RuleName } from '../rules/registry.ts';
import type { Place } from '../validate/file-place.ts';
import { canonicalBody } from './body-canonical.ts';
import { plainText, trimLines } from './lines.ts';
import { canonicalYaml } from './yaml-canonical.ts';

export interface Canonical {
  readonly text: string;
  /** German sentences about what stays as it was. */
  readonly hinweise: readonly string[];
}

/** A finding about a number: what it means can be read all the same. */
const harmless: RuleName = 'zahl-tausenderpunkt';

/**
 * `text` in canonical form, or the finding that keeps it from being read.
 * @param text content of the file without BOM
 */
export function canonical(
  datei: string,
  text: string,
  place: Exclude<Place, { was: 'bild' }>,
): Canonical | Befund {
  const plain = plainText(text);
  const hinweise: string[] = [];
  if (!plain.composed) {
    hinweise.push(
      'Zusammengesetzte Zeichen bleiben stehen: Eines von ihnen würde zu einem Zeichen von Markdown oder YAML.',
    );
  }
  const isYaml = place.was !== 'eintrag' && place.was !== 'seite';
  const parts = isYaml ? { yaml: plain.text, yamlStart: 0, body: '' } : splitFrontMatter(datei, plain.text);
  if ('regel' in parts) return parts;
  const unreadable = readYaml(datei, parts.yaml, parts.yamlStart).befunde.find(
    ({ regel }) => regel !== harmless,
  );
  if (unreadable) return unreadable;

  const yaml = yamlOf(parts.yaml, schemaFor(place), hinweise);
  if (isYaml) return { text: yaml, hinweise };
  const body = place.was === 'eintrag' ? bodyOf(parts.body, hinweise) : trimLines(parts.body);
  return { text: `---\n${yaml}---\n${body && `\n${body}`}`, hinweise };
}

/** The schema that gives the order of the keys; other YAML files keep theirs. */
function schemaFor(place: Place): z.ZodType | undefined {
  if (place.was === 'eintrag') return kindOf(place.art).schema;
  return place.was === 'seite' ? seite : undefined;
}

function yamlOf(source: string, schema: z.ZodType | undefined, hinweise: string[]): string {
  const written = canonicalYaml(source, schema);
  if (written === undefined) {
    hinweise.push(
      `${schema ? 'Der Kopf bleibt, wie er' : 'Die Datei bleibt, wie sie'} ist: Ein Wert oder ein Kommentar wäre sonst anders.`,
    );
  }
  return written ?? source;
}

function bodyOf(source: string, hinweise: string[]): string {
  const written = canonicalBody(source);
  if (!written) {
    hinweise.push(
      'Der Text bleibt, wie er ist: Er lässt sich nicht darstellen; „npm run check“ nennt den Grund.',
    );
  } else if (written.kept > 0) {
    hinweise.push(
      written.kept === 1
        ? 'Eine Stelle im Text bleibt, wie sie ist: Die Seite sähe sonst anders aus.'
        : `${written.kept} Stellen im Text bleiben, wie sie sind: Die Seite sähe sonst anders aus.`,
    );
  }
  return written ? written.body : trimLines(source);
}
