/** `content/personenbezug-ausnahmen.yaml`: wordings that look like personal data and are none. Optional. */
import { z } from 'zod';
import { text } from './fields.ts';

export const ausnahmendatei = z
  .array(
    z.strictObject({
      muster: text(4, 200).meta({
        title: 'Wortlaut',
        description: 'Genau der Text, der stehen bleiben darf.',
        examples: ['Dr. Oetker'],
      }),
      grund: text(10, 300).meta({
        title: 'Grund',
        description: 'Warum damit keine Person gemeint ist oder die Angabe öffentlich sein darf.',
        examples: ['Name einer Firma, keine Person.'],
      }),
      von: text(3, 120).meta({
        title: 'Zugelassen von',
        description: 'Die Rolle, die das entschieden hat; keine Person.',
        examples: ['Koordination des IT-Clusters'],
      }),
    }),
  )
  .max(500)
  .meta({ title: 'Ausnahmen beim Personenbezug' });

export type Ausnahme = z.infer<typeof ausnahmendatei>[number];
