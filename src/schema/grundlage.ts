/** Grundlage: knowledge with a source: law, standard, statement of a maker. */
import { z } from 'zod';
import { kopf, pflege, zuordnung } from './common-fields.ts';
import { absatz, auswahl, datum, liste, text } from './fields.ts';
import { wissen } from './lifecycle.ts';

const kernaussage = z.strictObject({
  text: absatz(15, 500).meta({ title: 'Aussage' }),
  quelle: z
    .int()
    .min(1)
    .max(99)
    .meta({ title: 'Quelle Nr.', description: 'Nummer aus der Liste der Quellen.' }),
  sicherheit: auswahl({ A: 'Amtliche oder Primärquelle', B: 'Sekundärquelle' }).meta({
    title: 'Sicherheit',
    description: 'Was nur auf schwachen Quellen beruht, gehört unter offene_fragen.',
  }),
});

export const grundlage = z.strictObject({
  ...kopf(wissen),
  rechtsraum: auswahl({
    eu: 'Europäische Union',
    bund: 'Bund',
    nrw: 'Nordrhein-Westfalen',
    andere_laender: 'Andere Länder',
    international: 'International',
    hersteller: 'Hersteller',
    norm: 'Norm',
  }).meta({ title: 'Rechtsraum' }),
  kernaussagen: liste(kernaussage, 2, 30).meta({
    title: 'Kernaussagen',
    description: 'Die belegten Sätze, jeder mit seiner Quelle.',
    gezeigt: true,
  }),
  gilt_fuer_private: auswahl({
    ja: 'Ja',
    teilweise: 'Teilweise',
    nein: 'Nein',
    ungeklaert: 'Ungeklärt',
  }).meta({ title: 'Gilt für private Träger' }),
  offene_fragen: liste(absatz(15, 500)).optional().meta({
    title: 'Offene Fragen',
    description: 'Was nicht feststeht. Unsichere Angaben stehen nur hier.',
    gezeigt: true,
  }),
  stichtage: liste(
    z.strictObject({
      datum: datum().meta({ title: 'Datum' }),
      text: text(5, 200).meta({ title: 'Was dann gilt' }),
    }),
  )
    .optional()
    .meta({ title: 'Stichtage', gezeigt: true }),
  ...zuordnung,
  ...pflege,
});
