/** `content/cluster.yaml`: everything that differs from one district to the next. */
import { z } from 'zod';
import { absatz, auswahl, datum, liste, text, webadresse } from './fields.ts';

const stelle = z.strictObject({
  name: text(3, 150).meta({ title: 'Name' }),
  anschrift: liste(text(3, 120), 1, 5).meta({ title: 'Anschrift' }),
  email: z.email().meta({ title: 'Rollenpostfach' }),
  telefon: text(5, 40).optional().meta({ title: 'Telefon der Stelle' }),
  url: webadresse().optional().meta({ title: 'Adresse im Netz' }),
});

export const cluster = z.strictObject({
  name: text(3, 120).meta({ title: 'Name des Clusters' }),
  kurzname: text(3, 40).meta({ title: 'Kurzname' }),
  region: text(3, 80).meta({ title: 'Region' }),
  fiktiv: z.boolean().meta({
    title: 'Erfunden',
    description: 'true, solange Betreiber und Träger erfundene Beispiele sind.',
  }),
  beschreibung: absatz(60, 400).meta({ title: 'Worum es geht' }),
  adresse: webadresse().meta({
    title: 'Adresse der Seite',
    examples: ['https://wissen.modellkreis.example'],
  }),
  forge: z
    .strictObject({
      art: auswahl({ github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo', gitea: 'Gitea' }).meta({
        title: 'Software',
      }),
      url: webadresse().meta({ title: 'Adresse des Repositorys' }),
      zweig: text(1, 80).meta({ title: 'Zweig', examples: ['main'] }),
    })
    .meta({ title: 'Ort der Dateien' }),
  koordination: z
    .strictObject({
      rolle: text(3, 120).meta({ title: 'Rolle' }),
      email: z.email().meta({ title: 'Rollenpostfach' }),
    })
    .meta({ title: 'Koordination' }),
  betreiber: stelle
    .extend({
      vertretung: text(3, 150).meta({ title: 'Vertreten durch', description: 'Amt, keine Person.' }),
    })
    .meta({ title: 'Betreiber' }),
  datenschutzbeauftragte: stelle.meta({ title: 'Datenschutzbeauftragte Stelle' }),
  datenschutzaufsicht: stelle.meta({ title: 'Aufsichtsbehörde für den Datenschutz' }),
  barrierefreiheit: z
    .strictObject({
      erklaert_am: datum().meta({ title: 'Erklärung vom' }),
      grundlage: text(5, 200).meta({ title: 'Rechtsgrundlage' }),
      rueckmeldung: z.email().meta({ title: 'Rückmeldung an' }),
      durchsetzung: stelle.meta({ title: 'Durchsetzungsstelle' }),
    })
    .meta({ title: 'Barrierefreiheit' }),
});

export type Cluster = z.infer<typeof cluster>;
