/** Beschluss: a decision taken in a meeting. */
import { z } from 'zod';
import { kopf, pflege, zuordnung } from './common-fields.ts';
import { absatz, auswahl, datum, euroOderUnbekannt, liste, text, verweis } from './fields.ts';
import { beschluss as lebenslauf } from './lifecycle.ts';

/** A task for a role, never for a person. */
export const auftrag = z.strictObject({
  rolle: text(3, 80).meta({ title: 'Wer (Rolle)', examples: ['Koordination'] }),
  text: text(10, 300).meta({ title: 'Auftrag' }),
  bis: datum().meta({ title: 'Bis' }),
  erledigt_am: datum().optional().meta({ title: 'Erledigt am' }),
});

export const beschluss = z.strictObject({
  ...kopf(lebenslauf),
  datum: datum().meta({ title: 'Datum', description: 'Tag der Sitzung.' }),
  sitzung: verweis(['sitzungen'], 'In dieser Sitzung beschlossen').meta({
    title: 'Sitzung',
    examples: ['sitzungen/2026-11'],
  }),
  wortlaut: absatz(20, 400).meta({
    title: 'Wortlaut',
    description: 'Der Beschluss in einem Satz.',
    gezeigt: true,
  }),
  ergebnis: auswahl({
    einvernehmlich: 'Einvernehmlich',
    mehrheitlich: 'Mehrheitlich',
    vertagt: 'Vertagt',
    abgelehnt: 'Abgelehnt',
  }).meta({ title: 'Ergebnis' }),
  wirkung: auswahl({
    empfehlung: 'Empfehlung',
    selbstbindung: 'Selbstbindung',
    kenntnisnahme: 'Kenntnisnahme',
    auftrag: 'Auftrag',
    verweis_arbeitskreis: 'Verweis an den Arbeitskreis',
  }).meta({ title: 'Wirkung', description: 'Wozu sich die Träger verpflichten.' }),
  betrifft: liste(verweis([], 'Beschlusslage')).meta({
    title: 'Betrifft',
    examples: [['empfehlungen/praesentationstechnik-klassenraum-v2']],
  }),
  finanzen: z
    .strictObject({
      einmalig: euroOderUnbekannt().optional().meta({ title: 'Einmalig' }),
      jaehrlich: euroOderUnbekannt().optional().meta({ title: 'Je Jahr' }),
      einheit: auswahl({
        je_geraet: 'je Gerät',
        je_raum: 'je Raum',
        je_schule: 'je Schule',
        gesamt: 'insgesamt',
      }).meta({ title: 'Einheit' }),
      schaetzung: z.boolean().meta({ title: 'Schätzung' }),
      text: text(10, 300).meta({ title: 'Erläuterung' }),
    })
    .optional()
    .meta({ title: 'Finanzielle Auswirkung' }),
  ersetzt: liste(verweis(['beschluesse'], 'Abgelöst durch'))
    .optional()
    .meta({ title: 'Ersetzt' }),
  verweis: verweis(['grundsatzfragen'], 'Verwiesen durch').optional().meta({
    title: 'Verwiesene Grundsatzfrage',
    description: 'Pflicht bei der Wirkung verweis_arbeitskreis.',
  }),
  auftraege: liste(auftrag).optional().meta({ title: 'Aufträge', gezeigt: true }),
  ...zuordnung,
  ...pflege,
});
