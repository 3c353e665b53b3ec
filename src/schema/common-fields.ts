/**
 * The fields that every kind shares (data model, section 3.1), written once.
 * A kind spreads `kopf` first, then its own fields, then `zuordnung` and `pflege`:
 * that is also the canonical order of keys in a record.
 */
import { z } from 'zod';
import { absatz, auswahl, datum, kurzverweis, liste, text, verweis, vokabel } from './fields.ts';
import { statusFeld, type Lebenslauf } from './lifecycle.ts';
import { quelle } from './quelle.ts';

interface Kopfgrenzen {
  readonly titelMin?: number;
  readonly titelMax?: number;
}

/** Title, short text, state and kind of evidence. Topics and authorities have shorter titles. */
export const kopf = <L extends Lebenslauf>(
  lebenslauf: L,
  { titelMin = 10, titelMax = 110 }: Kopfgrenzen = {},
) => ({
  titel: text(titelMin, titelMax).meta({
    title: 'Titel',
    description: 'Worum es geht, so dass jemand den Eintrag in einer Liste wiederfindet.',
    examples: ['Displays ohne Ersatzteilzusage gekauft'],
  }),
  kurzfassung: absatz(80, 300).meta({
    title: 'Kurzfassung',
    description: 'Ein oder zwei Sätze: das Wichtigste für jemanden, der nur die Liste liest.',
  }),
  status: statusFeld(lebenslauf).meta({
    title: 'Status',
    description: 'In welchem Stand der Eintrag ist.',
  }),
  belegart: auswahl({
    belegt: 'Belegt',
    eigene_erfahrung: 'Eigene Erfahrung',
    redaktionell: 'Redaktionell',
    beispiel_fiktiv: 'Beispiel (fiktiv)',
  }).meta({
    title: 'Belegart',
    description:
      'Worauf sich der Eintrag stützt: öffentliche Quellen, eigene Erfahrung, Zusammenstellung durch das Cluster oder ein erfundenes Beispiel.',
  }),
});

const themen = liste(kurzverweis('themen', 'Einträge zu diesem Thema'), 1, 4).meta({
  title: 'Themen',
  description: 'Ein bis vier Themen, das wichtigste zuerst.',
  examples: [['praesentationstechnik', 'reparatur']],
});

const schulformen = z.union([z.literal('alle'), liste(vokabel('schulformen'), 1, 12)]).meta({
  title: 'Schulformen',
  description: 'Für welche Schulformen das gilt: eine Liste oder alle.',
  examples: ['alle', ['grundschule', 'gesamtschule']],
});

/** Where the record belongs: topics, school types, places, device classes. */
export const zuordnung = {
  themen,
  schulformen: schulformen.optional(),
  orte: liste(vokabel('orte'))
    .optional()
    .meta({
      title: 'Orte',
      description: 'Räume und Orte, um die es geht.',
      examples: [['klassenraum', 'sporthalle']],
    }),
  geraeteklassen: liste(vokabel('geraeteklassen'))
    .optional()
    .meta({
      title: 'Geräteklassen',
      description: 'Arten von Geräten, um die es geht.',
      examples: [['interaktives_display']],
    }),
};

/** As `zuordnung`, for kinds that must say which school types they speak of. */
export const zuordnungMitSchulformen = { ...zuordnung, schulformen };

const traeger = liste(kurzverweis('traeger', 'Beiträge dieses Trägers'), 1, 20).meta({
  title: 'Eingebracht von',
  description: 'Träger, von denen der Eintrag stammt. Keine Personen.',
  examples: [['beispielstadt']],
});

export const traegerAnzeige = () =>
  auswahl({
    offen: 'Name des Trägers',
    groessenklasse: 'Nur Größenklasse',
    anonym: 'Anonym',
  }).meta({
    title: 'Anzeige des Trägers',
    description: 'Wie viel vom beitragenden Träger zu sehen ist.',
  });

/**
 * A review is an event: somebody held something against something. Without it a moved date would only
 * look like care (issue 6).
 */
const pruefung = z.strictObject({
  datum: datum().meta({ title: 'Datum' }),
  was: text(5, 150).meta({ title: 'Was geprüft wurde', examples: ['Fristen und Beträge'] }),
  gegen: text(5, 200).meta({
    title: 'Wogegen',
    description: 'Woran gemessen wurde: Quelle, Bestand, Rückmeldungen. Keine Personen.',
    examples: ['Richtlinie in der amtlichen Sammlung, Stand November 2026'],
  }),
  ergebnis: auswahl({
    gilt_weiter: 'Gilt weiter',
    geaendert: 'Geändert',
    gilt_nicht_mehr: 'Gilt nicht mehr',
  }).meta({ title: 'Ergebnis' }),
});

/** Who, when, from where, and what changed. */
export const pflege = {
  traeger: traeger.optional(),
  traeger_anzeige: traegerAnzeige().optional(),
  suchbegriffe: liste(text(2, 60), 1, 40)
    .optional()
    .meta({
      title: 'Suchbegriffe',
      description:
        'Weitere Wörter und kurze Fragen, die jemand eintippt: Synonyme, Abkürzungen, Alltagssprache.',
      examples: [['Smartboard', 'IWB', 'wer bezahlt neue Stifte']],
    }),
  verwandt: liste(verweis([], 'Siehe auch'), 1, 20)
    .optional()
    .meta({
      title: 'Siehe auch',
      description: 'Andere Einträge, die dazu passen, ohne dass einer aus dem anderen folgt.',
      examples: [['grundlagen/oekodesign-reparatur']],
    }),
  quellen: liste(quelle, 1, 40).optional().meta({
    title: 'Quellen',
    description: 'Woher die Aussagen stammen. Pflicht bei belegten Einträgen.',
    gezeigt: true,
  }),
  erstellt_am: datum().meta({ title: 'Erstellt am', examples: ['2026-11-24'], gezeigt: true }),
  geprueft_am: datum().meta({
    title: 'Geprüft am',
    description: 'Tag, an dem zuletzt jemand den Inhalt geprüft hat.',
    examples: ['2026-11-24'],
    gezeigt: true,
  }),
  wiedervorlage: datum().optional().meta({
    title: 'Überprüfung fällig',
    description: 'Nur angeben, wenn vom üblichen Abstand der Art abgewichen wird.',
    gezeigt: true,
  }),
  rueckzug_grund: absatz(20, 300).optional().meta({
    title: 'Rückzugsgrund',
    description: 'Warum der Eintrag zurückgezogen wurde. Pflicht beim Status zurueckgezogen.',
    gezeigt: true,
  }),
  aenderungen: liste(
    z.strictObject({
      datum: datum().meta({ title: 'Datum' }),
      text: text(5, 300).meta({ title: 'Was sich geändert hat' }),
    }),
  )
    .optional()
    .meta({
      title: 'Änderungen',
      description: 'Was sich inhaltlich geändert hat, Neuestes zuerst.',
      gezeigt: true,
    }),
  pruefungen: liste(pruefung).optional().meta({
    title: 'Überprüfungen',
    description:
      'Jede Überprüfung mit Tag, Gegenstand und Ergebnis, Neueste zuerst. Zu geprueft_am gehört eine davon, sobald es vom Tag der Erstellung abweicht.',
    gezeigt: true,
  }),
};

/** As `pflege`, for kinds that must name the authority they come from. */
export const pflegeMitTraeger = { ...pflege, traeger, traeger_anzeige: traegerAnzeige() };
