/** The components that editors' pages may use; their names and attributes are declared in the schema. */
import type { seitenbausteine } from '../../schema/seite.ts';
import Ablauf from './Ablauf.astro';
import Adresse from './Adresse.astro';
import Artenliste from './Artenliste.astro';
import Barrierefreiheit from './Barrierefreiheit.astro';
import Betreiber from './Betreiber.astro';
import Datenschutzstellen from './Datenschutzstellen.astro';
import Hinweis from './Hinweis.astro';
import Koordination from './Koordination.astro';

export const bausteine = {
  Ablauf,
  Adresse,
  Artenliste,
  Barrierefreiheit,
  Betreiber,
  Datenschutzstellen,
  Hinweis,
  Koordination,
} satisfies Readonly<Record<keyof typeof seitenbausteine, unknown>>;
