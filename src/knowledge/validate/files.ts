/** Does each file hold what its place demands, and is every file there that must be? */
import type { z } from 'zod';
import { ausnahmendatei } from '../../schema/ausnahmen.ts';
import { ganzeDatei, type Befund } from '../../schema/befund.ts';
import { cluster } from '../../schema/cluster.ts';
import { vokabularNamen } from '../../schema/fields.ts';
import { glossardatei } from '../../schema/glossar.ts';
import { kindOf } from '../../schema/kinds.ts';
import { seite } from '../../schema/seite.ts';
import { umleitungsdatei } from '../../schema/umleitungen.ts';
import { umsetzungsdatei } from '../../schema/umsetzung.ts';
import { vokabulardatei } from '../../schema/vokabular.ts';
import { finding } from '../finding.ts';
import type { RawFile } from '../read/read-content.ts';
import { validate } from './schema-findings.ts';
import { wrongFolder } from './wrong-folder.ts';

const schemas: Readonly<
  Record<Exclude<RawFile['place']['was'], 'eintrag'>, { schema: z.ZodType; name: string }>
> = {
  umsetzung: { schema: umsetzungsdatei, name: 'Umsetzung' },
  vokabular: { schema: vokabulardatei, name: 'Vokabular' },
  seite: { schema: seite, name: 'Redaktionsseite' },
  cluster: { schema: cluster, name: 'Cluster' },
  umleitungen: { schema: umleitungsdatei, name: 'Umleitungen' },
  glossar: { schema: glossardatei, name: 'Glossar' },
  ausnahmen: { schema: ausnahmendatei, name: 'Ausnahmen' },
};

/** The finding that a record lies in the folder of another kind. */
export const misplacedRecord = ({ datei, place, data }: RawFile): Befund | undefined =>
  place.was === 'eintrag' ? wrongFolder(datei, place.art, place.slug, data) : undefined;

/** The data of a file, if its schema accepts it; nothing to say where its YAML could not be read. */
export function validateFile({ datei, place, data }: RawFile): {
  value?: unknown;
  befunde: readonly Befund[];
} {
  if (data === undefined) return { befunde: [] };
  const { schema, name } =
    place.was === 'eintrag'
      ? { schema: kindOf(place.art).schema, name: kindOf(place.art).einzahl }
      : schemas[place.was];
  const result = validate(datei, schema, data, name);
  return 'value' in result ? { value: result.value, befunde: [] } : result;
}

/** Findings about the files without which nothing can be said. */
export const missingFiles = (places: readonly RawFile['place'][]): Befund[] => [
  ...(places.some(({ was }) => was === 'cluster')
    ? []
    : [
        finding('feld-fehlt', 'content/cluster.yaml', ganzeDatei, {
          satz: 'Die Datei content/cluster.yaml fehlt; sie nennt Namen, Betreiber und Ablageort.',
          abhilfe: 'Legen Sie sie an; die Felder stehen in src/schema/cluster.ts.',
        }),
      ]),
  ...vokabularNamen
    .filter((name) => !places.some((place) => place.was === 'vokabular' && place.name === name))
    .map((name) =>
      finding('feld-fehlt', `content/vokabular/${name}.yaml`, ganzeDatei, {
        satz: `Die Datei content/vokabular/${name}.yaml fehlt; in ihr stehen die möglichen Werte.`,
        abhilfe: 'Legen Sie sie an; jeder Wert hat die Form: ⏎ - wert: name ⏎ bezeichnung: Name',
      }),
    ),
];
