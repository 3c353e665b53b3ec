/** Klausel: a proven passage for a specification, a user agreement or the annex on data processing. */
import { z } from 'zod';
import { kopf, pflege, traegerAnzeige, zuordnungMitSchulformen } from './common-fields.ts';
import { anforderungsNr } from './empfehlung.ts';
import { absatz, auswahl, datum, kurzverweis, liste, monat, text, verweis } from './fields.ts';
import { vereinbarung } from './lifecycle.ts';

const platzhalter = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,39}$/)
    .meta({
      title: 'Name',
      description: 'Steht im Text in doppelten geschweiften Klammern.',
      examples: ['jahre'],
    }),
  bedeutung: text(5, 200).meta({ title: 'Bedeutung' }),
  typ: auswahl({ text: 'Text', zahl: 'Zahl', datum: 'Datum', auswahl: 'Auswahl' }).meta({ title: 'Typ' }),
  vorgabe: z
    .union([z.number(), z.string().min(1).max(200)])
    .optional()
    .meta({ title: 'Vorgabe' }),
  min: z.number().optional().meta({ title: 'Mindestens' }),
  max: z.number().optional().meta({ title: 'Höchstens' }),
  auswahl: liste(text(1, 120), 2, 20).optional().meta({ title: 'Auswahl' }),
  begruendung: absatz(10, 400).optional().meta({ title: 'Warum dieser Wert' }),
});

export const klausel = z.strictObject({
  ...kopf(vereinbarung),
  dokument: auswahl({
    leistungsbeschreibung: 'Leistungsbeschreibung',
    nutzungsvereinbarung: 'Nutzungsvereinbarung',
    avv_anlage: 'Anlage zur Auftragsverarbeitung',
  }).meta({ title: 'Dokument', description: 'Für welches Dokument die Klausel gedacht ist.' }),
  bereich: auswahl({
    leistungsgegenstand: 'Leistungsgegenstand',
    service_level: 'Service-Level',
    reparatur_ersatzteile: 'Reparatur und Ersatzteile',
    garantie: 'Garantie',
    vor_ort_service: 'Service vor Ort',
    datenschutz_avv: 'Datenschutz und Auftragsverarbeitung',
    it_sicherheit: 'IT-Sicherheit',
    barrierefreiheit: 'Barrierefreiheit',
    abnahme: 'Abnahme',
    verguetung: 'Vergütung',
    laufzeit_kuendigung: 'Laufzeit und Kündigung',
    exit_rueckgabe: 'Vertragsende und Rückgabe',
    nachhaltigkeit: 'Nachhaltigkeit',
    dokumentation: 'Dokumentation',
    personal_zugang: 'Personal und Zugang',
  }).meta({ title: 'Bereich' }),
  evb_it: auswahl({
    kauf: 'Kauf',
    instandhaltung: 'Instandhaltung',
    ueberlassung_a: 'Überlassung Typ A',
    ueberlassung_b: 'Überlassung Typ B',
    pflege_s: 'Pflege S',
    dienstleistung: 'Dienstleistung',
    service: 'Service',
    system: 'System',
    systemlieferung: 'Systemlieferung',
    erstellung: 'Erstellung',
    cloud: 'Cloud',
    rahmen: 'Rahmenvereinbarung',
    keine: 'Keine',
  }).meta({ title: 'Vertragsart (EVB-IT)' }),
  kriterium: auswahl({
    ausschluss_a: 'Ausschlusskriterium (A)',
    bewertung_b: 'Bewertungskriterium (B)',
    vertragsbedingung: 'Vertragsbedingung',
    hinweis: 'Hinweis',
  }).meta({ title: 'Rolle im Verfahren' }),
  niveau: auswahl({ mindest: 'Mindestens', empfohlen: 'Empfohlen', komfort: 'Komfort' }).meta({
    title: 'Niveau',
  }),
  warum: absatz(30, 500).meta({
    title: 'Was das verhindert',
    description: 'Welcher Schaden mit dieser Klausel ausbleibt.',
    gezeigt: true,
  }),
  rueckmeldung_bis: datum().optional().meta({
    title: 'Rückmeldung bis',
    description: 'Frist der Abstimmung. Pflicht beim Status in_abstimmung.',
  }),
  gueltig_ab: datum().optional().meta({ title: 'Gültig ab', description: 'Pflicht ab Beschluss.' }),
  platzhalter: liste(platzhalter).optional().meta({
    title: 'Platzhalter',
    description: 'Jeder {{name}} im Text braucht hier eine Zeile, und umgekehrt.',
    gezeigt: true,
  }),
  messgroessen: liste(
    z.strictObject({
      name: text(3, 80).meta({ title: 'Größe' }),
      wert: z.number().meta({ title: 'Wert' }),
      einheit: auswahl({
        stunden: 'Stunden',
        arbeitstage: 'Arbeitstage',
        prozent: 'Prozent',
        jahre: 'Jahre',
        euro: 'Euro',
      }).meta({ title: 'Einheit' }),
    }),
  )
    .optional()
    .meta({ title: 'Messgrößen' }),
  erfordert: liste(verweis(['klauseln'], 'Erforderlich für'))
    .optional()
    .meta({ title: 'Erfordert' }),
  schliesst_aus: liste(verweis(['klauseln'], 'Schließt sich aus mit'))
    .optional()
    .meta({
      title: 'Schließt aus',
    }),
  setzt_um: liste(
    z.strictObject({
      empfehlung: verweis(['empfehlungen'], 'Dazu gibt es Klauseln').meta({ title: 'Empfehlung' }),
      anforderung: anforderungsNr()
        .optional()
        .meta({
          title: 'Anforderung',
          description: 'Nummer der Anforderung; ohne sie gilt die ganze Empfehlung.',
          examples: ['A1'],
        }),
    }),
  )
    .optional()
    .meta({
      title: 'Setzt um',
      description:
        'Welche Anforderungen die Klausel in einen Vertrag bringt. Ab Beschluss Pflicht, außer bei eigenstaendig: true.',
    }),
  eigenstaendig: z.boolean().optional().meta({
    title: 'Eigenständig',
    description: 'true, wenn die Klausel zu keiner Empfehlung gehört.',
  }),
  erprobt: liste(
    z.strictObject({
      traeger: kurzverweis('traeger', 'Erprobte Klauseln').meta({ title: 'Träger' }),
      traeger_anzeige: traegerAnzeige()
        .optional()
        .meta({ description: 'Wie viel vom Träger zu sehen ist; ohne Angabe sein Name.' }),
      seit: monat().meta({ title: 'Seit' }),
      erfahrung: verweis(['erfahrungen'], 'Daraus entstandene Klauseln').optional().meta({
        title: 'Erfahrung',
      }),
    }),
  )
    .optional()
    .meta({ title: 'Erprobt bei' }),
  rechtspruefung: z
    .strictObject({
      stand: auswahl({
        keine: 'Nicht rechtlich geprüft',
        intern: 'Intern geprüft',
        extern: 'Extern geprüft',
      }).meta({ title: 'Stand' }),
      datum: datum().optional().meta({ title: 'Datum' }),
    })
    .meta({ title: 'Rechtsprüfung', gezeigt: true }),
  ersetzt: liste(verweis(['klauseln'], 'Abgelöst durch'))
    .optional()
    .meta({ title: 'Ersetzt' }),
  beschluss: verweis(['beschluesse'], 'Beschlossene Texte').optional().meta({
    title: 'Beschluss',
    description: 'Pflicht ab Beschluss.',
  }),
  ...zuordnungMitSchulformen,
  ...pflege,
});
