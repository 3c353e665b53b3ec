/**
 * From the folder `content/` to the knowledge base and every finding about it. The check, the site,
 * the tests and later the form all enter here.
 */
import type { Befund } from '../schema/befund.ts';
import { vokabularNamen } from '../schema/fields.ts';
import { checkAbbreviations } from './abbreviations.ts';
import { checkBodies, siteOf } from './body/check-bodies.ts';
import { link, type KnowledgeBase, type Vokabulare } from './knowledge-base.ts';
import { partsOf } from './parts.ts';
import { checkPersonalData } from './personal-data/check.ts';
import { readContent, type RawFile } from './read/read-content.ts';
import { knowledgeRules } from './rules/index.ts';
import { misplacedRecord, missingFiles, validateFile } from './validate/files.ts';
import { checkPointers } from './validate/pointers.ts';
import type { Known } from './validate/references.ts';

export interface Loaded {
  /** Findings of all kinds, in no particular order. */
  readonly befunde: readonly Befund[];
  /** All records without faults, linked. Absent only where `content/cluster.yaml` is missing or faulty. */
  readonly kb: KnowledgeBase | undefined;
  /** Text of the files, for showing where findings are. */
  readonly texts: ReadonlyMap<string, string>;
  /** All files under `content/`, below the project root. */
  readonly dateien: readonly string[];
  /** Number of files under `content/` that are records. */
  readonly records: number;
}

/**
 * Reads, validates and links everything.
 * @param root folder of the project, in which `content/` lies
 * @param today date of the run, `JJJJ-MM-TT`
 */
export async function loadKnowledge(root: string, today: string): Promise<Loaded> {
  const { files, unreadable, images, texts, dateien, befunde: readBefunde } = await readContent(root);
  const befunde = [...readBefunde];
  const places = [...files.map(({ place }) => place), ...unreadable];
  befunde.push(...missingFiles(places));

  const valid = new Map<RawFile, unknown>();
  const inPlace: RawFile[] = [];
  for (const file of files) {
    const misplaced = misplacedRecord(file);
    const result = misplaced ? { befunde: [misplaced] } : validateFile(file);
    befunde.push(...result.befunde);
    if (!misplaced) inPlace.push(file);
    if ('value' in result) valid.set(file, result.value);
  }

  const { cluster, seiten, ausnahmen, ...parts } = partsOf(valid);
  const known = knownFrom(places, parts.vokabulare);
  for (const file of inPlace) befunde.push(...checkPointers(file, known));
  befunde.push(...checkBodies(inPlace, siteOf(files, images, known.refs, parts.eintraege, cluster)));
  befunde.push(...checkPersonalData(texts, ausnahmen));
  befunde.push(...checkAbbreviations(inPlace, parts.glossar));

  const linked = link(parts);
  for (const rule of Object.values(knowledgeRules)) befunde.push(...rule(linked, today));
  const kb = cluster && { ...linked, cluster, seiten };
  return { befunde, kb, texts, dateien, records: known.refs.size };
}

/** What can be pointed to. A vocabulary that could not be read knows every word: its own fault is reported. */
const knownFrom = (places: readonly RawFile['place'][], vokabulare: Vokabulare): Known => ({
  refs: new Set(places.flatMap((place) => (place.was === 'eintrag' ? [`${place.art}/${place.slug}`] : []))),
  vokabeln: new Map(
    vokabularNamen
      .filter((name) => vokabulare[name].length > 0)
      .map((name) => [name, new Set(vokabulare[name].map(({ wert }) => wert))]),
  ),
});
