/** Guard 3: what is superseded has exactly one live successor, and only what is superseded has one. */
import { wertStelle } from '../../schema/befund.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { finding } from '../finding.ts';
import type { Linked } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

/** A successor takes over when it is decided itself; drafts only announce it. */
const live = new Set(['beschlossen', 'abgeloest', 'gefasst', 'aufgehoben']);

export const abgeloestNachfolger: Rule = (kb) =>
  [...kb.ofKind('empfehlungen'), ...kb.ofKind('klauseln'), ...kb.ofKind('beschluesse')].flatMap((eintrag) => {
    const { datei, ref, daten } = eintrag;
    const next = successors(kb, ref);
    const report = (satz: string, abhilfe: string) => [
      finding('abgeloest-nachfolger', datei, wertStelle('status'), { satz, abhilfe }),
    ];
    if (daten.status === 'abgeloest' && next.length === 0) {
      return report(
        'Der Eintrag ist abgelöst, aber kein neuerer beschlossener Eintrag nennt ihn unter ‚ersetzt‘.',
        `Ergänzen Sie im Nachfolger „ersetzt“ mit der Zeile „- ${ref}“.`,
      );
    }
    if (next.length > 1) {
      return report(
        `Den Eintrag lösen ${next.length} andere ab: ${next.map((other) => other.ref).join(', ')}.`,
        'Lassen Sie ‚ersetzt‘ nur in einem von ihnen stehen.',
      );
    }
    if (next.length === 1 && daten.status !== 'abgeloest' && daten.status !== 'zurueckgezogen') {
      return report(
        `‚${next[0]?.ref}‘ löst diesen Eintrag ab, sein Status ist aber noch ‚${daten.status}‘.`,
        'Setzen Sie den Status auf abgeloest.',
      );
    }
    return [];
  });

const successors = (kb: Linked, ref: string): Eintrag[] =>
  kb
    .in(ref)
    .filter(({ pfad }) => pfad[0] === 'ersetzt')
    .flatMap(({ von }) => kb.get(von) ?? [])
    .filter(({ daten }) => live.has(daten.status));
