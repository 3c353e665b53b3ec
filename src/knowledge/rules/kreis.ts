/** Guard 4: nothing replaces, requires, follows or contains itself over any number of steps. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Kante, Linked } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

const chains = [
  'ersetzt',
  'haengt_ab_von',
  'erfordert',
  'nachfolger',
  'nachfolger_von',
  'oberthema',
  'naechste',
];

export const kreis: Rule = (kb) =>
  chains.flatMap((feld) => {
    const done = new Set<string>();
    return kb.eintraege.flatMap(({ ref }) => {
      if (done.has(ref)) return [];
      const circle = circleFrom(kb, ref, feld, done);
      const [first] = circle;
      const datei = first && kb.get(first.von)?.datei;
      if (!first || !datei) return [];
      return [
        finding('kreis', datei, wertStelle(...first.pfad), {
          satz: `Über ‚${feld}‘ führt der Eintrag im Kreis zu sich selbst: ${[first.von, ...circle.map(({ nach }) => nach)].join(' → ')}.`,
          abhilfe: 'Lösen Sie den Kreis, indem Sie einen dieser Verweise löschen.',
        }),
      ];
    });
  });

/** The edges of a circle reachable from `start`, or none. Marks everything visited as done. */
function circleFrom(kb: Linked, start: string, feld: string, done: Set<string>): Kante[] {
  const path: Kante[] = [];
  const onPath = new Set<string>([start]);
  const stack = [{ ref: start, edges: follow(kb, start, feld) }];
  while (stack.length > 0) {
    const top = stack.at(-1);
    const edge = top?.edges.pop();
    if (!top || !edge) {
      done.add(top?.ref ?? '');
      onPath.delete(top?.ref ?? '');
      stack.pop();
      path.pop();
    } else if (onPath.has(edge.nach)) {
      const from = path.findIndex(({ von }) => von === edge.nach);
      for (const ref of onPath) done.add(ref);
      return [...(from < 0 ? [] : path.slice(from)), edge];
    } else if (!done.has(edge.nach)) {
      path.push(edge);
      onPath.add(edge.nach);
      stack.push({ ref: edge.nach, edges: follow(kb, edge.nach, feld) });
    }
  }
  return [];
}

const follow = (kb: Linked, ref: string, feld: string): Kante[] =>
  kb.out(ref).filter(({ pfad }) => pfad[0] === feld);
