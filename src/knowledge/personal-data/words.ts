/** What a finding says about each kind of data, and which rule it belongs to. */
import type { RuleName } from '../rules/registry.ts';
import type { HitKind } from './hit.ts';

export interface HitWords {
  readonly regel: RuleName;
  /** What was found, as it follows „Hier steht“. */
  readonly was: string;
  readonly abhilfe: string;
}

const error = (was: string, abhilfe: string): HitWords => ({ regel: 'personenbezug', was, abhilfe });
const doubt = (was: string, abhilfe: string): HitWords => ({ regel: 'personenbezug-moeglich', was, abhilfe });

const exception =
  'Ist keine Person gemeint, kommt der Wortlaut mit Grund nach content/personenbezug-ausnahmen.yaml.';
const device = 'Löschen Sie die Angabe; für die Erfahrung genügt das Modell oder die Art des Geräts.';
const role = 'Schreiben Sie die Rolle statt des Namens, zum Beispiel „die Schulleitung“ oder „der Support“.';

export const hitWords: Readonly<Record<HitKind, HitWords>> = {
  email: error(
    'die E-Mail-Adresse einer Person',
    `Löschen Sie die Adresse, oder nennen Sie ein Rollenpostfach wie schul-it@. ${exception}`,
  ),
  'email-rolle': error(
    'die E-Mail-Adresse einer Person',
    'In dieses Feld gehört ein gemeinsames Postfach, zum Beispiel schul-it@beispielstadt.example.',
  ),
  telefon: error('eine Telefonnummer', `Löschen Sie die Nummer, und nennen Sie nur die Stelle. ${exception}`),
  iban: error('eine Bankverbindung (IBAN)', 'Löschen Sie die Bankverbindung.'),
  mac: error('die Hardware-Adresse eines Geräts (MAC)', device),
  ip: error(
    'eine öffentliche IP-Adresse',
    'Löschen Sie die Adresse; für Beispiele gibt es 192.0.2.1 bis 192.0.2.254.',
  ),
  'ip-intern': doubt(
    'eine interne IP-Adresse',
    'Nennen Sie höchstens das Netz, zum Beispiel 10.0.0.0/24: Adressen einzelner Geräte helfen Angreifern.',
  ),
  zugang: error(
    'ein Passwort, ein Schlüssel oder ein Code',
    'Löschen Sie die Angabe, und ändern Sie den Zugang sofort: Er gilt als bekannt.',
  ),
  geburt: error('ein Geburtsdatum', 'Löschen Sie das Datum; wenn nötig, nennen Sie eine Altersstufe.'),
  geraetenummer: doubt('die Nummer eines einzelnen Geräts', device),
  name: error('der Name einer Person', `${role} ${exception}`),
  'name-moeglich': doubt('vielleicht der Name einer Person', `${role} ${exception}`),
};
