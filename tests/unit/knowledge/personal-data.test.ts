/** What is taken for personal data and what is not: a table of phrases for each pattern. */
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/knowledge/personal-data/check.ts';
import { check, edit } from '../../support/content-folder.ts';

/** Every hit as `kind: text`. */
const found = (text: string): string[] =>
  findPersonalData(text).map(({ kind, von, bis }) => `${kind}: ${text.slice(von, bis)}`);

/** A phrase with the hit it must give; the hit is written exactly as it stands in the phrase. */
type Case = readonly [phrase: string, hit: string];

const hits: Readonly<Record<string, readonly Case[]>> = {
  email: [
    ['Rückfragen an max.mustermann@stadt-musterstadt.de.', 'max.mustermann@stadt-musterstadt.de'],
    ['Mail: hellweg@web.de', 'hellweg@web.de'],
    ['[Mail](mailto:m.hellweg@kreis.de)', 'm.hellweg@kreis.de'],
    ['m.hellweg (at) kreis.de antwortet', 'm.hellweg (at) kreis.de'],
    ['hellweg[at]kreis[punkt]de', 'hellweg[at]kreis[punkt]de'],
    ['<anna_berger99@gmail.com>', 'anna_berger99@gmail.com'],
    ['schulz@stadt.de ist zuständig', 'schulz@stadt.de'],
    ['Jörg.Müller@schule.nrw', 'Jörg.Müller@schule.nrw'],
    ['m.hellweg@example-firma.de', 'm.hellweg@example-firma.de'],
  ],
  'email-rolle': [
    ['kontakt_rolle: erika.berger@musterdorf.de', 'erika.berger@musterdorf.de'],
    ["kontakt_rolle: 'erika.berger@musterdorf.example'", 'erika.berger@musterdorf.example'],
    ['kontakt_rolle: e_berger@musterdorf.de', 'e_berger@musterdorf.de'],
  ],
  telefon: [
    ['Telefon 05241 851234', '05241 851234'],
    ['Tel.: 05241/85-1234', '05241/85-1234'],
    ['unter (05241) 85 1234 zu erreichen', '(05241) 85 1234'],
    ['ruft an: +49 5241 85-1234', '+49 5241 85-1234'],
    ['+49 (0) 5241 851234', '+49 (0) 5241 851234'],
    ['0049 5241 851234', '0049 5241 851234'],
    ['mobil 0171 1234567', '0171 1234567'],
    ['0151-12345678 ist die Nummer', '0151-12345678'],
    ['Handy: 015112345678', '015112345678'],
    ['Durchwahl: 85-1234', '85-1234'],
    ['Durchwahl 412 anrufen', '412'],
    ['[anrufen](tel:+495241851234)', '+495241851234'],
    ['| Telefon | 030 901820 |', '030 901820'],
    ['0241 – 432 10', '0241 – 432 10'],
  ],
  iban: [
    ['Konto: DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
    ['DE89370400440532013000.', 'DE89370400440532013000'],
    ['an AT61 1904 3002 3457 3201 zahlen', 'AT61 1904 3002 3457 3201'],
    ['IBAN NL91ABNA0417164300 ANNA', 'NL91ABNA0417164300'],
  ],
  mac: [
    ['Das Gerät 3c:22:fb:9a:10:4e fiel auf', '3c:22:fb:9a:10:4e'],
    ['3C-22-FB-9A-10-4E', '3C-22-FB-9A-10-4E'],
    ['Port mit 3c22.fb9a.104e', '3c22.fb9a.104e'],
    ['MAC-Adresse: 3C22FB9A104E', '3C22FB9A104E'],
  ],
  ip: [
    ['Der Server 84.132.17.9 antwortet', '84.132.17.9'],
    ['IP-Adresse 5.9.12.20', '5.9.12.20'],
    ['von 91.250.80.12:8443', '91.250.80.12'],
    ['84.132.17.9/24', '84.132.17.9'],
  ],
  'ip-intern': [
    ['Der Drucker hat 192.168.178.20.', '192.168.178.20'],
    ['Gateway 10.20.0.1', '10.20.0.1'],
    ['172.16.4.9 ist der Controller', '172.16.4.9'],
    ['10.20.0.7/24', '10.20.0.7'],
  ],
  zugang: [
    ['Passwort: Sommer2024!', 'Passwort: Sommer2024!'],
    ['**Kennwort:** Xy7-kwQ2', 'Kennwort:** Xy7-kwQ2'],
    ['WLAN-Schlüssel: gast4711schule', 'WLAN-Schlüssel: gast4711schule'],
    ['Das Passwort lautet „geheim“', 'Passwort lautet „geheim“'],
    ['Passwort ist Schule#WLAN', 'Passwort ist Schule#WLAN'],
    ['PSK: a8Kd92mmQ1', 'PSK: a8Kd92mmQ1'],
    ['PIN: 4711', 'PIN: 4711'],
    ['Passwort für das Gäste-WLAN: Schule2025', 'Passwort für das Gäste-WLAN: Schule2025'],
    ['?access_token=8f3a9c0d11', 'access_token=8f3a9c0d11'],
    ['Die PIN lautet 123456', 'PIN lautet 123456'],
    ['token=8f3a9c0d11', 'token=8f3a9c0d11'],
    ['https://admin:geheim@192.0.2.1/', '://admin:geheim@'],
    // Put together here: services that look for leaked keys would stop the push.
    [`glpat-${'a1B2'.repeat(5)}`, `glpat-${'a1B2'.repeat(5)}`],
  ],
  geburt: [
    ['Schüler, geb. 12.03.2009', 'geb. 12.03.2009'],
    ['geboren am 3. Mai 2011', 'geboren am 3. Mai 2011'],
    ['Geburtsdatum: 2010-04-01', 'Geburtsdatum: 2010-04-01'],
    ['| Geburtstag | 1.2.98 |', 'Geburtstag | 1.2.98'],
  ],
  geraetenummer: [
    ['Seriennummer: DMPXK2ABQ1GC', 'DMPXK2ABQ1GC'],
    ['S/N F9FX2045KD', 'F9FX2045KD'],
    ['IMEI 356938035643809', '356938035643809'],
    ['SN: C02XL0ABJGH5', 'C02XL0ABJGH5'],
    ['Serien-Nr.: 5CG1234XYZ', '5CG1234XYZ'],
  ],
  name: [
    ['Herr Hellweg hat angerufen', 'Herr Hellweg'],
    ['mit Herrn Müller-Lüdenscheidt', 'Herrn Müller-Lüdenscheidt'],
    ['Frau Dr. Özdemir prüft', 'Frau Dr. Özdemir'],
    ['Frau von der Heide', 'Frau von der Heide'],
    ['Frau\n  Krause', 'Frau\n  Krause'],
    ['Frau Bürgermeisterin Schulze', 'Frau Bürgermeisterin Schulze'],
    ['Prof. Dr. Weber', 'Prof. Dr. Weber'],
    ['Dr. med. Weber', 'Dr. med. Weber'],
    ['Herr M. Hellweg', 'Herr M. Hellweg'],
    ['laut Kollege Krause', 'Kollege Krause'],
    ['- Kollegin Berger meldet', 'Kollegin Berger'],
    ['Protokoll: M. Hellweg', 'M. Hellweg'],
    ['**Protokoll:** Maria Hellweg', 'Maria Hellweg'],
    ['Anwesend: Stadt Musterstadt, Anna Berger', 'Anna Berger'],
    ['Ansprechpartner: Jens-Peter Krause (Kreis)', 'Jens-Peter Krause'],
    ['| Moderation | A. Berger |', 'A. Berger'],
    ['Erstellt von: Lars Jung', 'Lars Jung'],
    ['gez. M. Hellweg', 'M. Hellweg'],
    ['Kontakt: J. Krause', 'J. Krause'],
  ],
  'name-moeglich': [
    ['Die Kollegin Berger hat recht', 'Kollegin Berger'],
    ['mit dem Kollegen Krause', 'Kollegen Krause'],
    ['Fr. Krause hat angerufen', 'Fr. Krause'],
    ['Kontakt: Anna Berger', 'Anna Berger'],
  ],
};

/** Phrases of the field in which nothing may be found. */
const harmless: readonly string[] = [
  // E-mail
  'Schreiben Sie an info@stadt.de oder support@firma.com',
  'schul-it@beispielstadt.de, datenschutz@kreis.de, helpdesk-schulen@kreis.de',
  'vorname.nachname@schule.example im Muster',
  'kontakt_rolle: schule@musterdorf.de',
  'kontakt_rolle: rathaus@musterdorf.de',
  'Pakete wie @astrojs/mdx und node@24.1.0',
  'Konten der Form name@schule',
  'Quelle: [Beitrag](https://blog.stadt.de/@hellweg@stadt.de/05241-851234)',
  '    url: https://www.stadt.de/max.muster@stadt.de?tel=05241/851234&ip=84.132.17.9',
  '2 Stück @ 450 €',
  // Numbers
  'Sitzung um 10:30 Uhr',
  '14:00–16:00 Uhr, Raum 012/013/014',
  'Die Kosten lagen bei 216.000 € statt 0,5 Mio. €',
  'BASS 11-02 Nr. 34',
  'BASS 10-41 Nr. 4 und BASS 12-63',
  'Az. 19 B 417/22',
  'Aktenzeichen 0123-4567/2024',
  'Vorlage 0417/2024 und 051/2024',
  'IEEE 802.3bt und 802.11ax',
  'im Band 5945–6425 MHz',
  'iPadOS 18.7.9',
  'Drs. 17/11612',
  'Drucksache 18/4567 vom 24.11.2026',
  'DIN EN 50173-1:2018-10',
  'EN 301 549 und DIN 18040',
  'Richtlinie (EU) 2024/1799',
  'Beschluss 2024/07',
  'im Schuljahr 2024/25',
  'Förderkennzeichen 01JD2001A',
  'FKZ 0324 1234567',
  'GTIN 0190199123456',
  'Rahmenvertrag 0815-4711-2023',
  'Artikelnummer 0241 4711 12',
  '01067 Dresden, 33330 Gütersloh',
  'vom 01.02.2024 bis 2024-07-31',
  '1 000 000 € oder +100 000 000 €',
  '0800 1234567 ist die Hotline des Herstellers',
  'Hotline 24/7, Hotline Mo–Fr 8–16 Uhr',
  'Das Telefon 2024 ausgetauscht',
  'Telefone 2023/1670',
  'ISBN 978-3-16-148410-0',
  '0,45 bis 0.75 mm',
  'Faktor 04 bis 08, Klasse 05-10',
  'Windows 10.0.19045.3930',
  'Firmware 7.4.120.5 und 7.4.140.3',
  'Version 10.2.3.4 auf dem Controller',
  'Prüfschritt 9.1.4.3 und 9.2.4.7',
  '### 10.4.2.1 Abnahme',
  'Abschnitt 84.132.17.9',
  'Netz 10.20.0.0/16 und 192.168.0.0/24',
  'Beispieladresse 192.0.2.10, 203.0.113.7, Maske 255.255.255.0, 127.0.0.1',
  'Nameserver 9.9.9.9',
  'Muster AA:BB:CC:DD:EE:FF und 00:11:22:33:44:55 und ff:ff:ff:ff:ff:ff',
  'Zeiten 08:00:00–09:30:00',
  'Artikel 1234.5678.9012',
  'IBAN DE12 3456 7890 1234 5678 90',
  'Rechnung RE2024110001234',
  // Credentials
  'PIN ist sechsstellig',
  'PIN: 6-stellig, PIN: mindestens 4 Ziffern',
  'Passwort: mindestens 12 Zeichen',
  'Passwort: 12-stellig',
  'Kennwort: siehe Tresor',
  'Anmeldung mit WPA2-PSK oder 802.1X',
  'PSK: WPA3-Personal',
  'Passwort: {{passwort}}, Kennwort: ********',
  'Das Passwort ist Pflicht, Token ist abgelaufen',
  'Passwort: https://tresor.example/eintrag1',
  'Seit 2019-05 ist das Passwort: 2019-05-01',
  // Dates and device numbers
  'Die Idee wurde 2009 geboren',
  'geb. Buch, 12.03.2009',
  'Seriennummern stehen in der Geräteliste',
  'Die Seriennummer hat 12 Stellen',
  'Seriennummer: XXXX1234',
  'IMEI und Seriennummer löschen',
  // Names
  'die Anne-Frank-Gesamtschule',
  'Dr.-Ernst-Gymnasium und Dr. Konrad-Adenauer-Schule',
  'Frau Bürgermeisterin',
  'Sehr geehrte Frau Ministerin, sehr geehrter Herr Landrat',
  'Frau Mustermann und Herr Beispiel',
  'Herr der Lage, Frau und Mann',
  'Mitarbeiter*innen und Kolleg:innen',
  'wenn eine Kollegin Zugriff braucht',
  'Ein Kollege Unterstützung bekommt',
  'den Kolleginnen und Kollegen Geräte geben',
  'Mo.–Fr. Support, Do., Fr. Wartung',
  'Protokoll: Koordination im Bildungsbüro',
  'Protokoll: liegt vor',
  '**Anwesend:** Stadt Beispielstadt, Kreis Modellkreis',
  'Anwesend: Sechs Träger, Externe Fachleute',
  'Kontakt: Schulverwaltung Musterdorf',
  'Leitung: Cat 7, Länge: 30 m',
  'Leitung: Glasfaser Singlemode',
  'Protokoll: Server Message Block',
  'Der Kollege Hausmeister hilft',
  'protokoll_freigegeben_am: 2026-11-24',
  'Moderation: Wechselnde Träger',
  'Verantwortlich: Externer Dienstleister',
];

describe.each(Object.entries(hits))('%s', (kind, cases) => {
  it.each(cases)('is found in: %s', (phrase, hit) => {
    expect(found(phrase)).toEqual([`${kind}: ${hit}`]);
  });
});

it.each(harmless)('Nothing is found in: %s', (phrase) => {
  expect(found(phrase)).toEqual([]);
});

it('Several hits in one line are all found, none of them twice', () => {
  expect(found('Frau Krause (Tel. 05241 851234, krause@stadt.de), Durchwahl: 05241 85-12')).toEqual([
    'name: Frau Krause',
    'telefon: 05241 851234',
    'email: krause@stadt.de',
    'telefon: 05241 85-12',
  ]);
});

const pieces = [
  ...['a', '1', '0', '@', '(', 'A', 'A-', '\n', ' ', 'ä', '[at] ', 'a@', 'a.', '0 ', '05241 ', '(05241) '],
  ...['Herr ', 'Herr\n', 'Frau Dr. ', 'Frau von der ', 'Frau A.', 'Kollege ', 'Fr. ', 'Prof. ', 'Telefon '],
  ...['Protokoll: ', 'Protokoll: A. ', 'Protokoll: Aa Bb, ', 'Passwort: ', 'Passwort: a1', 'token=', '://a:'],
  ...['https://', '](/', '1.1.1.1 ', '192.168.', 'aa:', 'AB-', 'DE89 ', 'DE89 3704 ', 'IMEI ', 'geb. 1. '],
  ...['max@stadt.de ', 'Passwort: Sommer2024! ', 'Frau Meier ', 'Telefon: 05241 851234 ', '84.132.17.9 '],
];

it.each(pieces)('A long text of %j is read quickly', (piece) => {
  const text = piece.repeat(50_000 / piece.length);
  const start = performance.now();
  findPersonalData(text);
  expect(performance.now() - start).toBeLessThan(100);
});

describe('The list of exceptions', () => {
  const erfahrung = 'content/erfahrungen/2025-austauschpool.md';
  const firm = edit(erfahrung, '## Ausgangslage\n', '## Ausgangslage\n\nEs gab Pudding von Dr. Oetker.\n');
  const exceptions = (text: string) => ({ ...firm, 'content/personenbezug-ausnahmen.yaml': text });
  const row = (muster: string) =>
    `- muster: ${muster}\n  grund: Name einer Firma, keine Person.\n  von: Koordination des IT-Clusters\n`;

  it('lets exactly the named wording pass', async () => {
    expect(await check(firm)).toHaveLength(1);
    expect(await check(exceptions(row('Dr. Oetker')))).toEqual([]);
    expect(await check(exceptions(row('Pudding von Dr. Oetker.')))).toEqual([]);
    expect(await check(exceptions(row('Oetker')))).toHaveLength(1);
    expect(await check(exceptions(row('Dr. Oetker und Co')))).toHaveLength(1);
  });

  it('needs a reason and the role that decided', async () => {
    expect(await check(exceptions('- muster: Dr. Oetker\n'))).toMatchInlineSnapshot(`
      [
        "content/erfahrungen/2025-austauschpool.md:52:20 personenbezug Hier steht der Name einer Person: ‚Dr. …‘. → Schreiben Sie die Rolle statt des Namens, zum Beispiel „die Schulleitung“ oder „der Support“. Ist keine Person gemeint, kommt der Wortlaut mit Grund nach content/personenbezug-ausnahmen.yaml.",
        "content/personenbezug-ausnahmen.yaml:1:3 feld-fehlt Das Pflichtfeld ‚grund‘ (Grund) fehlt in ‚Punkt 1‘. → Warum damit keine Person gemeint ist oder die Angabe öffentlich sein darf. Schreiben Sie zum Beispiel: grund: Name einer Firma, keine Person.",
        "content/personenbezug-ausnahmen.yaml:1:3 feld-fehlt Das Pflichtfeld ‚von‘ (Zugelassen von) fehlt in ‚Punkt 1‘. → Die Rolle, die das entschieden hat; keine Person. Schreiben Sie zum Beispiel: von: Koordination des IT-Clusters",
      ]
    `);
  });
});

it('The official contacts in cluster.yaml are not looked through', async () => {
  const overlay = edit('content/cluster.yaml', 'it-cluster@', 'erika.berger@');
  expect((await check(overlay)).filter((line) => line.includes('personenbezug'))).toEqual([]);
});

it('A file whose front matter cannot be read is looked through as well', async () => {
  const overlay = { 'content/fragen/neu.md': '---\ntitel: [\n---\n\nFrau Krause fragt.\n' };
  expect((await check(overlay)).filter((line) => line.includes('personenbezug'))).toMatchInlineSnapshot(`
    [
      "content/fragen/neu.md:5:1 personenbezug Hier steht der Name einer Person: ‚Frau…‘. → Schreiben Sie die Rolle statt des Namens, zum Beispiel „die Schulleitung“ oder „der Support“. Ist keine Person gemeint, kommt der Wortlaut mit Grund nach content/personenbezug-ausnahmen.yaml.",
    ]
  `);
});
