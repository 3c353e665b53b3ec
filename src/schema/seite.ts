/** Front matter of an editors' page `content/seiten/<slug>.mdx`. */
import { z } from 'zod';
import { absatz, datum, text } from './fields.ts';

export const seite = z.strictObject({
  titel: text(3, 80).meta({ title: 'Titel' }),
  kurzfassung: absatz(20, 300).meta({ title: 'Kurzfassung' }),
  geprueft_am: datum().meta({ title: 'Geprüft am' }),
});

export type Seite = z.infer<typeof seite>;

/** Components that an editors' page may use; attributes are text. */
export const seitenbausteine = {
  Hinweis: ['titel'],
  Betreiber: [],
  Koordination: [],
  Datenschutzstellen: [],
  Barrierefreiheit: [],
  Artenliste: [],
  Ablauf: ['art'],
  Adresse: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;
