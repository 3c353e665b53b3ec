/**
 * The table of kinds. A new kind of record is a schema file and one entry here:
 * lists, record pages, facets, the check and the search follow from it.
 */
import type { z } from 'zod';
import { beschluss } from './beschluss.ts';
import { empfehlung, empfehlungAbschnitte } from './empfehlung.ts';
import { erfahrung, erfahrungAbschnitte } from './erfahrung.ts';
import { foerderprogramm } from './foerderprogramm.ts';
import { frage } from './frage.ts';
import { geraet } from './geraet.ts';
import { grundlage } from './grundlage.ts';
import { grundsatzfrage } from './grundsatzfrage.ts';
import { klausel } from './klausel.ts';
import * as lebenslaeufe from './lifecycle.ts';
import { sitzung } from './sitzung.ts';
import { thema } from './thema.ts';
import { traeger } from './traeger.ts';

export interface KindDefinition {
  /** Singular and plural, as readers see them. */
  readonly einzahl: string;
  readonly mehrzahl: string;
  /** One sentence for lists and the page about the knowledge base. */
  readonly beschreibung: string;
  readonly schema: z.ZodObject;
  readonly lebenslauf: lebenslaeufe.Lebenslauf;
  /** Months after `geprueft_am` until a review is due; none where nothing can grow old (section 3.6). */
  readonly pruefabstand?: number;
  /** Fields offered as filters on the list, in this order. */
  readonly facetten: readonly string[];
  /** Level-2 headings that the body must have, in this order. */
  readonly abschnitte?: readonly string[];
  /** The one sentence worth reading first, besides `kurzfassung`. */
  readonly kernfeld?: string;
  /** Date that orders lists, newest first. Default: `geprueft_am`. */
  readonly datumsfeld?: string;
}

export const kinds = {
  erfahrungen: {
    einzahl: 'Erfahrung',
    mehrzahl: 'Erfahrungen',
    beschreibung: 'Was ein Träger getan hat und was daraus wurde.',
    schema: erfahrung,
    lebenslauf: lebenslaeufe.wissen,
    pruefabstand: 36,
    facetten: ['erfahrungsart', 'themen', 'geraeteklassen', 'orte', 'schulformen', 'auswirkung', 'belegart'],
    abschnitte: erfahrungAbschnitte,
    kernfeld: 'lehre',
  },
  empfehlungen: {
    einzahl: 'Empfehlung',
    mehrzahl: 'Empfehlungen',
    beschreibung: 'Worauf sich das Cluster verständigt; ab dem Beschluss gemeinsamer Standard.',
    schema: empfehlung,
    lebenslauf: lebenslaeufe.vereinbarung,
    pruefabstand: 12,
    facetten: ['status', 'themen', 'verbindlichkeit', 'geraeteklassen', 'orte', 'schulformen', 'belegart'],
    abschnitte: empfehlungAbschnitte,
  },
  geraete: {
    einzahl: 'Gerätenotiz',
    mehrzahl: 'Geräte',
    beschreibung: 'Ein Modell oder eine Modellfamilie mit den Beobachtungen vieler Träger.',
    schema: geraet,
    lebenslauf: lebenslaeufe.geraet,
    pruefabstand: 12,
    facetten: ['geraeteklasse', 'themen', 'hersteller', 'betriebssystem', 'status', 'belegart'],
  },
  klauseln: {
    einzahl: 'Klausel',
    mehrzahl: 'Klauseln',
    beschreibung: 'Erprobte Textbausteine für Leistungsbeschreibungen und Vereinbarungen.',
    schema: klausel,
    lebenslauf: lebenslaeufe.vereinbarung,
    pruefabstand: 24,
    facetten: ['dokument', 'bereich', 'niveau', 'status', 'themen', 'geraeteklassen', 'belegart'],
    kernfeld: 'warum',
  },
  beschluesse: {
    einzahl: 'Beschluss',
    mehrzahl: 'Beschlüsse',
    beschreibung: 'Was das Cluster in einer Sitzung entschieden hat.',
    schema: beschluss,
    lebenslauf: lebenslaeufe.beschluss,
    facetten: ['ergebnis', 'wirkung', 'status', 'themen', 'belegart'],
    kernfeld: 'wortlaut',
    datumsfeld: 'datum',
  },
  sitzungen: {
    einzahl: 'Sitzung',
    mehrzahl: 'Sitzungen',
    beschreibung: 'Die monatlichen Treffen: Tagesordnung und Protokoll.',
    schema: sitzung,
    lebenslauf: lebenslaeufe.sitzung,
    facetten: ['status', 'format', 'themen'],
    datumsfeld: 'datum',
  },
  grundsatzfragen: {
    einzahl: 'Grundsatzfrage',
    mehrzahl: 'Grundsatzfragen',
    beschreibung: 'Fragen, die an den Arbeitskreis Schulverwaltung gehen und von dort zurückkommen.',
    schema: grundsatzfrage,
    lebenslauf: lebenslaeufe.grundsatzfrage,
    pruefabstand: 12,
    facetten: ['status', 'themen', 'schulformen', 'belegart'],
    kernfeld: 'frage',
  },
  fragen: {
    einzahl: 'Frage',
    mehrzahl: 'Fragen',
    beschreibung: 'Was Mitglieder wissen wollen; daraus entsteht die nächste Tagesordnung.',
    schema: frage,
    lebenslauf: lebenslaeufe.frage,
    pruefabstand: 12,
    facetten: ['status', 'dringlichkeit', 'themen', 'geraeteklassen', 'belegart'],
    kernfeld: 'frage',
  },
  grundlagen: {
    einzahl: 'Grundlage',
    mehrzahl: 'Grundlagen',
    beschreibung: 'Belegtes Wissen: Recht, Norm, Angabe eines Herstellers.',
    schema: grundlage,
    lebenslauf: lebenslaeufe.wissen,
    pruefabstand: 12,
    facetten: ['rechtsraum', 'themen', 'gilt_fuer_private', 'geraeteklassen', 'status', 'belegart'],
  },
  foerderprogramme: {
    einzahl: 'Förderprogramm',
    mehrzahl: 'Förderprogramme',
    beschreibung: 'Fristen, Fördergegenstände und Zweckbindung.',
    schema: foerderprogramm,
    lebenslauf: lebenslaeufe.foerderung,
    pruefabstand: 6,
    facetten: ['status', 'geldgeber', 'themen', 'belegart'],
  },
  themen: {
    einzahl: 'Thema',
    mehrzahl: 'Themen',
    beschreibung: 'Was zu einem Thema vorliegt, auf einer Seite.',
    schema: thema,
    lebenslauf: lebenslaeufe.wissen,
    pruefabstand: 24,
    facetten: [],
    kernfeld: 'definition',
  },
  traeger: {
    einzahl: 'Träger',
    mehrzahl: 'Träger',
    beschreibung: 'Die Schulträger, die im Cluster mitarbeiten.',
    schema: traeger,
    lebenslauf: lebenslaeufe.mitgliedschaft,
    pruefabstand: 24,
    facetten: ['art', 'groessenklasse', 'schulformen'],
  },
} as const satisfies Readonly<Record<string, KindDefinition>>;

/** A kind; also the name of its folder under `content/` and of its address on the site. */
export type Art = keyof typeof kinds;

/** All kinds, in the order in which the site lists them. */
export const arten = Object.keys(kinds) as Art[];

/** Whether `name` is the folder of a kind. */
export const istArt = (name: string): name is Art => Object.hasOwn(kinds, name);

/** The entry of a kind, with the fields that only some kinds have. */
export const kindOf = (art: Art): KindDefinition => kinds[art];
