/** Guard 1: what is agreed names its decision, its validity, its basis and, for a standard, parents' words. */
import { schluesselStelle, type Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** States that are only reached through a decision. */
const decided = new Set(['beschlossen', 'abgeloest']);

const needed = {
  beschluss: 'der Beschluss, mit dem das vereinbart wurde',
  gueltig_ab: 'der Tag, ab dem er gilt',
  fuer_eltern: 'ein Absatz, der den Standard Eltern erklärt',
  grundlage: 'mindestens eine Erfahrung oder Grundlage, auf die er sich stützt',
  anforderungen: 'mindestens eine prüfbare Anforderung',
} as const;

export const beschlossenVollstaendig: Rule = (kb) => [
  ...kb
    .ofKind('empfehlungen')
    .filter(({ daten }) => decided.has(daten.status))
    .flatMap(({ datei, daten }) =>
      (Object.keys(needed) as (keyof typeof needed)[])
        .filter((feld) => daten[feld] === undefined)
        .map((feld) => missing(datei, daten.status, feld)),
    ),
  ...kb
    .ofKind('klauseln')
    .filter(({ daten }) => decided.has(daten.status))
    .flatMap(({ datei, daten }) =>
      (['beschluss', 'gueltig_ab'] as const)
        .filter((feld) => daten[feld] === undefined)
        .map((feld) => missing(datei, daten.status, feld)),
    ),
];

const missing = (datei: string, status: string, feld: keyof typeof needed): Befund =>
  finding('beschlossen-vollstaendig', datei, schluesselStelle('status'), {
    satz: `Beim Status ‚${status}‘ fehlt ‚${feld}‘: ${needed[feld]}.`,
    abhilfe: `Ergänzen Sie ‚${feld}‘, oder setzen Sie den Status auf in_abstimmung.`,
  });
