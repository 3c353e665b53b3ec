/**
 * `content/glossar.yaml`: abbreviations and terms, explained where a text first uses them and on
 * `/glossar/`. Optional, like the redirects.
 */
import { z } from 'zod';
import { absatz, liste, text, verweis } from './fields.ts';

export const glossardatei = z
  .array(
    z.strictObject({
      begriff: text(2, 40).meta({
        title: 'Begriff',
        description: 'Genau so, wie er in den Texten steht.',
        examples: ['AVV'],
      }),
      langform: text(3, 120).meta({
        title: 'Langform',
        description: 'Die Abkürzung ausgeschrieben, oder der Begriff mit anderen Worten.',
        examples: ['Auftragsverarbeitungsvertrag'],
      }),
      auch: liste(text(2, 40))
        .optional()
        .meta({
          title: 'Andere Schreibweisen',
          description: 'Weitere Formen, die dasselbe heißen, auch die Mehrzahl.',
          examples: [['AV-Vertrag']],
        }),
      erklaerung: absatz(20, 400).meta({
        title: 'Erklärung',
        description: 'Ein oder zwei Sätze für jemanden, der das Wort zum ersten Mal liest.',
      }),
      gelaeufig: z.boolean().optional().meta({
        title: 'Geläufig',
        description: 'true, wenn es alle kennen: Dann steht es nur auf der Seite, nicht an jedem Text.',
      }),
      siehe: verweis([], 'Im Glossar genannt')
        .optional()
        .meta({
          title: 'Mehr dazu',
          examples: ['grundlagen/auftragsverarbeitung'],
        }),
    }),
  )
  .max(2000)
  .meta({ title: 'Glossar' });

export type Begriff = z.infer<typeof glossardatei>[number];
