/** The rows of the comparison: what one device says of each question. */
import type { EintragVon } from '../schema/eintrag.ts';
import { geraet as schema } from '../schema/geraet.ts';
import { angabenVon, labelsAt, schemaAn } from '../schema/walk.ts';
import { t } from '../strings/de.ts';
import { timeLeft } from '../strings/deadline.ts';
import { germanDate, germanDays, germanNumber } from '../strings/format.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { classDefects, priceRange, repairOptions } from './class-figures.ts';
import { deadline } from './deadline.ts';
import { titleOf } from './facets.ts';
import { plainText, shownValues } from './field-values.ts';
import { unitsInUse, verdicts } from './holdings.ts';

type Geraet = EintragVon<'geraete'>;
export type Geraetefeld = keyof Geraet['daten'];

export interface Vergleichszeile {
  readonly name: string;
  readonly titel: string;
  /** Several stand below each other; none at all is „keine Angabe“. */
  readonly texte: readonly string[];
}

const row = (name: string, titel: string, ...texte: readonly string[]): Vergleichszeile => ({
  name,
  titel,
  texte,
});

/** A field as its schema shows it. */
export function fieldRow(kb: KnowledgeBase, { daten }: Geraet, name: Geraetefeld): Vergleichszeile {
  const field = schemaAn(schema, [name]);
  const value = daten[name];
  const shown = field && value !== undefined ? shownValues(kb, field, angabenVon(field), value) : [];
  return row(
    name,
    titleOf('geraete', name),
    ...shown.filter(({ art }) => art !== 'keine_angabe').map(plainText),
  );
}

export function ends({ daten }: Geraet, today: string): Vergleichszeile[] {
  const grounds = labelsAt(schema, 'ersatzteile_bis', 'grundlage');
  const { datum, grundlage = 'unbekannt' } = daten.ersatzteile_bis ?? {};
  const until = (bis: string | undefined): string[] => {
    const end = deadline(bis, today);
    return end ? [germanDate(end.bis), timeLeft(end)] : [];
  };
  return [
    ...(['sicherheitsupdates_bis', 'funktionsupdates_bis'] as const).map((name) =>
      row(name, titleOf('geraete', name), ...until(daten[name])),
    ),
    row(
      'ersatzteile_bis',
      titleOf('geraete', 'ersatzteile_bis'),
      ...until(datum),
      ...(grundlage === 'unbekannt'
        ? []
        : [t('vergleich.grundlage', { grundlage: grounds[grundlage] ?? grundlage })]),
    ),
  ];
}

export function managementRows({ daten }: Geraet): Vergleichszeile[] {
  const systems = labelsAt(schema, 'mdm', 0, 'system');
  const extents = labelsAt(schema, 'mdm', 0, 'umfang');
  return (daten.mdm ?? []).map(({ system, umfang, hinweis }) =>
    row(`mdm-${system}`, systems[system] ?? system, extents[umfang] ?? umfang, ...(hinweis ? [hinweis] : [])),
  );
}

export function priceRows(geraet: Geraet): Vergleichszeile[] {
  const { bestaende = [], zubehoer } = geraet.daten;
  const { n, spanne } = priceRange([geraet]);
  const services = labelsAt(schema, 'bestaende', 0, 'service');
  const months = bestaende.map(({ garantie_monate }) => garantie_monate);
  const needed = (zubehoer ?? []).filter(({ pflicht }) => pflicht);
  const price = spanne
    ? [
        t('vergleich.spanne', { min: germanNumber(spanne.min), max: germanNumber(spanne.max, '€') }),
        t('vergleich.kaeufe', { n, jahre: range(spanne.von, spanne.bis, String) }),
      ]
    : n > 0
      ? [t('vergleich.wenige_preise', { n })]
      : [];
  return [
    row('preis', titleOf('geraete', 'bestaende', 0, 'kaufpreis_netto_eur'), ...price),
    row(
      'garantie',
      titleOf('geraete', 'bestaende', 0, 'garantie_monate'),
      ...(months.length > 0
        ? [range(Math.min(...months), Math.max(...months), (n) => t('geraet.monate', { anzahl: n }))]
        : []),
    ),
    row(
      'service',
      titleOf('geraete', 'bestaende', 0, 'service'),
      ...new Set(bestaende.map(({ service }) => services[service] ?? service)),
    ),
    row(
      'zubehoer',
      titleOf('geraete', 'zubehoer'),
      ...needed.map(({ art, kosten_netto_eur: cost }) =>
        cost === undefined ? art : `${art}: ${germanNumber(cost, '€')}`,
      ),
      ...(zubehoer && needed.length === 0 ? [t('vergleich.kein_zubehoer')] : []),
    ),
  ];
}

/** `24` and `36` as „24 bis 36“, once where they are the same. */
const range = (min: number, max: number, word: (n: number) => string): string =>
  min === max ? word(min) : t('vergleich.bis', { min, max: word(max) });

export function useRows({ daten: { bestaende } }: Geraet): Vergleichszeile[] {
  const again = labelsAt(schema, 'bestaende', 0, 'wieder_kaufen');
  const owners = new Set((bestaende ?? []).map(({ traeger }) => traeger)).size;
  return [
    row(
      'stueck',
      titleOf('geraete', 'bestaende', 0, 'stueck'),
      ...(bestaende
        ? [t('vergleich.stueck_bei', { stueck: germanNumber(unitsInUse(bestaende)), anzahl: owners })]
        : []),
    ),
    row(
      'wieder_kaufen',
      titleOf('geraete', 'bestaende', 0, 'wieder_kaufen'),
      ...[...verdicts(bestaende ?? [])].map(([verdict, anzahl]) =>
        t('vergleich.urteil', { urteil: again[verdict] ?? verdict, anzahl }),
      ),
    ),
  ];
}

export function defectRows(geraet: Geraet): Vergleichszeile[] {
  const kinds = labelsAt(schema, 'reparaturen', 0, 'defektart');
  return classDefects([geraet]).map(({ art, rate, anzahl, stueck, kleineStichprobe }) =>
    row(
      `defekt-${art}`,
      kinds[art] ?? art,
      germanNumber(Math.round(rate * 1000) / 10),
      t('vergleich.gemeldet', { anzahl, stueck: germanNumber(stueck) }) +
        (kleineStichprobe ? `, ${t('geraet.kleine_stichprobe')}` : ''),
    ),
  );
}

export function repairRows(geraet: Geraet): Vergleichszeile[] {
  const kinds = labelsAt(schema, 'reparaturen', 0, 'defektart');
  const ways = labelsAt(schema, 'reparaturen', 0, 'weg');
  const byDefect = new Map<string, string[]>();
  for (const { defektart, weg, kosten_netto_eur, dauer_tage } of repairOptions([geraet])) {
    const facts = [
      kosten_netto_eur === 'unbekannt'
        ? t('vergleich.kosten_unbekannt')
        : germanNumber(kosten_netto_eur, '€'),
      dauer_tage === 'unbekannt' ? t('vergleich.dauer_unbekannt') : germanDays(dauer_tage),
    ];
    byDefect.set(defektart, [...(byDefect.get(defektart) ?? []), `${ways[weg] ?? weg}: ${facts.join(', ')}`]);
  }
  return [...byDefect].map(([art, texte]) => row(`reparatur-${art}`, kinds[art] ?? art, ...texte));
}

/** More would not fit on the sheet; the rest is one click away. */
const mostProblems = 3;

export function problemRow({ daten: { probleme = [] } }: Geraet): Vergleichszeile {
  const more = probleme.length - mostProblems;
  return row(
    'probleme',
    t('vergleich.gemeldete_probleme'),
    ...probleme.slice(0, mostProblems).map(({ text }) => text),
    ...(more > 0 ? [t('vergleich.weitere_probleme', { anzahl: more })] : []),
  );
}
