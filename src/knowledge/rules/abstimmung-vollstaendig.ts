/** Guard 2: a consultation has a deadline, requirements to comment on, and a basis. */
import { schluesselStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const needed = {
  rueckmeldung_bis: 'die Frist für Rückmeldungen',
  anforderungen: 'mindestens eine Anforderung, zu der man sich äußern kann',
  grundlage: 'mindestens eine Erfahrung oder Grundlage',
} as const;

export const abstimmungVollstaendig: Rule = (kb) =>
  kb
    .ofKind('empfehlungen')
    .filter(({ daten }) => daten.status === 'in_abstimmung')
    .flatMap(({ datei, daten }) =>
      (Object.keys(needed) as (keyof typeof needed)[])
        .filter((feld) => daten[feld] === undefined)
        .map((feld) =>
          finding('abstimmung-vollstaendig', datei, schluesselStelle('status'), {
            satz: `In der Abstimmung fehlt ‚${feld}‘: ${needed[feld]}.`,
            abhilfe: `Ergänzen Sie ‚${feld}‘, oder setzen Sie den Status zurück auf entwurf.`,
          }),
        ),
    );
