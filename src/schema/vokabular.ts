/** A vocabulary file `content/vokabular/<name>.yaml`: words with the other words people use for them. */
import { z } from 'zod';
import { absatz, liste, text } from './fields.ts';

const vokabeleintrag = z.strictObject({
  wert: z
    .string()
    .regex(/^[a-z][a-z0-9_]{1,59}$/)
    .meta({
      title: 'Wert',
      description: 'So steht es in den Einträgen: klein, ohne Umlaute, mit Unterstrich.',
    }),
  bezeichnung: text(2, 80).meta({ title: 'Bezeichnung' }),
  mehrzahl: text(2, 80).optional().meta({ title: 'Mehrzahl' }),
  beschreibung: absatz(10, 400).optional().meta({ title: 'Beschreibung' }),
  synonyme: liste(text(2, 60)).optional().meta({ title: 'Andere Wörter dafür' }),
});

export const vokabulardatei = liste(vokabeleintrag, 1, 2000).meta({ title: 'Vokabular' });

export type Vokabel = z.infer<typeof vokabeleintrag>;
