/** What a reader must know of a source. */
import { quelle as schema, type Quelle } from '../schema/quelle.ts';
import { labelsAt } from '../schema/walk.ts';
import { t } from '../strings/de.ts';
import { germanDate } from '../strings/format.ts';

const kinds = labelsAt(schema, 'art');

/** Who says so, what kind of source it is, how old it is, when it was read. */
export const sourceWords = ({ herausgeber, art, stand, abgerufen }: Quelle): string =>
  [
    herausgeber,
    kinds[art],
    ...(stand ? [t('eintrag.quelle_stand', { datum: germanDate(stand) })] : []),
    ...(abgerufen ? [t('eintrag.abgerufen', { datum: germanDate(abgerufen) })] : []),
  ].join(', ');
