/** Adoption rows are complete: a date for what is planned, a reason for what differs, an edition that exists. */
import { wertStelle, type Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { getOfKind } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

const needsReason = new Set(['abweichend', 'teilweise']);

export const umsetzungAngaben: Rule = (kb, today) =>
  kb.umsetzungen.flatMap(({ datei, zeilen }) =>
    zeilen.flatMap((zeile, i) => {
      const found: Befund[] = [];
      const report = (feld: string, satz: string, abhilfe: string) =>
        found.push(finding('umsetzung-angaben', datei, wertStelle(i, feld), { satz, abhilfe }));
      if (zeile.stand === 'geplant' && zeile.bis === undefined) {
        report('stand', 'Der Stand ist geplant, aber ohne Termin.', 'Ergänzen Sie bis: mit einem Datum.');
      }
      if (needsReason.has(zeile.stand) && zeile.begruendung === undefined) {
        report(
          'stand',
          `Der Stand ist ‚${zeile.stand}‘, aber ohne Begründung.`,
          'Ergänzen Sie begruendung: mit einem Satz, damit andere daraus lernen.',
        );
      }
      const newest = getOfKind(kb, zeile.empfehlung, 'empfehlungen')?.daten.fassung;
      if (newest !== undefined && zeile.fassung > newest) {
        report(
          'fassung',
          `Bewertet wurde Fassung ${zeile.fassung}, ‚${zeile.empfehlung}‘ ist aber Fassung ${newest}.`,
          `Schreiben Sie fassung: ${newest}, oder nennen Sie die neuere Empfehlung.`,
        );
      }
      if (zeile.bewertet_am > today) {
        report(
          'bewertet_am',
          'Das Datum der Bewertung liegt in der Zukunft.',
          'Schreiben Sie den Tag, an dem bewertet wurde.',
        );
      }
      return found;
    }),
  );
