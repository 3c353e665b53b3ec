/**
 * From the folder `content/` to the knowledge base and every finding about it. The check, the site,
 * the tests and later the form all enter here.
 */
import type { z } from 'zod';
import { ausnahmendatei, type Ausnahme } from '../schema/ausnahmen.ts';
import { ganzeDatei, type Befund } from '../schema/befund.ts';
import { cluster as clusterSchema, type Cluster } from '../schema/cluster.ts';
import type { Eintrag } from '../schema/eintrag.ts';
import { vokabularNamen, type VokabularName } from '../schema/fields.ts';
import { arten, kindOf } from '../schema/kinds.ts';
import {
  beziehungen,
  umleitungsbeziehungen,
  umsetzungsbeziehungen,
  vokabelfelder,
  vokabelfelderIn,
} from '../schema/relations.ts';
import { seite as seiteSchema } from '../schema/seite.ts';
import { umleitungsdatei, type Umleitung } from '../schema/umleitungen.ts';
import { umsetzungsdatei } from '../schema/umsetzung.ts';
import { vokabulardatei, type Vokabel } from '../schema/vokabular.ts';
import { anchorsIn } from './body/anchors.ts';
import { checkBody, checkPage } from './body/checks.ts';
import { bodyOf, type Site } from './body/context.ts';
import { parseMdx } from './body/mdx.ts';
import { finding } from './finding.ts';
import { link, type KnowledgeBase, type Redaktionsseite, type Umsetzung } from './knowledge-base.ts';
import { checkPersonalData } from './personal-data/check.ts';
import { readContent, type RawFile } from './read/read-content.ts';
import { knowledgeRules } from './rules/index.ts';
import { checkReferences, checkVocabulary, type Known } from './validate/references.ts';
import { validate } from './validate/schema-findings.ts';
import { wrongFolder } from './validate/wrong-folder.ts';

/** Addresses that are neither a record, a list nor an editors' page. */
const fixedPages = ['/', '/suche/'];

export interface Loaded {
  /** Findings of all kinds, in no particular order. */
  readonly befunde: readonly Befund[];
  /** All records without faults, linked. Absent only where `content/cluster.yaml` is missing or faulty. */
  readonly kb: KnowledgeBase | undefined;
  /** Text of the files, for showing where findings are. */
  readonly texts: ReadonlyMap<string, string>;
  /** Number of files under `content/` that are records. */
  readonly records: number;
}

/**
 * Reads, validates and links everything.
 * @param root folder of the project, in which `content/` lies
 * @param today date of the run, `JJJJ-MM-TT`
 */
export async function loadKnowledge(root: string, today: string): Promise<Loaded> {
  const { files, unreadable, images, texts, befunde: readBefunde } = await readContent(root);
  const befunde = [...readBefunde];
  const valid = new Map<RawFile, unknown>();
  const inPlace: RawFile[] = [];
  for (const file of files) {
    const misplaced = misplacedRecord(file);
    const result = misplaced ? { befunde: [misplaced] } : validateFile(file);
    befunde.push(...result.befunde);
    if (!misplaced) inPlace.push(file);
    if ('value' in result) valid.set(file, result.value);
  }

  const cluster = only(valid, 'cluster') as Cluster | undefined;
  const places = [...files.map(({ place }) => place), ...unreadable];
  befunde.push(...missingFiles(places));
  const eintraege = recordsOf(valid);
  const vokabulare = vocabulariesOf(valid);
  const umsetzungen = adoptionsOf(valid);
  const umleitungen = (only(valid, 'umleitungen') ?? []) as Umleitung[];

  const known: Known = {
    refs: new Set(places.flatMap((place) => (place.was === 'eintrag' ? [`${place.art}/${place.slug}`] : []))),
    vokabeln: new Map(
      vokabularNamen
        .filter((name) => vokabulare[name].length > 0)
        .map((name) => [name, new Set(vokabulare[name].map(({ wert }) => wert))]),
    ),
  };
  for (const file of inPlace) befunde.push(...checkPointers(file, known));

  const byRef = new Map(eintraege.map((eintrag) => [eintrag.ref, eintrag]));
  befunde.push(...checkBodies(inPlace, siteOf(files, images, known, byRef, cluster)));
  befunde.push(...checkPersonalData(texts, (only(valid, 'ausnahmen') ?? []) as Ausnahme[]));

  const linked = link({ eintraege, umsetzungen, vokabulare, umleitungen });
  for (const rule of Object.values(knowledgeRules)) befunde.push(...rule(linked, today));
  const kb = cluster && { ...linked, cluster, seiten: pagesOf(valid) };
  return { befunde, kb, texts, records: known.refs.size };
}

const schemas: Readonly<
  Record<Exclude<RawFile['place']['was'], 'eintrag'>, { schema: z.ZodType; name: string }>
> = {
  umsetzung: { schema: umsetzungsdatei, name: 'Umsetzung' },
  vokabular: { schema: vokabulardatei, name: 'Vokabular' },
  seite: { schema: seiteSchema, name: 'Redaktionsseite' },
  cluster: { schema: clusterSchema, name: 'Cluster' },
  umleitungen: { schema: umleitungsdatei, name: 'Umleitungen' },
  ausnahmen: { schema: ausnahmendatei, name: 'Ausnahmen' },
};

const misplacedRecord = ({ datei, place, data }: RawFile): Befund | undefined =>
  place.was === 'eintrag' ? wrongFolder(datei, place.art, place.slug, data) : undefined;

function validateFile({ datei, place, data }: RawFile): { value?: unknown; befunde: readonly Befund[] } {
  if (data === undefined) return { befunde: [] };
  const { schema, name } =
    place.was === 'eintrag'
      ? { schema: kindOf(place.art).schema, name: kindOf(place.art).einzahl }
      : schemas[place.was];
  const result = validate(datei, schema, data, name);
  return 'value' in result ? { value: result.value, befunde: [] } : result;
}

/** Findings about the files without which nothing can be said. */
const missingFiles = (places: readonly RawFile['place'][]): Befund[] => [
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

const only = (valid: ReadonlyMap<RawFile, unknown>, was: RawFile['place']['was']): unknown =>
  [...valid].find(([{ place }]) => place.was === was)?.[1];

const recordsOf = (valid: ReadonlyMap<RawFile, unknown>): Eintrag[] =>
  [...valid].flatMap(([{ place, datei, body }, daten]) =>
    place.was === 'eintrag'
      ? // The schema of its kind has just accepted `daten`.
        [
          {
            art: place.art,
            slug: place.slug,
            ref: `${place.art}/${place.slug}`,
            datei,
            daten,
            text: body,
          } as Eintrag,
        ]
      : [],
  );

const vocabulariesOf = (valid: ReadonlyMap<RawFile, unknown>): Record<VokabularName, readonly Vokabel[]> =>
  Object.fromEntries(
    vokabularNamen.map((name) => [
      name,
      [...valid].find(([{ place }]) => place.was === 'vokabular' && place.name === name)?.[1] ?? [],
    ]),
  ) as Record<VokabularName, readonly Vokabel[]>;

const adoptionsOf = (valid: ReadonlyMap<RawFile, unknown>): Umsetzung[] =>
  [...valid].flatMap(([{ place, datei }, zeilen]) =>
    place.was === 'umsetzung'
      ? [{ traeger: `traeger/${place.slug}`, datei, zeilen: zeilen as Umsetzung['zeilen'] }]
      : [],
  );

const pagesOf = (valid: ReadonlyMap<RawFile, unknown>): Redaktionsseite[] =>
  [...valid].flatMap(([{ place }, daten]) =>
    place.was === 'seite' ? [{ slug: place.slug, daten: daten as Redaktionsseite['daten'] }] : [],
  );

const umsetzungsvokabeln = vokabelfelderIn(umsetzungsdatei);

function checkPointers({ datei, place, data }: RawFile, known: Known): Befund[] {
  switch (place.was) {
    case 'eintrag':
      return [
        ...checkReferences(datei, `${place.art}/${place.slug}`, data, beziehungen[place.art], known),
        ...checkVocabulary(datei, data, vokabelfelder[place.art], known),
      ];
    case 'umsetzung':
      return [
        ...checkReferences(datei, undefined, data, umsetzungsbeziehungen, known),
        ...checkVocabulary(datei, data, umsetzungsvokabeln, known),
        ...(known.refs.has(`traeger/${place.slug}`) ? [] : [noSuchAuthority(datei, place.slug)]),
      ];
    case 'umleitungen':
      return checkReferences(datei, undefined, data, umleitungsbeziehungen, known);
    default:
      return [];
  }
}

const noSuchAuthority = (datei: string, slug: string): Befund =>
  finding('verweis-unbekannt', datei, ganzeDatei, {
    satz: `Den Träger ‚${slug}‘, nach dem die Datei benannt ist, gibt es nicht.`,
    abhilfe: `Legen Sie content/traeger/${slug}.md an, oder benennen Sie die Datei um.`,
  });

function siteOf(
  files: readonly RawFile[],
  images: readonly string[],
  { refs }: Known,
  byRef: ReadonlyMap<string, Eintrag>,
  cluster: Cluster | undefined,
): Site {
  const pages = files.flatMap(({ place }) => (place.was === 'seite' ? [`/${place.slug}/`] : []));
  const bodies = new Map(
    files.flatMap(({ place, body }) =>
      place.was === 'eintrag' ? [[`${place.art}/${place.slug}`, body] as [string, string]] : [],
    ),
  );
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

function checkBodies(files: readonly RawFile[], site: Site): Befund[] {
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
