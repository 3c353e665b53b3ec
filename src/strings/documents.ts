/**
 * The words of documents and of the builder. Apart from those of the pages, since the browser loads these.
 * Flat keys; a missing one is a type error.
 */
import { fill } from './fill.ts';

const texte = {
  'baukasten.adresse_oeffnen': 'Dokument aus der Adresse öffnen',
  'baukasten.adresse_oeffnen_hinweis':
    'Ihr eigener Stand bleibt gespeichert, bis Sie an dem geöffneten Dokument etwas ändern.',
  'baukasten.aenderungen': 'Was sich geändert hat',
  'baukasten.auch_in': 'Gilt auch in: {klauseln}.',
  'baukasten.ausserhalb': 'Der Wert liegt außerhalb der Grenzen.',
  'baukasten.beginnen_anzahl': '{anzahl} Klauseln',
  'baukasten.beginnen_klausel': 'Nur eine Klausel',
  'baukasten.beginnen_leer': 'Leer',
  'baukasten.beginnen_leer_hinweis': 'Klausel für Klausel selbst auswählen',
  'baukasten.bereich_gefiltert': 'Mit diesen Filtern ist hier keine Klausel zu sehen.',
  'baukasten.bereich_leer': 'In der Wissensbasis gibt es dazu noch keine Klausel.',
  'baukasten.bitte_waehlen': 'Bitte wählen',
  'baukasten.datei_fehler': '„{name}“ wurde nicht geladen. {fehler}',
  'baukasten.dateiname': 'baukasten-{tag}.json',
  'baukasten.dazunehmen': '„{titel}“ dazunehmen und weitermachen',
  'baukasten.drucken': 'Drucken',
  'baukasten.eigener_stand':
    'In diesem Browser liegt ein Dokument, an dem Sie gearbeitet haben: {dokument} ({anzahl} Klauseln).',
  'baukasten.entfernt': '„{titel}“ ist entfernt.',
  'baukasten.ersetzt': '„{titel}“ ist übernommen.',
  'baukasten.export_fehler':
    'Die Datei für {format} ließ sich nicht erstellen. Laden Sie die Seite neu und versuchen Sie es noch einmal, oder wählen Sie ein anderes Format. Ihre Auswahl bleibt erhalten.',
  'baukasten.export_laeuft': 'Datei wird erstellt …',
  'baukasten.exportiert': '„{name}“ ist erstellt.',
  'baukasten.exportiert_offen':
    '„{name}“ ist erstellt. Darin ist noch etwas offen ({anzahl}), siehe oben; Sie können es auch in der Datei ergänzen.',
  'baukasten.fehlen': '{anzahl} Angaben fehlen noch',
  'baukasten.fehlt_eins': 'Eine Angabe fehlt noch',
  'baukasten.fruehere_unbekannt':
    'Der frühere Wortlaut ist nicht bekannt, weil die Auswahl über eine Adresse kam. Lesen Sie die Klausel neu.',
  'baukasten.geladen': '„{name}“ ist geladen ({anzahl} Klauseln).',
  'baukasten.gesichert': '„{name}“ ist gesichert. Darin stehen auch Ihre Angaben.',
  'baukasten.gestrichen': 'Gestrichen',
  'baukasten.gewaehlt_von': '{anzahl} von {gesamt}',
  'baukasten.klausel_eins': 'Eine Klausel ausgewählt.',
  'baukasten.klausel_unbekannt': 'Eine Klausel „{name}“ gibt es hier nicht. Vielleicht wurde sie umbenannt.',
  'baukasten.klauseln': '{anzahl} Klauseln ausgewählt.',
  'baukasten.kopiert': 'Die Adresse ist kopiert. Ihre Angaben stehen nicht darin.',
  'baukasten.kopiert_mit_werten': 'Die Adresse ist kopiert. Ihre Angaben stehen darin.',
  'baukasten.mehr': 'Hinweise und Herkunft',
  'baukasten.nach_oben': '„{titel}“ nach oben',
  'baukasten.nach_unten': '„{titel}“ nach unten',
  'baukasten.neu': 'Neu',
  'baukasten.nicht_kopiert':
    'Die Adresse ließ sich nicht kopieren. Sie ist markiert: Kopieren Sie sie selbst.',
  'baukasten.nichts_offen': 'Nichts ist offen.',
  'baukasten.offen': '{anzahl} Punkte sind offen.',
  'baukasten.offen_eins': 'Ein Punkt ist offen.',
  'baukasten.pflicht_leer': 'gehört dazu, noch leer',
  'baukasten.reihenfolge': 'Reihenfolge ändern',
  'baukasten.stand_der_adresse': 'Die Adresse enthält ein anderes: {dokument} ({anzahl} Klauseln).',
  'baukasten.verschoben': '„{titel}“ steht jetzt an Stelle {stelle} von {anzahl}.',
  'baukasten.verworfen': 'Ihre Auswahl und Ihre Angaben sind verworfen.',
  'baukasten.vorgabe': 'Vorgabe: {wert}.',
  'baukasten.vorgabe_einsetzen': 'Vorgabe wieder einsetzen',
  'baukasten.weg_fehlen': '{anzahl} fehlen',
  'baukasten.weg_offen': '{anzahl} offen',
  'baukasten.weitermachen': 'Damit weitermachen',
  'baukasten.zur_klausel': 'Zur Klausel',
  'baukasten.zur_seite': 'Seite der Klausel',

  'dokument.auftraggeber': 'Auftraggeber',
  'dokument.aktenzeichen': 'Aktenzeichen',
  'dokument.stand': 'Stand der Klauseln',
  'dokument.fassung': 'Fassung',
  'dokument.quelle': 'Quelle',
  'dokument.quelle_wert': 'Wissensbasis {cluster}, {adresse}',
  'dokument.fusszeile': '{titel} · Stand {datum} · {cluster}, {adresse} · Fassung {fassung}',
  'dokument.keine_rechtsberatung':
    'Dieses Dokument ist aus Textbausteinen zusammengestellt und keine Rechtsberatung. Lassen Sie es vor der Verwendung von Ihrer Vergabestelle oder Ihrem Rechtsamt prüfen.',
  'dokument.fiktiv':
    'Enthält erfundene Beispiele: Klauseln und Belege, die als „{fiktiv}“ gekennzeichnet sind, stammen aus keinem wirklichen Verfahren.',
  'dokument.offen_eins': 'Im Text ist noch eine Angabe offen. Sie ist mit [AUSFÜLLEN: …] gekennzeichnet.',
  'dokument.offen': 'Im Text sind noch {anzahl} Angaben offen. Sie sind mit [AUSFÜLLEN: …] gekennzeichnet.',
  'dokument.kriterien':
    'A kennzeichnet Ausschlusskriterien: Wer sie nicht erfüllt, wird nicht gewertet. B kennzeichnet Bewertungskriterien. Alle anderen Klauseln sind Vertragsbedingungen oder Hinweise.',
  'dokument.zeichen_a': '{titel} (A)',
  'dokument.zeichen_b': '{titel} (B)',
  'dokument.ausschluss_a': 'Ausschlusskriterium (A)',
  'dokument.bewertung_b': 'Bewertungskriterium (B)',
  'dokument.vertragsbedingung': 'Vertragsbedingung',
  'dokument.hinweis': 'Hinweis',
  'dokument.zur_herkunft': 'Herkunft',
  'dokument.inhalt': 'Inhalt',
  'dokument.leer': 'Noch ist keine Klausel ausgewählt.',

  'herkunft.titel': 'Anlage: Herkunft der Klauseln',
  'herkunft.einleitung':
    'Jede Klausel stammt aus der Wissensbasis {cluster}. Hier steht, in welcher Fassung sie übernommen wurde, welchen Schaden sie verhindern soll und welche Erfahrungen dahinterstehen. Die Prüfsumme ändert sich, sobald sich Wortlaut oder Grenzwerte der Klausel ändern.',
  'herkunft.klausel': 'Klausel',
  'herkunft.verhindert': 'Was sie verhindert',
  'herkunft.belege': 'Worauf sie sich stützt',
  'herkunft.nummer_titel': '{nummer} {titel}',
  'herkunft.fassung': 'Fassung {fassung} vom {datum}, {stand}',
  'herkunft.pruefsumme': 'Prüfsumme {hash}',
  'herkunft.erfahrungen': 'Erfahrungen:',
  'herkunft.empfehlungen': 'Setzt um:',
  'herkunft.beschluesse': 'Beschlossen mit:',
  'herkunft.keine': 'Noch keine Erfahrung hinterlegt.',
  'herkunft.rechtspruefung': 'Rechtsprüfung: {stand}',
  'herkunft.fiktiv': '{titel} (fiktiv)',

  'fassung.spanne': '{min} bis {max}',
  'fassung.vorgabe': 'Vorgabe {wert}',

  'mangel.bereich_fehlt': 'Zum Bereich „{bereich}“ ist keine Klausel ausgewählt.',
  'mangel.bereich_fehlt_abhilfe':
    'Ohne ihn hat das Dokument eine Lücke. Wählen Sie dort eine Klausel, oder regeln Sie den Punkt an anderer Stelle.',
  'mangel.bereich_ohne_klausel_abhilfe':
    'In der Wissensbasis gibt es dazu noch keine Klausel. Ergänzen Sie das Dokument selbst.',
  'mangel.erfordert': '„{titel}“ setzt „{andere}“ voraus; diese Klausel fehlt.',
  'mangel.erfordert_abhilfe': 'Nehmen Sie die fehlende Klausel auf, oder entfernen Sie die andere.',
  'mangel.erfordert_unerreichbar': '„{titel}“ setzt eine Klausel voraus, die es hier nicht gibt: {andere}.',
  'mangel.erfordert_unerreichbar_abhilfe': 'Entfernen Sie die Klausel, oder regeln Sie das Fehlende selbst.',
  'mangel.schliesst_aus': '„{titel}“ und „{andere}“ schließen sich aus.',
  'mangel.schliesst_aus_abhilfe': 'Behalten Sie nur eine von beiden.',
  'mangel.zurueckgezogen': '„{titel}“ wurde zurückgezogen.',
  'mangel.zurueckgezogen_abhilfe': 'Entfernen Sie die Klausel. {grund}',
  'mangel.abgeloest': '„{titel}“ wurde von „{andere}“ abgelöst.',
  'mangel.abgeloest_abhilfe': 'Übernehmen Sie die neue Klausel.',
  'mangel.abgeloest_ohne': '„{titel}“ ist abgelöst und gilt nicht mehr.',
  'mangel.abgeloest_ohne_abhilfe': 'Wählen Sie eine andere Klausel desselben Bereichs.',
  'mangel.unbekannt': 'Die Klausel „{name}“ gibt es in der Wissensbasis nicht mehr.',
  'mangel.unbekannt_abhilfe': 'Sie fehlt im Dokument. Entfernen Sie sie aus der Auswahl.',
  'mangel.geaendert': '„{titel}“ hat sich geändert, seit Sie die Klausel ausgewählt haben.',
  'mangel.geaendert_abhilfe':
    'Im Dokument steht die neue Fassung. Sehen Sie nach, was sich geändert hat, und bestätigen Sie sie.',
  'mangel.wert_fehlt': '„{titel}“: Es fehlt die Angabe „{bedeutung}“.',
  'mangel.wert_fehlt_abhilfe': 'Füllen Sie das Feld aus. Bis dahin steht dort [AUSFÜLLEN: …].',
  'mangel.wert_unlesbar': '„{titel}“: „{wert}“ passt nicht zum Feld „{bedeutung}“.',
  'mangel.unlesbar_zahl': 'Schreiben Sie eine Zahl, zum Beispiel 12 oder 1,5.',
  'mangel.unlesbar_datum': 'Schreiben Sie einen Tag, den es gibt, zum Beispiel 31.12.2027.',
  'mangel.unlesbar_auswahl': 'Möglich ist: {auswahl}.',
  'mangel.wert_ausserhalb': '„{titel}“: {wert} liegt außerhalb der Grenzen für „{bedeutung}“.',
  'mangel.grenzen_beide': 'Erprobt sind Werte von {min} bis {max}.',
  'mangel.grenzen_min': 'Erprobt sind Werte ab {min}.',
  'mangel.grenzen_max': 'Erprobt sind Werte bis {max}.',

  'schritt.aufnehmen': '„{titel}“ aufnehmen',
  'schritt.entfernen': '„{titel}“ entfernen',
  'schritt.entfernen_unbekannt': 'Aus der Auswahl entfernen',
  'schritt.ersetzen': 'Durch „{titel}“ ersetzen',
  'schritt.aktualisieren': 'Neue Fassung bestätigen',
  'schritt.bereich_zeigen': 'Klauseln zu „{bereich}“ zeigen',
  'schritt.feld_zeigen': 'Zum Feld',

  'stand.kein_text': 'Die Datei ist keine gespeicherte Auswahl aus dem Baukasten.',
  'stand.kein_text_abhilfe': 'Wählen Sie eine Datei, die Sie hier mit „Als Datei sichern“ gespeichert haben.',
  'stand.neuer': 'Die Datei stammt aus einer neueren Ausgabe des Baukastens und wurde nicht geladen.',
  'stand.adresse_unlesbar':
    'Ein Teil der Adresse ist nicht zu lesen und wurde nicht übernommen ({anzahl}). Vielleicht wurde sie in einer Nachricht umbrochen.',
  'stand.dokument_unbekannt': 'Die Art des Dokuments „{wert}“ gibt es hier nicht.',
} as const;

export type Dokumenttext = keyof typeof texte;

/** A text with its `{gaps}` filled. */
export function d(schluessel: Dokumenttext, werte: Readonly<Record<string, string | number>> = {}): string {
  return fill(texte[schluessel], werte);
}
