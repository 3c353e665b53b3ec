/** Empfehlung: what the cluster recommends, and from the decision on its common standard. */
import { z } from 'zod';
import { kopf, pflege, zuordnungMitSchulformen } from './common-fields.ts';
import { absatz, auswahl, datum, euro, liste, monat, verweis, vokabel } from './fields.ts';
import { vereinbarung } from './lifecycle.ts';

/**
 * Words of obligation. MUSS (must be done) and SOLLTE (normally done, exceptions need a reason) as
 * BSI IT-Grundschutz uses them; KANN is left to the authority.
 */
export const stufe = auswahl({ muss: 'MUSS', sollte: 'SOLLTE', kann: 'KANN' }).meta({
  title: 'Stufe',
  description: 'MUSS und SOLLTE im Sinn des BSI IT-Grundschutzes; KANN ist freigestellt.',
});

/** Number of a requirement within its recommendation: a letter and a number. */
export const anforderungsNr = () => z.string().regex(/^[A-Z][1-9]\d?$/);

/** Anchor of a requirement on the page of its recommendation, such as `anforderung-a1`. */
export const anforderungsAnker = (nr: string): string => `anforderung-${nr.toLowerCase()}`;

export const anforderung = z.strictObject({
  nr: anforderungsNr().meta({ title: 'Nr.', examples: ['A1'] }),
  stufe,
  text: absatz(15, 600).meta({ title: 'Anforderung', description: 'Ein Satz, den man prüfen kann.' }),
  pruefung: absatz(10, 400).meta({
    title: 'Prüfung',
    description: 'Woran man erkennt, ob die Anforderung erfüllt ist.',
  }),
  orte: liste(vokabel('orte')).optional().meta({ title: 'Orte' }),
  schulformen: liste(vokabel('schulformen')).optional().meta({ title: 'Schulformen' }),
  ab: datum().optional().meta({ title: 'Gilt ab' }),
});

const kostenrahmen = z.strictObject({
  min: euro().meta({ title: 'Von' }),
  max: euro().meta({ title: 'Bis' }),
  einheit: auswahl({
    je_geraet: 'je Gerät',
    je_raum: 'je Raum',
    je_schule: 'je Schule',
    je_jahr: 'je Jahr',
  }).meta({ title: 'Einheit' }),
  stand: monat().meta({ title: 'Stand' }),
});

export const empfehlung = z.strictObject({
  ...kopf(vereinbarung),
  fassung: z.int().min(1).max(99).meta({
    title: 'Fassung',
    description: 'Fortlaufend: eins mehr als die höchste abgelöste Fassung.',
  }),
  verbindlichkeit: auswahl({
    orientierung: 'Orientierung',
    empfohlener_standard: 'Empfohlener Standard',
    gemeinsamer_mindeststandard: 'Gemeinsamer Mindeststandard',
  }).meta({ title: 'Verbindlichkeit' }),
  anforderungen: liste(anforderung).optional().meta({
    title: 'Anforderungen',
    description: 'Was zu erfüllen ist und wie man es prüft. Pflicht ab der Abstimmung.',
    gezeigt: true,
  }),
  beteiligte: liste(
    auswahl({
      schultraeger_it: 'IT des Schulträgers',
      schulleitung: 'Schulleitung',
      hochbau: 'Hochbau',
      datenschutz: 'Datenschutz',
      vergabestelle: 'Vergabestelle',
      dienstleister: 'Dienstleister',
      medienberatung: 'Medienberatung',
      elternvertretung: 'Elternvertretung',
    }),
  ).meta({ title: 'Beteiligte', description: 'Wer bei der Umsetzung mitreden muss.' }),
  umsetzung_anlass: liste(
    auswahl({
      neubeschaffung: 'Neubeschaffung',
      vertragsende: 'Vertragsende',
      sanierung: 'Sanierung',
      sofort: 'Sofort',
      schuljahresbeginn: 'Schuljahresbeginn',
    }),
  ).meta({ title: 'Anlass der Umsetzung', description: 'Wann man den Standard sinnvoll einführt.' }),
  rueckmeldung_bis: datum().optional().meta({
    title: 'Rückmeldung bis',
    description: 'Frist der Abstimmung. Pflicht beim Status in_abstimmung.',
  }),
  gueltig_ab: datum().optional().meta({ title: 'Gültig ab', description: 'Pflicht ab Beschluss.' }),
  gueltig_bis: datum().optional().meta({ title: 'Gültig bis' }),
  kostenrahmen: kostenrahmen.optional().meta({ title: 'Kostenrahmen, netto' }),
  fuer_eltern: absatz(200, 900).optional().meta({
    title: 'Für Eltern erklärt',
    description:
      'In einfachen Worten: was der Standard für Kinder und Eltern bedeutet. Pflicht ab Beschluss.',
    gezeigt: true,
  }),
  grundlage: liste(verweis(['erfahrungen', 'grundlagen', 'geraete'], 'Grundlage für'))
    .optional()
    .meta({
      title: 'Grundlagen',
      description: 'Erfahrungen und Belege, auf die sich die Empfehlung stützt. Pflicht ab der Abstimmung.',
      examples: [['erfahrungen/2024-displays-ohne-ersatzteilzusage']],
    }),
  haengt_ab_von: liste(verweis(['empfehlungen'], 'Voraussetzung für'))
    .optional()
    .meta({
      title: 'Hängt ab von',
    }),
  ersetzt: liste(verweis(['empfehlungen'], 'Abgelöst durch'))
    .optional()
    .meta({
      title: 'Ersetzt',
      description: 'Ältere Fassungen, die diese ablöst.',
    }),
  beschluss: verweis(['beschluesse'], 'Beschlossene Texte').optional().meta({
    title: 'Beschluss',
    description: 'Der Beschluss, mit dem die Empfehlung zum Standard wurde. Pflicht ab Beschluss.',
  }),
  ...zuordnungMitSchulformen,
  ...pflege,
});

/** Headings that the text of an Empfehlung must have. */
export const empfehlungAbschnitte = ['Warum', 'Umsetzung', 'Grenzen'] as const;
