/** Grundsatzfrage: goes to the Arbeitskreis Schulverwaltung and comes back from there. */
import { z } from 'zod';
import { kopf, pflege, zuordnung } from './common-fields.ts';
import { absatz, auswahl, datum, liste, text, verweis } from './fields.ts';
import { grundsatzfrage as lebenslauf } from './lifecycle.ts';

const option = z.strictObject({
  titel: text(5, 150).meta({ title: 'Option' }),
  folgen: absatz(20, 600).meta({ title: 'Folgen' }),
  kosten: text(5, 200).optional().meta({ title: 'Kosten' }),
});

const schritt = z.strictObject({
  datum: datum().meta({ title: 'Datum' }),
  schritt: auswahl({
    offen: 'Aufgeworfen',
    an_arbeitskreis: 'An den Arbeitskreis',
    zurueck_ins_cluster: 'Zurück ins Cluster',
    beantwortet: 'Beantwortet',
    zurueckgezogen: 'Zurückgezogen',
  }).meta({ title: 'Schritt' }),
  text: absatz(10, 400).meta({ title: 'Was geschah' }),
  sitzung: verweis(['sitzungen'], 'Behandelte Grundsatzfragen').optional().meta({ title: 'Sitzung' }),
  beschluss: verweis(['beschluesse'], 'Schritte der Grundsatzfrage').optional().meta({ title: 'Beschluss' }),
});

/** Question in one sentence. */
export const frageSatz = () =>
  z
    .string()
    .min(15)
    .max(250)
    .regex(/^\S.*\?$/u)
    .meta({
      title: 'Frage',
      description: 'Ein Satz mit Fragezeichen am Ende.',
      examples: ['Sollen Eltern sich an Reparaturkosten beteiligen?'],
      gezeigt: true,
    });

export const grundsatzfrage = z.strictObject({
  ...kopf(lebenslauf),
  frage: frageSatz(),
  optionen: liste(option, 2, 8).meta({
    title: 'Optionen',
    description: 'Mindestens zwei Wege mit ihren Folgen.',
    gezeigt: true,
  }),
  votum_cluster: absatz(20, 500).optional().meta({ title: 'Votum des Clusters', gezeigt: true }),
  antwort_gewuenscht_bis: datum().optional().meta({ title: 'Antwort gewünscht bis' }),
  verlauf: liste(schritt).meta({
    title: 'Verlauf',
    description: 'Wann die Frage wo lag, Ältestes zuerst.',
    gezeigt: true,
  }),
  antwort: absatz(20, 1200).optional().meta({
    title: 'Antwort',
    description: 'Pflicht beim Status beantwortet.',
    gezeigt: true,
  }),
  betrifft: liste(verweis([], 'Grundsatzfragen dazu')).optional().meta({ title: 'Betrifft' }),
  ...zuordnung,
  ...pflege,
});
