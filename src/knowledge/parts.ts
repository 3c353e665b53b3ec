/** Sorts validated files into the parts of the knowledge base. */
import type { Ausnahme } from '../schema/ausnahmen.ts';
import type { Cluster } from '../schema/cluster.ts';
import type { Eintrag } from '../schema/eintrag.ts';
import type { Begriff } from '../schema/glossar.ts';
import { vokabularNamen, type VokabularName } from '../schema/fields.ts';
import type { Umleitung } from '../schema/umleitungen.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import type { Bestandteile, Redaktionsseite, Umsetzung } from './knowledge-base.ts';
import type { RawFile } from './read/read-content.ts';

/** Data of the files that their schemas have accepted. The casts below rest on that. */
export type ValidFiles = ReadonlyMap<RawFile, unknown>;

export interface Parts extends Bestandteile {
  readonly cluster: Cluster | undefined;
  readonly seiten: readonly Redaktionsseite[];
  readonly ausnahmen: readonly Ausnahme[];
}

export const partsOf = (valid: ValidFiles): Parts => ({
  eintraege: recordsOf(valid),
  umsetzungen: adoptionsOf(valid),
  vokabulare: vocabulariesOf(valid),
  umleitungen: (only(valid, 'umleitungen') ?? []) as Umleitung[],
  glossar: (only(valid, 'glossar') ?? []) as Begriff[],
  cluster: only(valid, 'cluster') as Cluster | undefined,
  seiten: pagesOf(valid),
  ausnahmen: (only(valid, 'ausnahmen') ?? []) as Ausnahme[],
});

const only = (valid: ValidFiles, was: RawFile['place']['was']): unknown =>
  [...valid].find(([{ place }]) => place.was === was)?.[1];

const recordsOf = (valid: ValidFiles): Eintrag[] =>
  [...valid].flatMap(([{ place, datei, body }, daten]) =>
    place.was === 'eintrag'
      ? [
          {
            art: place.art,
            slug: place.slug,
            ref: `${place.art}/${place.slug}`,
            datei,
            daten,
            text: body,
          } as Eintrag,
        ]
      : [],
  );

const vocabulariesOf = (valid: ValidFiles): Record<VokabularName, readonly Vokabel[]> =>
  Object.fromEntries(
    vokabularNamen.map((name) => [
      name,
      [...valid].find(([{ place }]) => place.was === 'vokabular' && place.name === name)?.[1] ?? [],
    ]),
  ) as Record<VokabularName, readonly Vokabel[]>;

const adoptionsOf = (valid: ValidFiles): Umsetzung[] =>
  [...valid].flatMap(([{ place, datei }, zeilen]) =>
    place.was === 'umsetzung'
      ? [{ traeger: `traeger/${place.slug}`, datei, zeilen: zeilen as Umsetzung['zeilen'] }]
      : [],
  );

const pagesOf = (valid: ValidFiles): Redaktionsseite[] =>
  [...valid].flatMap(([{ place }, daten]) =>
    place.was === 'seite' ? [{ slug: place.slug, daten: daten as Redaktionsseite['daten'] }] : [],
  );
