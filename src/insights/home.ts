/** The start page: the buyer's question first, then what is agreed, new and next. */
import type { Eintrag, EintragVon } from '../schema/eintrag.ts';
import { kindOf, type Art } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { consultationOf, type Consultation } from './consultation.ts';
import { facetsOf } from './facets.ts';
import { inListOrder, listAddress } from './listing.ts';

export interface Klassenkachel {
  readonly wert: string;
  readonly label: string;
  /** Records about the class, by kind, with the address of the filtered list. */
  readonly anzahlen: readonly { readonly art: Art; readonly anzahl: number; readonly adresse: string }[];
  readonly gesamt: number;
}

export interface Startseite {
  readonly klassen: readonly Klassenkachel[];
  readonly standards: readonly {
    readonly eintrag: EintragVon<'empfehlungen'>;
    readonly abstimmung: Consultation | undefined;
  }[];
  readonly beschluesse: readonly EintragVon<'beschluesse'>[];
  readonly neu: readonly Eintrag[];
  readonly naechsteSitzung?: EintragVon<'sitzungen'>;
}

/** Kinds that tell a buyer something, in the order in which they are read. */
const buyersKinds: readonly Art[] = [
  'erfahrungen',
  'empfehlungen',
  'geraete',
  'klauseln',
  'grundlagen',
  'fragen',
];

export function startPage(kb: KnowledgeBase, today: string): Startseite {
  const next = kb
    .ofKind('sitzungen')
    .filter(({ daten }) => daten.status === 'geplant' && daten.datum >= today)
    .sort((a, b) => (a.daten.datum < b.daten.datum ? -1 : 1))[0];
  return {
    klassen: deviceClasses(kb),
    standards: inListOrder(kb.ofKind('empfehlungen'))
      .filter(({ daten }) => daten.status === 'beschlossen' || daten.status === 'in_abstimmung')
      .map((eintrag) => ({ eintrag, abstimmung: consultationOf(eintrag, today) })),
    beschluesse: inListOrder(kb.ofKind('beschluesse')),
    neu: newest(kb, 6),
    ...(next && { naechsteSitzung: next }),
  };
}

/** Device classes about which something is known, richest first. */
function deviceClasses(kb: KnowledgeBase): Klassenkachel[] {
  const tiles = new Map<
    string,
    { label: string; anzahlen: { art: Art; anzahl: number; adresse: string }[] }
  >();
  for (const art of buyersKinds) {
    const feld = art === 'geraete' ? 'geraeteklasse' : 'geraeteklassen';
    const shown = facetsOf(kb, art, kb.ofKind(art)).find((facette) => facette.feld === feld);
    for (const { wert, label, anzahl } of shown?.werte ?? []) {
      const tile = tiles.get(wert) ?? { label, anzahlen: [] };
      const adresse = listAddress({ art, filter: { feld, wert, titel: '', label } });
      tile.anzahlen.push({ art, anzahl, adresse });
      tiles.set(wert, tile);
    }
  }
  return [...tiles]
    .map(([wert, tile]) => ({
      wert,
      ...tile,
      gesamt: tile.anzahlen.reduce((sum, { anzahl }) => sum + anzahl, 0),
    }))
    .sort((a, b) => b.gesamt - a.gesamt || a.label.localeCompare(b.label, 'de'));
}

/** What was added last; topics and authorities are the frame, not news. */
function newest(kb: KnowledgeBase, count: number): Eintrag[] {
  return kb.eintraege
    .filter(({ art }) => art !== 'themen' && art !== 'traeger')
    .sort((a, b) =>
      a.daten.erstellt_am < b.daten.erstellt_am
        ? 1
        : a.daten.erstellt_am > b.daten.erstellt_am
          ? -1
          : a.ref < b.ref
            ? -1
            : 1,
    )
    .slice(0, count);
}

/** The plural of a kind with its count: `3 Erfahrungen`, `1 Klausel`. */
export const countedKind = (art: Art, anzahl: number): string =>
  `${anzahl} ${anzahl === 1 ? kindOf(art).einzahl : kindOf(art).mehrzahl}`;
