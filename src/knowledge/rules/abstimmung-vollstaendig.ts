/** Guard 2: a consultation has a deadline and, for a recommendation, requirements to comment on and a basis. */
import { schluesselStelle, type Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const needed = {
  rueckmeldung_bis: 'die Frist für Rückmeldungen',
  anforderungen: 'mindestens eine Anforderung, zu der man sich äußern kann',
  grundlage: 'mindestens eine Erfahrung oder Grundlage',
} as const;

type Field = keyof typeof needed;

export const abstimmungVollstaendig: Rule = (kb) => [
  ...kb
    .ofKind('empfehlungen')
    .filter(({ daten }) => daten.status === 'in_abstimmung')
    .flatMap(({ datei, daten }) =>
      (Object.keys(needed) as Field[])
        .filter((feld) => daten[feld] === undefined)
        .map((feld) => missing(datei, feld)),
    ),
  ...kb
    .ofKind('klauseln')
    .filter(({ daten }) => daten.status === 'in_abstimmung' && daten.rueckmeldung_bis === undefined)
    .map(({ datei }) => missing(datei, 'rueckmeldung_bis')),
];

const missing = (datei: string, feld: Field): Befund =>
  finding('abstimmung-vollstaendig', datei, schluesselStelle('status'), {
    satz: `In der Abstimmung fehlt ‚${feld}‘: ${needed[feld]}.`,
    abhilfe: `Ergänzen Sie ‚${feld}‘, oder setzen Sie den Status zurück auf entwurf.`,
  });
