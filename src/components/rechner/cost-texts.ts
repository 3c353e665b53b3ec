/** The words of the cost calculator, for its page and for the script that fills it. */
import type { Formeln, Zeilenname } from '../../client/cost-words.ts';
import type { Kostentexte } from '../../client/ownership.ts';
import type { Feld } from '../../insights/ownership.ts';
import { t } from '../../strings/de.ts';

export const labels: Readonly<Record<Feld, string>> = {
  stueck: t('kosten.feld_stueck'),
  preis: t('kosten.feld_preis'),
  zubehoer: t('kosten.feld_zubehoer'),
  jahre: t('kosten.feld_jahre'),
  reparaturen: t('kosten.feld_reparaturen'),
  reparaturkosten: t('kosten.feld_reparaturkosten'),
  betreuung: t('kosten.feld_betreuung'),
  lizenzen: t('kosten.feld_lizenzen'),
};

interface Zeile {
  readonly name: Zeilenname;
  readonly label: string;
  /** The formula in words. */
  readonly worte: string;
}

export const lines: readonly Zeile[] = [
  { name: 'anschaffung', label: t('kosten.anschaffung'), worte: t('kosten.anschaffung_worte') },
  { name: 'zubehoer', label: t('kosten.zubehoer'), worte: t('kosten.zubehoer_worte') },
  { name: 'reparaturen', label: t('kosten.reparaturen'), worte: t('kosten.reparaturen_worte') },
  { name: 'betreuung', label: t('kosten.betreuung'), worte: t('kosten.betreuung_worte') },
  { name: 'lizenzen', label: t('kosten.lizenzen'), worte: t('kosten.lizenzen_worte') },
  { name: 'gesamt', label: t('kosten.gesamt'), worte: t('kosten.gesamt_worte') },
  { name: 'je_stueck', label: t('kosten.je_stueck'), worte: t('kosten.je_stueck_worte') },
  { name: 'je_jahr', label: t('kosten.je_jahr'), worte: t('kosten.je_jahr_worte') },
];

export const formulas: Formeln = {
  anschaffung: t('kosten.anschaffung_formel'),
  zubehoer: t('kosten.zubehoer_formel'),
  reparaturen: t('kosten.reparaturen_formel'),
  betreuung: t('kosten.betreuung_formel'),
  lizenzen: t('kosten.lizenzen_formel'),
  gesamt: '',
  je_stueck: t('kosten.je_stueck_formel'),
  je_jahr: t('kosten.je_jahr_formel'),
};

export const scriptTexts: Kostentexte = {
  formeln: formulas,
  ohne: {
    // A price is asked for.
    anschaffung: '',
    zubehoer: t('kosten.ohne_zubehoer'),
    reparaturen: t('kosten.ohne_reparaturen'),
    betreuung: t('kosten.ohne_betreuung'),
    lizenzen: t('kosten.ohne_lizenzen'),
  },
  fehler: {
    fehlt: t('kosten.fehlt'),
    keine_zahl: t('kosten.keine_zahl'),
    unklar: t('kosten.unklar'),
    nicht_ganz: t('kosten.nicht_ganz'),
    zu_klein: t('kosten.zu_klein'),
    zu_gross: t('kosten.zu_gross'),
  },
  vorgabe: t('kosten.vorgabe'),
  keine_vorgabe: t('kosten.keine_vorgabe'),
  kein_geraet: t('kosten.kein_geraet'),
  nicht_geladen: t('kosten.nicht_geladen'),
  fiktiv: t('eintrag.fiktiv'),
  satz: t('kosten.satz'),
};
