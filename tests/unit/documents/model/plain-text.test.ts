import { expect, it } from 'vitest';
import { textLines } from '../../../../src/documents/model/plain-text.ts';
import { specification } from '../../../support/documents/documents.ts';

it('The lines of a document are all its words in their order, without numbers', () => {
  expect(textLines(specification)).toEqual([
    'Leistungsbeschreibung Support',
    'Stadt Musterstadt',
    'Beispiel (fiktiv)',
    'Auftraggeber',
    'Amt für Schule',
    'Aktenzeichen',
    '[AUSFÜLLEN: Aktenzeichen]',
    'Dieses Dokument ersetzt keine Rechtsberatung.',
    'Gegenstand',
    'Gegenstand ist der Support aller Geräte.',
    'Reaktionszeiten',
    'Meldung von Störungen',
    'Kriterium A: Ausschluss',
    'Eingang binnen 4 Stunden.',
    'Ersatz binnen [AUSFÜLLEN: Frist in Werktagen], und zwar',
    'ein Gerät und',
    'Zubehör.',
    'Die Frist beginnt mit der Meldung.',
    'Wartung',
    'Siehe die Meldung.',
    'Tablets',
    'Notebooks',
    'Zu prüfen',
    'Stand der',
    'Technik',
    'Anlage: Herkunft',
    'Jede Klausel hat einen Grund.',
    'Klausel',
    'Grund',
    'Meldung',
    'Fassung 3f2a',
    'Wartung',
    'Erfahrung',
    'Rechtsprüfung',
    'ausstehend',
  ]);
});
