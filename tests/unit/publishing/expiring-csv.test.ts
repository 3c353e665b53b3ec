/** What runs out when, for a spreadsheet. */
import { expect, it } from 'vitest';
import { expiring } from '../../../src/insights/expiring.ts';
import { renderExpiring } from '../../../src/publishing/expiring-csv.ts';
import { basis, device, holding } from '../../support/devices.ts';
import { today } from '../../support/content-folder.ts';
import { withRecords } from '../../support/records.ts';

it('Every end has a row for each purchase, with the authority as it wants to be seen', () => {
  const geraete = [
    device('a', {
      titel: 'Mustertab 10 (fiktiv)',
      sicherheitsupdates_bis: '2028-01-31',
      ersatzteile_bis: { datum: '2024-01-31', grundlage: 'vertrag' },
      bestaende: [
        holding({ stueck: 10, ausgemustert: 2, kaufpreis_netto_eur: 300.5, garantie_monate: 0 }),
        holding({
          stueck: 4,
          traeger: 'beispielstadt',
          traeger_anzeige: 'anonym',
          kaufpreis_netto_eur: 'unbekannt',
        }),
      ],
    }),
    device('b', {
      titel: 'Mustertab 8',
      belegart: 'belegt',
      sicherheitsupdates_bis: 'unbekannt',
      bestaende: undefined,
      ersatzteile_bis: undefined,
    }),
  ];
  const kb = withRecords(basis, [...basis.ofKind('traeger'), ...geraete]);
  const table = renderExpiring(expiring(kb, today)).replace('\uFEFF', '').replaceAll('\r\n', '\n');
  expect(table).toMatchInlineSnapshot(`
    "Was endet;Frühestens;Spätestens;Gerät;Beispiel (fiktiv);Programm;Träger;Schulform;Kaufjahr;Stück im Einsatz;Preisart;Preis netto in Euro;Ersatz in Euro, Schätzung nach damaligem Kaufpreis
    Ersatzteile;2024-01-31;2024-01-31;Mustertab 10 (fiktiv);ja;;Gemeinde Musterdorf (fiktiv);Grundschule;2024;8;Kauf;300,5;2404
    Ersatzteile;2024-01-31;2024-01-31;Mustertab 10 (fiktiv);ja;;ein Träger (anonym);Grundschule;2024;4;Kauf;keine Angabe;keine Angabe
    Garantie;2026-01-01;2026-12-31;Mustertab 10 (fiktiv);ja;;ein Träger (anonym);Grundschule;2024;4;Kauf;keine Angabe;keine Angabe
    Sicherheitsupdates;2028-01-31;2028-01-31;Mustertab 10 (fiktiv);ja;;Gemeinde Musterdorf (fiktiv);Grundschule;2024;8;Kauf;300,5;2404
    Sicherheitsupdates;2028-01-31;2028-01-31;Mustertab 10 (fiktiv);ja;;ein Träger (anonym);Grundschule;2024;4;Kauf;keine Angabe;keine Angabe
    Sicherheitsupdates;keine Angabe;keine Angabe;Mustertab 8;;;keine Angabe;keine Angabe;keine Angabe;keine Angabe;keine Angabe;keine Angabe;keine Angabe
    Ersatzteile;keine Angabe;keine Angabe;Mustertab 8;;;keine Angabe;keine Angabe;keine Angabe;keine Angabe;keine Angabe;keine Angabe;keine Angabe
    "
  `);
});
