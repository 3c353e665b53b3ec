/** Sitzung: a meeting; agenda and minutes in one file. */
import { z } from 'zod';
import { auftrag } from './beschluss.ts';
import { kopf, pflege, zuordnung } from './common-fields.ts';
import { auswahl, anzahl, datum, liste, text, uhrzeit, verweis } from './fields.ts';
import { sitzung as lebenslauf } from './lifecycle.ts';

const punkt = z.strictObject({
  nr: z.int().min(1).max(40).meta({ title: 'Nr.' }),
  titel: text(3, 150).meta({ title: 'Punkt' }),
  dauer_min: z.int().min(1).max(240).meta({ title: 'Dauer', einheit: 'Minuten' }),
  verweise: liste(verweis([], 'Behandelt in')).optional().meta({ title: 'Dazu' }),
});

export const sitzung = z.strictObject({
  ...kopf(lebenslauf),
  datum: datum().meta({ title: 'Datum' }),
  beginn: uhrzeit().optional().meta({ title: 'Beginn' }),
  ende: uhrzeit().optional().meta({
    title: 'Ende',
    description: 'Ohne Angabe zwei Stunden nach dem Beginn.',
  }),
  format: auswahl({ praesenz: 'In Präsenz', online: 'Online', hybrid: 'Hybrid' }).meta({ title: 'Format' }),
  ort_text: text(3, 150)
    .optional()
    .meta({ title: 'Ort', description: 'Gebäude oder Raum, keine Zugangsdaten.' }),
  teilnehmende_traeger: anzahl(500).optional().meta({
    title: 'Teilnehmende Träger',
    description: 'Nur die Zahl, keine Namen.',
  }),
  tagesordnung: liste(punkt).meta({ title: 'Tagesordnung', gezeigt: true }),
  auftraege: liste(auftrag).optional().meta({ title: 'Aufträge', gezeigt: true }),
  naechste: verweis(['sitzungen'], 'Vorherige Sitzung').optional().meta({ title: 'Nächste Sitzung' }),
  protokoll_freigegeben_am: datum().optional().meta({
    title: 'Protokoll freigegeben am',
    description: 'Pflicht beim Status protokoll_freigegeben.',
  }),
  ...zuordnung,
  ...pflege,
});
