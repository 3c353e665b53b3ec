/** The words of the calculator of funding obligations, for its page and for the script that fills it. */
import type { Rechnertexte } from '../../client/obligation.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';

/** Days between which an obligation may begin; anything else is a slip of the pen. */
export const firstDay = '2000-01-01';
export const lastDay = '2100-12-31';

export const obligationTexts: Rechnertexte = {
  gebunden: t('zweckbindung.gebunden'),
  abgelaufen: t('zweckbindung.abgelaufen'),
  noch: t('zweckbindung.noch'),
  noch_einen: t('zweckbindung.noch_einen'),
  noch_weniger: t('zweckbindung.noch_weniger'),
  beginn: {
    ende_durchfuehrung_jahresende: t('zweckbindung.beginn_durchfuehrung'),
    anschaffung: t('zweckbindung.beginn_anschaffung'),
    bescheid: t('zweckbindung.beginn_bescheid'),
  },
  schritt_beginn: t('zweckbindung.schritt_beginn'),
  schritt_jahresende: t('zweckbindung.schritt_jahresende'),
  schritt_jahrestag: t('zweckbindung.schritt_jahrestag'),
  schritt_monatsende: t('zweckbindung.schritt_monatsende'),
  schritt_unsicher: t('zweckbindung.schritt_unsicher'),
  ohne_programm: t('zweckbindung.ohne_programm'),
  kein_datum: t('zweckbindung.kein_datum'),
  ausserhalb: t('zweckbindung.ausserhalb', { von: germanDate(firstDay), bis: germanDate(lastDay) }),
  zu_spaet: t('zweckbindung.zu_spaet'),
};
