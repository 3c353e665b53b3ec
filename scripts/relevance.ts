/** `npm run relevance [-- --set file] [--offen]`: how well the search finds, beside three others, in one run. */
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

const usage = 'Aufruf: npm run relevance -- [--satz Datei.json] [--fehler]';

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
  const file = values.satz ?? join(import.meta.dirname, '../tests/relevance/anfragen.json');
  const queries = JSON.parse(await readFile(file, 'utf8')) as JudgedQuery[];
  const held = heldBack(queries);
  const own = await ownSystem(kb, today);
  const systems: System[] = values.allein ? [own] : [own, await plainPagefind(kb), miniSearch(kb), fuse(kb)];
  for (const system of systems) {
    const answers = new Map<string, SystemAnswer>();
    for (const { id, anfrage } of queries) answers.set(id, await system.ask(anfrage));
    const open = queries.filter(({ id }) => !held.has(id));
    const closed = queries.filter(({ id }) => held.has(id));
    console.log(`\n${system.name}`);
    for (const name of [...new Set(queries.map(({ kategorie }) => kategorie))].filter(
      (one) => one !== 'negativ',
    )) {
      console.log(
        row(
          name,
          figuresOf(
            queries.filter(({ kategorie }) => kategorie === name),
            answers,
          ),
        ),
      );
    }
    console.log(row('zum Arbeiten', figuresOf(open, answers)));
    console.log(row('zurückgehalten', figuresOf(closed, answers)));
    console.log(`  ohne Antwort, aber als sicher gezeigt: ${percent(falseClaims(queries, answers))}`);
    if (values.fehler && system === own) {
      for (const query of open) {
        const answer = answers.get(query.id);
        if (!answer) continue;
        const rank = rankOf(query, answer);
        if (query.erwartet.length > 0 ? rank !== 1 : answer.sure) {
          console.log(
            `  ${String(rank).padStart(2)} ${query.kategorie}: ${query.anfrage} → ${answer.refs.slice(0, 3).join(' ')} (${query.erwartet.slice(0, 3).join(' ')})`,
          );
        }
      }
    }
  }
  return 0;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const row = (name: string, { queries, success1, success5, mrr10, zero, unsure }: Figures): string =>
  `  ${name.padEnd(20)} n ${String(queries).padStart(3)}  erster ${percent(success1).padStart(7)}  in fünf ${percent(success5).padStart(7)}  MRR ${mrr10.toFixed(3)}  nichts ${percent(zero).padStart(6)}  unsicher ${percent(unsure).padStart(6)}`;

await run(main, usage);
