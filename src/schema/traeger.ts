/** Träger: a contributing school authority, never a person. Its `titel` is its name. */
import { z } from 'zod';
import { kopf, pflege } from './common-fields.ts';
import { auswahl, liste, vokabel } from './fields.ts';
import { mitgliedschaft } from './lifecycle.ts';

const { traeger: _selbst, traeger_anzeige: _anzeige, ...pflegeOhneTraeger } = pflege;

export const traeger = z.strictObject({
  ...kopf(mitgliedschaft, { titelMin: 3 }),
  art: auswahl({
    stadt: 'Stadt',
    gemeinde: 'Gemeinde',
    kreis: 'Kreis',
    zweckverband: 'Zweckverband',
    privat_kirchlich: 'Privat, kirchlich',
    privat_frei: 'Privat, frei',
    stiftung: 'Stiftung',
  }).meta({ title: 'Art des Trägers' }),
  rechtsstellung: auswahl({
    oeffentlich: 'Öffentliche Schulen',
    ersatzschule: 'Ersatzschulen',
    ergaenzungsschule: 'Ergänzungsschulen',
  }).meta({ title: 'Rechtsstellung der Schulen' }),
  groessenklasse: auswahl({
    '1': '1 Schule',
    '2-5': '2 bis 5 Schulen',
    '6-15': '6 bis 15 Schulen',
    '16+': '16 und mehr Schulen',
  }).meta({ title: 'Größe', description: 'In Anführungszeichen schreiben.', examples: ["'6-15'"] }),
  schulformen: liste(vokabel('schulformen'), 1, 12).meta({ title: 'Schulformen' }),
  fiktiv: z.boolean().meta({ title: 'Erfunden', description: 'true für erfundene Träger in Beispielen.' }),
  kontakt_rolle: z
    .email()
    .optional()
    .meta({
      title: 'Rollenpostfach',
      description: 'Gemeinsames Postfach, keine Adresse einer Person.',
      examples: ['schul-it@beispielstadt.example'],
    }),
  ...pflegeOhneTraeger,
});
