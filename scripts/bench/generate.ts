/** Writes a knowledge base of any size: made-up records on top of the project's own vocabularies. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Begriff } from '../../src/schema/glossar.ts';
import type { Vokabel } from '../../src/schema/vokabular.ts';
import { randomFrom, type Random } from './random.ts';
import { benchKinds, makers, type BenchKind, type BenchRecord, type Corpus } from './records.ts';
import { compound, paragraph, plain } from './texts.ts';

/** Of ten records, so many are of this kind. */
const share: Readonly<Record<BenchKind, number>> = {
  erfahrungen: 4,
  grundlagen: 2,
  geraete: 2,
  klauseln: 1,
  empfehlungen: 1,
};

const themen = [
  'beschaffung',
  'netze',
  'reparatur',
  'plattformen',
  'datenschutz',
  'betrieb',
  'gebaeude',
  'uebergaenge',
];
const traeger = ['ahausen', 'bdorf', 'cstadt', 'dkreis', 'etal', 'fberg'];

const cycle = benchKinds.flatMap((kind) => Array.from({ length: share[kind] }, () => kind));
const kindOfNumber = (nr: number): BenchKind => cycle[nr % cycle.length] ?? 'erfahrungen';
const refOfNumber = (nr: number): string => `${kindOfNumber(nr)}/fall-${nr}`;

/**
 * Writes `count` records and what they rest on to `<root>/content/`, the same ones at every call.
 * @param project folder from which the vocabularies and `cluster.yaml` are copied
 */
export async function generate(project: string, root: string, count: number): Promise<void> {
  const content = join(root, 'content');
  await rm(content, { recursive: true, force: true });
  for (const folder of ['themen', 'traeger', ...benchKinds])
    await mkdir(join(content, folder), { recursive: true });
  for (const name of ['cluster.yaml', 'vokabular']) {
    await cp(join(project, 'content', name), join(content, name), { recursive: true });
  }
  await writeFile(join(content, 'glossar.yaml'), await glossaryWithoutLinks(project));
  const words = await searchedWords(content);
  await Promise.all([
    ...themen.map((slug, i) =>
      write(
        content,
        `themen/${slug}`,
        topic(
          slug,
          randomFrom(i + 1),
          words.filter((_, nr) => nr % themen.length === i),
        ),
      ),
    ),
    ...traeger.map((slug, i) => write(content, `traeger/${slug}`, authority(slug, randomFrom(i + 101)))),
    ...Array.from({ length: count }, (_, nr) => {
      const random = randomFrom(nr + 1001);
      return write(
        content,
        refOfNumber(nr),
        makers[kindOfNumber(nr)](random, nr, corpusFor(random, nr, count)),
      );
    }),
  ]);
}

/** The project's own glossary; the records that it points to are not in this folder. */
async function glossaryWithoutLinks(project: string): Promise<string> {
  const terms = parse(await readFile(join(project, 'content/glossar.yaml'), 'utf8')) as Begriff[];
  return stringify(terms.map(({ siehe: _siehe, ...term }) => term));
}

/** What the vocabularies of the search lead to: a word that no record used would lead nowhere. */
async function searchedWords(content: string): Promise<string[]> {
  const texts = await Promise.all(
    ['synonyme', 'alltagswoerter'].map((name) => readFile(join(content, `vokabular/${name}.yaml`), 'utf8')),
  );
  const rings = texts.flatMap((text) => parse(text) as Vokabel[]);
  return [...new Set(rings.map(({ bezeichnung }) => bezeichnung))];
}

/** The corpus as record `nr` sees it: every record but itself. */
const corpusFor = (random: Random, nr: number, count: number): Corpus => ({
  themen,
  traeger,
  refTo: (kind) => {
    const candidates = Array.from({ length: Math.min(count, cycle.length) }, (_, i) => i).filter(
      (i) => kindOfNumber(i) === kind,
    );
    const rounds = Math.floor((count - 1) / cycle.length);
    const target = random.pick(candidates) + cycle.length * random.int(0, rounds);
    return target < count && target !== nr ? refOfNumber(target) : undefined;
  },
});

const write = (content: string, ref: string, { data, body }: BenchRecord): Promise<void> =>
  writeFile(
    join(content, `${ref}.md`),
    `---\n${stringify(data, { lineWidth: 0, singleQuote: true })}---\n\n${body}`,
  );

const topic = (slug: string, random: Random, words: readonly string[]): BenchRecord => ({
  data: {
    titel: slug.replace(/^./, (first) => first.toUpperCase()),
    kurzfassung: plain(random, 90, 290),
    status: 'veroeffentlicht',
    belegart: 'eigene_erfahrung',
    definition: plain(random, 60, 500),
    synonyme: [compound(random), compound(random)],
    erstellt_am: '2025-11-24',
    geprueft_am: '2025-11-24',
  },
  body: `${paragraph(random, 5)}\n\nDazu gehören auch: ${words.join(', ')}.\n`,
});

const authority = (slug: string, random: Random): BenchRecord => ({
  data: {
    titel: `Träger ${slug} (fiktiv)`,
    kurzfassung: plain(random, 90, 290),
    status: 'aktiv',
    belegart: 'beispiel_fiktiv',
    art: 'stadt',
    rechtsstellung: 'oeffentlich',
    groessenklasse: '6-15',
    schulformen: ['grundschule', 'gymnasium'],
    fiktiv: true,
    erstellt_am: '2025-11-24',
    geprueft_am: '2025-11-24',
  },
  body: `${paragraph(random, 4)}\n`,
});
