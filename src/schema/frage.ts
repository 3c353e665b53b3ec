/** Frage: what a member wants to know; feeds the next agenda. */
import { z } from 'zod';
import { kopf, pflege, zuordnung } from './common-fields.ts';
import { absatz, auswahl, datum, liste, verweis } from './fields.ts';
import { frageSatz } from './grundsatzfrage.ts';
import { frage as lebenslauf } from './lifecycle.ts';

export const frage = z.strictObject({
  ...kopf(lebenslauf),
  frage: frageSatz(),
  anlass: absatz(10, 500).optional().meta({ title: 'Anlass', description: 'Warum die Frage jetzt kommt.' }),
  dringlichkeit: auswahl({ hoch: 'Hoch', mittel: 'Mittel', kann_warten: 'Kann warten' }).meta({
    title: 'Dringlichkeit',
  }),
  frist: datum().optional().meta({ title: 'Frist', description: 'Bis wann eine Antwort gebraucht wird.' }),
  beantwortet_durch: liste(verweis([], 'Beantwortet die Frage')).optional().meta({
    title: 'Beantwortet durch',
    description: 'Einträge, in denen die Antwort steht. Leer heißt offen.',
  }),
  sitzung: verweis(['sitzungen'], 'Fragen für diese Sitzung').optional().meta({ title: 'Sitzung' }),
  ...zuordnung,
  ...pflege,
});
