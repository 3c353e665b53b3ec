/** Thema: a topic page, on two levels. */
import { z } from 'zod';
import { kopf, pflege } from './common-fields.ts';
import { absatz, kurzverweis, liste, text } from './fields.ts';
import { wissen } from './lifecycle.ts';

export const thema = z.strictObject({
  ...kopf(wissen, { titelMin: 3, titelMax: 80 }),
  oberthema: kurzverweis('themen', 'Unterthemen').optional().meta({ title: 'Oberthema' }),
  definition: absatz(40, 600).meta({
    title: 'Was dazu gehört',
    description: 'Was das Thema umfasst und was nicht.',
    gezeigt: true,
  }),
  synonyme: liste(text(2, 60), 1, 60).meta({
    title: 'Andere Wörter dafür',
    description: 'Wörter, mit denen Leute danach suchen.',
    examples: [['Beamer', 'Smartboard']],
  }),
  fragen: liste(text(10, 200)).optional().meta({ title: 'Typische Fragen', gezeigt: true }),
  ansprech_rolle: text(3, 80)
    .optional()
    .meta({ title: 'Ansprechbar', description: 'Eine Rolle, keine Person.' }),
  ...pflege,
});
