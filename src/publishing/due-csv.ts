/** What is due as CSV: a row for each point, with the address of its record. */
import { kindOf } from '../schema/kinds.ts';
import { anlaesse, type Faelliges } from '../insights/due.ts';
import { isFictional } from '../insights/trust.ts';
import { t } from '../strings/de.ts';
import { renderCsv } from './csv.ts';

const head = ['Fällig am', 'Überfällig', 'Anlass', 'Art', 'Titel', 'Was', 'Wer', 'Beispiel', 'Adresse'];

/** @param adresse address of the site, without a slash at the end */
export const renderDue = (punkte: readonly Faelliges[], adresse: string): string =>
  renderCsv([
    head,
    ...punkte.map(({ faellig_am, ueberfaellig, anlass, eintrag, text = '', traeger }) => [
      faellig_am,
      ueberfaellig ? 'ja' : '',
      anlaesse[anlass],
      kindOf(eintrag.art).einzahl,
      eintrag.daten.titel,
      text,
      traeger.map(({ label }) => label).join(', ') || t('wiedervorlage.koordination'),
      isFictional(eintrag) ? t('eintrag.fiktiv') : '',
      `${adresse}/${eintrag.ref}/`,
    ]),
  ]);
