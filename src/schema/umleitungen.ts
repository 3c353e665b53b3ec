/** `content/umleitungen.yaml`: old references that must go on working after a rename. */
import { z } from 'zod';
import { verweis } from './fields.ts';

export const umleitungsdatei = z
  .array(
    z.strictObject({
      von: z
        .string()
        .regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
        .meta({ title: 'Alte Kennung', examples: ['erfahrungen/2024-alter-name'] }),
      nach: verweis([], 'Frühere Adressen').meta({ title: 'Neue Kennung' }),
    }),
  )
  .max(5000)
  .meta({ title: 'Umleitungen' });

export type Umleitung = z.infer<typeof umleitungsdatei>[number];
