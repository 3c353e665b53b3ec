/** A measured value of a clause with its unit, in words. */
import type { EintragVon } from '../../schema/eintrag.ts';
import { klausel } from '../../schema/klausel.ts';
import { labelsAt } from '../../schema/walk.ts';
import { t } from '../../strings/de.ts';
import { germanNumber } from '../../strings/format.ts';

type Messgroesse = NonNullable<EintragVon<'klauseln'>['daten']['messgroessen']>[number];

const units = labelsAt(klausel, 'messgroessen', 0, 'einheit');
const signs: Partial<Record<Messgroesse['einheit'], string>> = { prozent: '%', euro: '€' };
const singular: Partial<Record<Messgroesse['einheit'], string>> = {
  stunden: t('einheit.stunde'),
  arbeitstage: t('einheit.arbeitstag'),
  jahre: t('einheit.jahr'),
};

export const measureText = ({ wert, einheit }: Messgroesse): string =>
  germanNumber(wert, signs[einheit] ?? (wert === 1 ? singular[einheit] : undefined) ?? units[einheit]);
