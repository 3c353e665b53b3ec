/** Guard 9: a link to something withdrawn is worth a second look. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const verweisZurueckgezogen: Rule = (kb) =>
  kb.eintraege
    .filter(({ daten }) => daten.status === 'zurueckgezogen')
    .flatMap(({ ref }) =>
      kb.in(ref).flatMap(({ von, pfad }) => {
        const source = kb.get(von);
        if (
          !source ||
          source.daten.status === 'zurueckgezogen' ||
          pfad[0] === 'ersetzt' ||
          typeof pfad[0] === 'number'
        ) {
          return [];
        }
        return [
          finding('verweis-zurueckgezogen', source.datei, wertStelle(...pfad), {
            satz: `Der Verweis führt zu ‚${ref}‘; dieser Eintrag ist zurückgezogen.`,
            abhilfe: 'Verweisen Sie auf einen aktuellen Eintrag, oder löschen Sie den Verweis.',
          }),
        ];
      }),
    );
