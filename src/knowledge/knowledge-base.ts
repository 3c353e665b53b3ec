/**
 * The knowledge base: all valid records, linked both ways. Pages, feeds, rules and scripts ask only this.
 */
import type { Cluster } from '../schema/cluster.ts';
import { istVonArt, type Eintrag } from '../schema/eintrag.ts';
import type { VokabularName, Verweisziel } from '../schema/fields.ts';
import type { Begriff } from '../schema/glossar.ts';
import { arten, type Art } from '../schema/kinds.ts';
import { beziehungen, umsetzungsbeziehungen, type Beziehung } from '../schema/relations.ts';
import type { Seite } from '../schema/seite.ts';
import type { Umleitung } from '../schema/umleitungen.ts';
import type { Umsetzungszeile } from '../schema/umsetzung.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import { werteAn } from '../schema/walk.ts';

/** One relation between two records, as it is stored in `von`. */
export interface Kante {
  readonly von: string;
  readonly nach: string;
  /** Label at the record that points. */
  readonly titel: string;
  /** Label at the record that is pointed to. */
  readonly umkehrung: string;
  /** Path of the value in the front matter of `von`, or in its Umsetzung file. */
  readonly pfad: readonly (string | number)[];
}

/** The adoption file of one authority. */
export interface Umsetzung {
  /** Reference of the authority. */
  readonly traeger: string;
  readonly datei: string;
  readonly zeilen: readonly Umsetzungszeile[];
}

export type Vokabulare = Readonly<Record<VokabularName, readonly Vokabel[]>>;

/** What `link` needs: everything about records that was read and found valid. */
export interface Bestandteile {
  readonly eintraege: readonly Eintrag[];
  readonly umsetzungen: readonly Umsetzung[];
  readonly vokabulare: Vokabulare;
  readonly umleitungen: readonly Umleitung[];
  readonly glossar: readonly Begriff[];
}

/** Records with their links. Rules ask only this: they work even while `cluster.yaml` is faulty. */
export interface Linked extends Bestandteile {
  /** The record behind `<kind>/<slug>`. */
  readonly get: (ref: string) => Eintrag | undefined;
  /** All records of a kind, ordered by reference. */
  readonly ofKind: <A extends Art>(art: A) => readonly Extract<Eintrag, { art: A }>[];
  /** What a record points to, in the order of its fields. */
  readonly out: (ref: string) => readonly Kante[];
  /** What points to a record, ordered by reference. */
  readonly in: (ref: string) => readonly Kante[];
  /** The label of a vocabulary word; the word itself where the vocabulary does not know it. */
  readonly bezeichnung: (vokabular: VokabularName, wert: string) => string;
}

/** Head of an editors' page; its text is MDX and rendered by Astro. */
export interface Redaktionsseite {
  readonly slug: string;
  readonly daten: Seite;
}

export interface KnowledgeBase extends Linked {
  readonly cluster: Cluster;
  /** Editors' pages, ordered by file name. */
  readonly seiten: readonly Redaktionsseite[];
}

/** The full reference that a value of a relation stands for. */
export const refOf = (ziel: Verweisziel, wert: string): string =>
  ziel.form === 'slug' ? `${ziel.arten[0]}/${wert}` : wert;

/** Links validated records. Pure: the same parts give the same result. */
export function link(parts: Bestandteile): Linked {
  const eintraege = [...parts.eintraege].sort((a, b) => (a.ref < b.ref ? -1 : 1));
  const byRef = new Map(eintraege.map((eintrag) => [eintrag.ref, eintrag]));
  const byKind = new Map<Art, Eintrag[]>(arten.map((art) => [art, []]));
  for (const eintrag of eintraege) byKind.get(eintrag.art)?.push(eintrag);

  const outgoing = new Map<string, Kante[]>();
  const incoming = new Map<string, Kante[]>();
  const add = (kante: Kante) => {
    if (!byRef.has(kante.von) || !byRef.has(kante.nach)) return;
    push(outgoing, kante.von, kante);
    push(incoming, kante.nach, kante);
  };
  for (const eintrag of eintraege) {
    for (const kante of edgesOf(eintrag.ref, eintrag.daten, beziehungen[eintrag.art])) add(kante);
  }
  for (const { traeger, zeilen } of parts.umsetzungen) {
    for (const kante of edgesOf(traeger, zeilen, umsetzungsbeziehungen)) {
      add({ ...kante, titel: 'Umgesetzte Standards' });
    }
  }

  const labels = new Map(
    Object.entries(parts.vokabulare).map(([name, vokabeln]) => [
      name,
      new Map(vokabeln.map(({ wert, bezeichnung }) => [wert, bezeichnung])),
    ]),
  );

  return {
    ...parts,
    eintraege,
    get: (ref) => byRef.get(ref),
    ofKind: <A extends Art>(art: A) =>
      (byKind.get(art) ?? []) as unknown as readonly Extract<Eintrag, { art: A }>[],
    out: (ref) => outgoing.get(ref) ?? [],
    in: (ref) => incoming.get(ref) ?? [],
    bezeichnung: (vokabular, wert) => labels.get(vokabular)?.get(wert) ?? wert,
  };
}

/** The relations stored in one piece of data. */
function edgesOf(von: string, data: unknown, relations: readonly Beziehung[]): Kante[] {
  return relations.flatMap((beziehung) =>
    [...werteAn(data, beziehung.pfad)].map(({ wert, pfad }) => ({
      von,
      nach: refOf(beziehung.ziel, String(wert)),
      titel: beziehung.titel,
      umkehrung: beziehung.ziel.umkehrung,
      pfad,
    })),
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The record behind `ref`, if it is of kind `art`. */
export function getOfKind<A extends Art>(kb: Linked, ref: string | undefined, art: A) {
  const eintrag = ref === undefined ? undefined : kb.get(ref);
  return eintrag && istVonArt(eintrag, art) ? eintrag : undefined;
}
