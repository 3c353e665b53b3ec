/**
 * A device as a column of the comparison: rows of label and text, in groups. All devices have the same groups
 * in the same order, and rows of one name mean the same; which defects and systems there are differs.
 */
import type { EintragVon } from '../schema/eintrag.ts';
import { t } from '../strings/de.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import {
  defectRows,
  ends,
  fieldRow,
  managementRows,
  priceRows,
  problemRow,
  repairRows,
  useRows,
  type Geraetefeld,
  type Vergleichszeile,
} from './comparison-rows.ts';
import { titleOf } from './facets.ts';
import { isFictional } from './trust.ts';

type Geraet = EintragVon<'geraete'>;

export interface Vergleichsgruppe {
  readonly titel: string;
  readonly zeilen: readonly Vergleichszeile[];
}

export interface Vergleichsgeraet {
  readonly slug: string;
  readonly modell: string;
  readonly hersteller: string;
  readonly fiktiv: boolean;
  readonly gruppen: readonly Vergleichsgruppe[];
}

/** @param today day from which months are counted */
export function comparisonOf(kb: KnowledgeBase, geraet: Geraet, today: string): Vergleichsgeraet {
  const { modell, hersteller } = geraet.daten;
  const fields = (...names: Geraetefeld[]) => names.map((name) => fieldRow(kb, geraet, name));
  return {
    slug: geraet.slug,
    modell,
    hersteller,
    fiktiv: isFictional(geraet),
    gruppen: [
      {
        titel: t('vergleich.was'),
        zeilen: [
          ...fields('geraeteklasse', 'betriebssystem', 'os_maximal', 'markt_ab', 'markt_bis'),
          // What a kind of device cannot have is asked of none.
          ...fields('wlan_standard', 'netzwerk_ports', 'poe_klasse').filter(({ texte }) => texte.length > 0),
        ],
      },
      { titel: t('vergleich.dauer'), zeilen: ends(geraet, today) },
      { titel: titleOf('geraete', 'mdm'), zeilen: managementRows(geraet) },
      { titel: t('vergleich.preis'), zeilen: priceRows(geraet) },
      { titel: t('vergleich.einsatz'), zeilen: useRows(geraet) },
      { titel: t('vergleich.defekte'), zeilen: defectRows(geraet) },
      { titel: titleOf('geraete', 'reparaturen'), zeilen: repairRows(geraet) },
      { titel: titleOf('geraete', 'probleme'), zeilen: [problemRow(geraet)] },
    ],
  };
}
