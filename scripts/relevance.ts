/**
 * `npm run relevance [-- --satz file] [--allein] [--fehler]`: how well the search finds, beside three others
 * over the same records in one run. Two sets of judged queries: the members' own words, and one with a
 * third that is held back from whoever improves the search.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { todayFrom } from '../src/knowledge/today.ts';
import { run } from './command-line.ts';
import { contentRoot } from './content-root.ts';
import {
  falseClaims,
  figuresOf,
  heldBack,
  rankOf,
  type Figures,
  type JudgedQuery,
  type SystemAnswer,
} from './relevance/measure.ts';
import { fuse, miniSearch, ownSystem, plainPagefind, type System } from './relevance/systems.ts';

const usage = 'Aufruf: npm run relevance -- [--satz Datei.json] [--allein] [--fehler]';

const ownSets = ['suchanfragen.json', 'anfragen.json'].map((name) =>
  join(import.meta.dirname, '../tests/relevance', name),
);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      satz: { type: 'string' },
      fehler: { type: 'boolean', default: false },
      allein: { type: 'boolean', default: false },
    },
  });
  const root = contentRoot();
  const today = todayFrom(process.env, new Date());
  const { kb } = await loadKnowledge(root, today);
  if (!kb) throw new Error('The contents have faults: npm run check');
  const own = await ownSystem(kb, today);
  const systems: System[] = values.allein ? [own] : [own, await plainPagefind(kb), miniSearch(kb), fuse(kb)];
  for (const file of values.satz === undefined ? ownSets : [values.satz]) {
    const queries = JSON.parse(await readFile(file, 'utf8')) as JudgedQuery[];
    console.log(`\n${file}`);
    for (const system of systems) {
      const answers = new Map<string, SystemAnswer>();
      for (const { id, anfrage } of queries) answers.set(id, await system.ask(anfrage));
      report(system.name, queries, answers);
      if (values.fehler && system === own) listFaults(queries, answers);
    }
  }
  return 0;
}

function report(
  name: string,
  queries: readonly JudgedQuery[],
  answers: ReadonlyMap<string, SystemAnswer>,
): void {
  console.log(`\n${name}`);
  const categories = new Set(queries.map(({ kategorie }) => kategorie).filter((one) => one !== 'negativ'));
  for (const category of categories) {
    const some = queries.filter(({ kategorie }) => kategorie === category);
    console.log(row(category, figuresOf(some, answers)));
  }
  if (categories.size === 1) return;
  const held = heldBack(queries);
  const parts = { 'zum Arbeiten': false, zurückgehalten: true };
  for (const [part, isHeld] of Object.entries(parts)) {
    const some = queries.filter(({ id }) => held.has(id) === isHeld);
    console.log(row(part, figuresOf(some, answers)));
  }
  console.log(`  ohne Antwort, aber als sicher gezeigt: ${percent(falseClaims(queries, answers))}`);
}

/** Queries whose first answer is wrong; those held back stay unseen. */
function listFaults(queries: readonly JudgedQuery[], answers: ReadonlyMap<string, SystemAnswer>): void {
  const held = heldBack(queries);
  for (const query of queries.filter(({ id }) => !held.has(id))) {
    const answer = answers.get(query.id);
    if (!answer) continue;
    const rank = rankOf(query, answer);
    if (query.erwartet.length > 0 ? rank === 1 : !answer.sure) continue;
    const found = answer.refs.slice(0, 3).join(' ');
    const wanted = query.erwartet.slice(0, 3).join(' ');
    console.log(`  ${String(rank).padStart(2)} ${query.kategorie}: ${query.anfrage} → ${found} (${wanted})`);
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const row = (name: string, { queries, success1, success5, mrr10, zero, unsure }: Figures): string =>
  `  ${name.padEnd(20)} n ${String(queries).padStart(3)}  erster ${percent(success1).padStart(7)}  in fünf ${percent(success5).padStart(7)}  MRR ${mrr10.toFixed(3)}  nichts ${percent(zero).padStart(6)}  unsicher ${percent(unsure).padStart(6)}`;

await run(main, usage);
