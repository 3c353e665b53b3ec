/** Förderprogramm: deadlines, objects of funding, obligation to keep what was funded. */
import { z } from 'zod';
import { kopf, pflege, zuordnung } from './common-fields.ts';
import { absatz, auswahl, datum, euro, liste, text, verweis, webadresse } from './fields.ts';
import { foerderung } from './lifecycle.ts';

export const foerderprogramm = z.strictObject({
  ...kopf(foerderung),
  geldgeber: auswahl({
    bund: 'Bund',
    land: 'Land',
    bund_land: 'Bund und Land',
    eu: 'Europäische Union',
    kommune: 'Kommune',
    stiftung: 'Stiftung',
  }).meta({ title: 'Geldgeber' }),
  rechtsgrundlage: z
    .strictObject({
      titel: text(5, 200).meta({ title: 'Titel' }),
      fundstelle: text(3, 120)
        .optional()
        .meta({ title: 'Fundstelle', examples: ['BASS 11-02 Nr. 34'] }),
      url: webadresse().meta({ title: 'Adresse' }),
    })
    .meta({ title: 'Rechtsgrundlage' }),
  foerdersatz_prozent: z.number().min(0).max(100).optional().meta({ title: 'Fördersatz', einheit: '%' }),
  hoechstbetrag_je_geraet_eur: euro().optional().meta({ title: 'Höchstbetrag je Gerät' }),
  foerdergegenstaende: liste(text(3, 250), 0).meta({
    title: 'Gefördert',
    description: 'Leere Liste [], solange nichts feststeht.',
    gezeigt: true,
  }),
  nicht_foerderfaehig: liste(text(3, 250), 0).meta({ title: 'Nicht gefördert', gezeigt: true }),
  antragsberechtigt: liste(text(3, 150), 0).meta({ title: 'Antragsberechtigt' }),
  bewilligungsstelle: text(3, 150).optional().meta({ title: 'Bewilligungsstelle' }),
  antragsfrist: datum().optional().meta({ title: 'Antragsfrist' }),
  durchfuehrung_bis: datum().optional().meta({ title: 'Durchführung bis' }),
  mittelabruf_bis: datum().optional().meta({ title: 'Mittelabruf bis' }),
  verwendungsnachweis_bis: datum().optional().meta({ title: 'Verwendungsnachweis bis' }),
  ausser_kraft_am: datum().optional().meta({ title: 'Außer Kraft am' }),
  zweckbindung: z
    .strictObject({
      jahre: z.int().min(1).max(30).meta({ title: 'Jahre' }),
      beginn_regel: auswahl({
        ende_durchfuehrung_jahresende: 'Ab Ende der Durchführung, bis zum Jahresende',
        anschaffung: 'Ab Anschaffung',
        bescheid: 'Ab Bescheid',
      }).meta({ title: 'Beginn' }),
      quelle: z.int().min(1).max(99).meta({ title: 'Quelle Nr.' }),
    })
    .optional()
    .meta({ title: 'Zweckbindung', description: 'Nur angeben, wenn die Regel belegt ist.' }),
  offene_fragen: liste(absatz(15, 500)).optional().meta({
    title: 'Offene Fragen',
    description: 'Was nicht feststeht. Unsichere Angaben stehen nur hier.',
    gezeigt: true,
  }),
  nachfolger_von: verweis(['foerderprogramme'], 'Nachfolgeprogramm').optional().meta({
    title: 'Nachfolger von',
  }),
  ...zuordnung,
  ...pflege,
});
