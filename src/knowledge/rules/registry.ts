/**
 * Every rule by its permanent name. The name is the anchor of its explanation, the folder of its
 * fixtures and what a finding carries; renaming one breaks links.
 */
import type { Schwere } from '../../schema/befund.ts';

export interface RuleEntry {
  readonly schwere: Schwere;
  /** What the rule asks for, in one German sentence. */
  readonly verlangt: string;
  /** Reports leave out the line itself: logs are kept longer than files. */
  readonly vertraulich?: true;
}

const fehler = (verlangt: string): RuleEntry => ({ schwere: 'fehler', verlangt });
const warnung = (verlangt: string): RuleEntry => ({ schwere: 'warnung', verlangt });

export const rules = {
  // Files
  'datei-ort': fehler('Jeder Eintrag liegt im Ordner seiner Art.'),
  'datei-name': fehler('Dateinamen bestehen aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen.'),
  'datei-adresse': fehler('Kein Eintrag heißt wie eine feste Seite, zum Beispiel geraete/vergleich.'),
  'datei-art': fehler('In den Ordnern der Einträge liegen nur Markdown-Dateien.'),
  'datei-groesse': fehler('Eine Datei ist höchstens 200 kB groß, ein Bild 500 kB, ein Vokabular 1 MB.'),
  kodierung: fehler('Dateien sind als UTF-8 gespeichert.'),
  zeichen: fehler('Steuerzeichen und unsichtbare Zeichen kommen nicht vor; Umlaute sind ein Zeichen.'),
  'kopf-fehlt': fehler('Ein Eintrag beginnt mit einem Kopf zwischen zwei Zeilen aus drei Strichen.'),
  'yaml-syntax': fehler('Der Kopf ist gültiges YAML.'),
  'yaml-tabulator': fehler('Im Kopf wird mit Leerzeichen eingerückt.'),
  'yaml-doppelt': fehler('Jedes Feld steht nur einmal.'),
  'yaml-verboten': fehler('Anker, Verweise, Typangaben und gefährliche Feldnamen kommen nicht vor.'),
  // Fields
  'feld-unbekannt': fehler('Es gibt nur die Felder, die für die Art vorgesehen sind.'),
  'feld-fehlt': fehler('Alle Pflichtfelder sind da und ausgefüllt.'),
  'wert-art': fehler('Ein Wert hat die Form seines Felds: Text, Zahl, Liste, ja oder nein.'),
  'wert-auswahl': fehler('Bei einer Auswahl steht einer der vorgesehenen Werte.'),
  'wert-datum': fehler('Ein Datum hat die Form JJJJ-MM-TT und kommt im Kalender vor.'),
  'wert-form': fehler('Ein Wert hat die verlangte Schreibweise.'),
  'wert-grenze': fehler('Texte, Zahlen und Listen halten ihre Grenzen ein.'),
  'wert-zahl': fehler('Eine Zahl steht ohne Einheit und mit Punkt vor den Nachkommastellen.'),
  'zahl-tausenderpunkt': fehler('Tausender werden nicht mit einem Punkt getrennt.'),
  // References
  'verweis-unbekannt': fehler('Jeder Verweis führt zu einem Eintrag, den es gibt.'),
  'verweis-art': fehler('Ein Verweis führt zu einem Eintrag der richtigen Art.'),
  'verweis-doppelt': fehler('In einer Liste steht jeder Verweis nur einmal.'),
  'verweis-selbst': fehler('Kein Eintrag verweist auf sich selbst.'),
  'verweis-zurueckgezogen': warnung('Auf zurückgezogene Einträge wird nicht verwiesen.'),
  'vokabel-unbekannt': fehler('Geräteklassen, Schulformen und Orte stehen im Vokabular.'),
  'vokabel-doppelt': fehler('Jeder Wert steht im Vokabular nur einmal.'),
  'ring-widerspruch': fehler('Ein Wort steht im Vokabular nicht für zwei verschiedene Dinge.'),
  'ring-ungenutzt': warnung('Worauf Synonyme und Alltagswörter führen, kommt in den Einträgen vor.'),
  'glossar-doppelt': fehler('Im Glossar ist jedes Wort einmal erklärt.'),
  umleitung: fehler('Eine Umleitung führt von einer alten Kennung zu einem Eintrag, den es gibt.'),
  kreis: fehler('Ablösung, Abhängigkeit, Nachfolge und Oberthema laufen nicht im Kreis.'),
  // Lifecycle and guards (data model, section 3.4)
  'beschlossen-vollstaendig': fehler(
    'Wer beschlossen ist, nennt Beschluss, Gültigkeit, Grundlage und Elterntext.',
  ),
  'beschluss-betrifft': fehler('Der Beschluss eines Standards nennt ihn und fiel dafür aus.'),
  'abstimmung-vollstaendig': fehler('In der Abstimmung stehen Frist, Anforderungen und Grundlage fest.'),
  'abgeloest-nachfolger': fehler('Abgelöstes hat genau einen Nachfolger, und nur Abgelöstes hat einen.'),
  'ersetzt-fassung': fehler('Eine neue Fassung zählt eins weiter als die höchste, die sie ablöst.'),
  'rueckzug-grund': fehler('Zurückgezogenes nennt den Grund.'),
  'beschluss-sitzung': fehler('Ein Beschluss trägt das Datum seiner Sitzung, und die hat stattgefunden.'),
  'beschluss-verweis': fehler('Ein Verweis an den Arbeitskreis nennt die Grundsatzfrage.'),
  'sitzung-stand': fehler('Der Stand einer Sitzung passt zu Datum und Protokoll.'),
  'grundsatzfrage-verlauf': fehler(
    'Der Verlauf einer Grundsatzfrage ist geordnet und endet mit ihrem Status.',
  ),
  'frage-antwort': fehler('Eine Frage ist genau dann beantwortet, wenn sie eine Antwort nennt.'),
  'klausel-umsetzung': fehler('Eine beschlossene Klausel setzt eine Anforderung um oder ist eigenständig.'),
  'anforderung-unbekannt': fehler('Genannte Anforderungen gibt es, und ihre Nummern sind eindeutig.'),
  'umsetzung-angaben': fehler('Geplantes hat einen Termin, Abweichendes und Teilweises eine Begründung.'),
  // Trust
  'belegt-quellen': fehler('Belegte Einträge nennen Quellen mit Abrufdatum; jede genannte Nummer gibt es.'),
  'muss-quelle': fehler('Ein MUSS stützt sich nicht allein auf Anbieter und Fachpresse.'),
  'quelle-https': warnung('Quellen werden über https aufgerufen.'),
  'fiktiv-produkt': fehler('Erfundene Produkte haben nur Bestände erfundener Träger.'),
  'fiktiv-traeger': fehler('Beispiele und erfundene Träger gehören zusammen.'),
  'fiktiv-grundlage': fehler('Ein belegter Standard stützt sich nicht auf Beispiele.'),
  'traeger-anzeige': fehler('Wer Träger nennt, sagt auch, wie viel davon zu sehen ist.'),
  'daten-reihenfolge': fehler('Daten stehen in der richtigen Reihenfolge und nicht in der Zukunft.'),
  'pruefung-ereignis': fehler('Zu jedem Prüfdatum gehört eine Überprüfung mit Gegenstand und Ergebnis.'),
  'updates-reihenfolge': fehler('Sicherheitsupdates enden nicht vor den neuen Versionen.'),
  'mdm-fehlt': fehler(
    'Bei Tablets, Notebooks, Convertibles und Chromebooks steht die Geräteverwaltung dabei.',
  ),
  // Personal data
  personenbezug: {
    ...fehler('Angaben zu Personen und Zugangsdaten stehen in keiner Datei.'),
    vertraulich: true,
  },
  'personenbezug-moeglich': {
    ...warnung('Was zu einer Person oder in ein Netz führen könnte, bleibt weg.'),
    vertraulich: true,
  },
  // Text
  abkuerzung: warnung('Was oft abgekürzt wird, erklärt das Glossar.'),
  abschnitte: fehler('Der Text hat die Abschnitte seiner Art in ihrer Reihenfolge.'),
  platzhalter: fehler(
    'Platzhalter im Text und im Kopf entsprechen einander; Vorgaben halten ihre Grenzen ein.',
  ),
  'text-html': fehler('Im Text steht kein HTML und kein Kommentar.'),
  'text-link': fehler('Links führen zu Seiten, die es gibt, oder mit https nach außen.'),
  'text-anker': fehler('Ein Link auf einen Abschnitt trifft eine Überschrift, die es gibt.'),
  'text-bild': fehler('Bilder liegen im Projekt und haben einen Alternativtext.'),
  'text-ueberschrift': fehler('Überschriften beginnen auf der zweiten Ebene und überspringen keine.'),
  'text-direktive': fehler('Kästen haben einen bekannten Namen und werden geschlossen.'),
  'text-menge': fehler('Tabellen, Codeblöcke und Verschachtelungen bleiben lesbar klein.'),
  'seite-baustein': fehler('Redaktionsseiten benutzen nur freigegebene Bausteine und keinen Code.'),
} as const satisfies Readonly<Record<string, RuleEntry>>;

export type RuleName = keyof typeof rules;

/** The entry of a rule, with what only some of them have. */
export const ruleOf = (name: string): RuleEntry | undefined =>
  Object.hasOwn(rules, name) ? rules[name as RuleName] : undefined;
