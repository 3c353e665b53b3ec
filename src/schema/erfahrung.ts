/** Erfahrung: what an authority did and what came of it. */
import { z } from 'zod';
import { kopf, pflegeMitTraeger, traegerAnzeige, zuordnungMitSchulformen } from './common-fields.ts';
import { anzahl, auswahl, euroOderUnbekannt, kurzverweis, liste, monat, text, verweis } from './fields.ts';
import { wissen } from './lifecycle.ts';

const bestaetigung = z.strictObject({
  traeger: kurzverweis('traeger', 'Bestätigte Erfahrungen').meta({ title: 'Träger' }),
  traeger_anzeige: traegerAnzeige()
    .optional()
    .meta({ description: 'Wie viel vom Träger zu sehen ist; ohne Angabe sein Name.' }),
  urteil: auswahl({
    bestaetigt: 'Bei uns auch',
    teilweise: 'Teilweise',
    widerspricht: 'Bei uns nicht',
  }).meta({ title: 'Urteil' }),
  text: text(10, 400).meta({ title: 'Was bei uns war' }),
  stand: monat().meta({ title: 'Stand' }),
});

export const erfahrung = z.strictObject({
  ...kopf(wissen),
  erfahrungsart: auswahl({
    bewaehrt: 'Bewährt',
    mit_einschraenkung: 'Mit Einschränkung',
    fehlentwicklung: 'Fehlentwicklung',
    offen: 'Noch offen',
  }).meta({ title: 'Ausgang', description: 'Wie ist es ausgegangen?' }),
  lehre: text(20, 200).meta({
    title: 'Lehre in einem Satz',
    description: 'Was jemand anderes daraus mitnehmen soll.',
    examples: ['Ersatzteile für Displays vertraglich zusichern lassen, das Gesetz hilft hier nicht.'],
    gezeigt: true,
  }),
  zeitraum: z
    .strictObject({
      von: monat().meta({ title: 'Von' }),
      bis: z.union([monat(), z.literal('laufend')]).meta({ title: 'Bis', examples: ['2026-06', 'laufend'] }),
    })
    .meta({ title: 'Zeitraum' }),
  umfang: z
    .strictObject({
      schulen: anzahl().optional().meta({ title: 'Schulen' }),
      geraete: anzahl().optional().meta({ title: 'Geräte' }),
      personen: anzahl().optional().meta({ title: 'Personen' }),
    })
    .optional()
    .meta({ title: 'Umfang', description: 'Wie groß die Sache war.' }),
  kosten_einmalig_netto_eur: euroOderUnbekannt().optional().meta({ title: 'Kosten einmalig, netto' }),
  kosten_jaehrlich_netto_eur: euroOderUnbekannt().optional().meta({ title: 'Kosten je Jahr, netto' }),
  aufwand_personentage: z
    .number()
    .min(0)
    .max(10_000)
    .optional()
    .meta({ title: 'Aufwand', einheit: 'Personentage' }),
  auswirkung: liste(
    auswahl({
      unterrichtsausfall: 'Unterrichtsausfall',
      mehrkosten: 'Mehrkosten',
      mehrarbeit: 'Mehrarbeit',
      datenschutzrisiko: 'Datenschutzrisiko',
      sicherheitsrisiko: 'Sicherheitsrisiko',
      zeitgewinn: 'Zeitgewinn',
      kostenersparnis: 'Kostenersparnis',
      akzeptanz: 'Akzeptanz',
    }),
  ).meta({ title: 'Auswirkung', description: 'Was die Sache bewirkt hat, im Guten wie im Schlechten.' }),
  ...zuordnungMitSchulformen,
  geraete: liste(verweis(['geraete'], 'Erfahrungen mit diesem Gerät'))
    .optional()
    .meta({
      title: 'Betroffene Geräte',
      examples: [['geraete/musterboard-86']],
    }),
  foerderprogramme: liste(verweis(['foerderprogramme'], 'Erfahrungen aus diesem Programm'))
    .optional()
    .meta({ title: 'Betroffene Förderprogramme' }),
  klauseln: liste(verweis(['klauseln'], 'Erfahrungen mit dieser Klausel'))
    .optional()
    .meta({
      title: 'Verwendete Klauseln',
      description: 'Klauseln, die in diesem Fall im Vertrag standen.',
    }),
  bestaetigungen: liste(bestaetigung).optional().meta({
    title: 'Bestätigungen anderer Träger',
    description: '„Bei uns auch“ oder „bei uns nicht“, mit einem Satz dazu.',
    gezeigt: true,
  }),
  sitzung: verweis(['sitzungen'], 'In dieser Sitzung besprochen')
    .optional()
    .meta({
      title: 'Besprochen in',
      examples: ['sitzungen/2026-11'],
    }),
  ...pflegeMitTraeger,
});

/** Headings that the text of an Erfahrung must have. */
export const erfahrungAbschnitte = [
  'Ausgangslage',
  'Was wir gemacht haben',
  'Ergebnis',
  'Was wir heute anders machen',
] as const;
