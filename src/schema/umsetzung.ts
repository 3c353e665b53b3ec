/** Umsetzung: how far an authority has adopted the standards. One file `content/umsetzung/<traeger>.yaml` each. */
import { z } from 'zod';
import { anforderungsNr } from './empfehlung.ts';
import { absatz, auswahl, datum, liste, verweis } from './fields.ts';

export const umsetzungszeile = z.strictObject({
  empfehlung: verweis(['empfehlungen'], 'Umsetzungsstand').meta({ title: 'Standard' }),
  anforderung: anforderungsNr().optional().meta({
    title: 'Anforderung',
    description: 'Nummer der Anforderung; ohne sie gilt die Zeile für den ganzen Standard.',
  }),
  stand: auswahl({
    umgesetzt: 'Umgesetzt',
    geplant: 'Geplant',
    teilweise: 'Teilweise',
    abweichend: 'Abweichend',
    nicht_zutreffend: 'Nicht zutreffend',
  }).meta({ title: 'Stand' }),
  bewertet_am: datum().meta({ title: 'Bewertet am' }),
  fassung: z.int().min(1).max(99).meta({ title: 'Bewertete Fassung' }),
  bis: datum().optional().meta({ title: 'Geplant bis', description: 'Pflicht beim Stand geplant.' }),
  begruendung: absatz(10, 400).optional().meta({
    title: 'Begründung',
    description: 'Pflicht bei abweichend und teilweise.',
  }),
});

export const umsetzungsdatei = liste(umsetzungszeile, 1, 500).meta({ title: 'Umsetzung' });

export type Umsetzungszeile = z.infer<typeof umsetzungszeile>;
