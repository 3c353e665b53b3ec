/** A source, embedded in a record (data model, section 3.3). */
import { z } from 'zod';
import { auswahl, datum, text, webadresse } from './fields.ts';

export const quelle = z
  .strictObject({
    nr: z.int().min(1).max(99).meta({
      title: 'Nr.',
      description: 'Laufende Nummer in diesem Eintrag; Kernaussagen verweisen darauf.',
    }),
    titel: text(3, 250).meta({ title: 'Titel', description: 'Titel der Seite oder des Dokuments.' }),
    herausgeber: text(2, 120).meta({ title: 'Herausgeber', examples: ['Schulministerium NRW'] }),
    url: webadresse().meta({
      title: 'Adresse',
      description: 'Vollständige Adresse, am besten mit https://.',
    }),
    art: auswahl({
      gesetz: 'Gesetz',
      verordnung: 'Verordnung',
      erlass: 'Erlass',
      richtlinie: 'Richtlinie',
      behoerde: 'Behörde',
      hochschule: 'Hochschule',
      hersteller: 'Hersteller',
      norm: 'Norm',
      presse: 'Presse',
      fachpresse: 'Fachpresse',
      verband: 'Verband',
      anbieter: 'Anbieter',
      urteil: 'Urteil',
      vergabe: 'Vergabeunterlage',
      eigene_erhebung: 'Eigene Erhebung',
      sonstige: 'Sonstige',
    }).meta({ title: 'Art der Quelle' }),
    stand: datum()
      .optional()
      .meta({ title: 'Stand', description: 'Datum des Inhalts, soweit die Quelle eines nennt.' }),
    abgerufen: datum().optional().meta({
      title: 'Abgerufen am',
      description: 'Tag, an dem jemand die Quelle geöffnet hat. Pflicht bei belegten Einträgen.',
    }),
    primaer: z.boolean().meta({
      title: 'Primärquelle',
      description: 'true, wenn die Quelle die Regel oder Angabe selbst setzt (Gesetz, Behörde, Hersteller).',
    }),
    zitat: text(3, 400).optional().meta({
      title: 'Zitat',
      description: 'Kurzes wörtliches Zitat, nur wenn es auf den Wortlaut ankommt.',
    }),
  })
  .meta({ title: 'Quelle' });

export type Quelle = z.infer<typeof quelle>;
