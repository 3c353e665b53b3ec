/** Pages that a query leads to by name: the notes on a class of devices, a topic. */
import { stem } from '../german/key.ts';
import { phraseFinder, stemsOf, type PhraseFinder } from '../german/phrases.ts';
import { isStopWord } from '../german/stop-words.ts';
import { tokens } from '../german/tokens.ts';
import type { Place } from '../data/concepts.ts';
import type { TableRecord } from '../data/record-table.ts';

export type PlaceFinder = PhraseFinder<Place>;

export const placeFinder = (places: readonly Place[]): PlaceFinder =>
  phraseFinder(places.flatMap((place) => place.woerter.map((wort) => [wort, place] as const)));

/** At most one place of each kind: the one named by the most words, the page's own title before a synonym. */
export function placesFor(query: string, finder: PlaceFinder): Place[] {
  const stems = tokens(query)
    .filter((word) => !isStopWord(word))
    .map(stem);
  const ranked = finder.find(stems).map(({ value, length }) => ({
    place: value,
    weight: length * 2 + (stemsOf(value.titel).every((form) => stems.includes(form)) ? 1 : 0),
  }));
  ranked.sort((a, b) => b.weight - a.weight);
  const byKind = new Map<string, Place>();
  for (const { place } of ranked) if (!byKind.has(place.art)) byKind.set(place.art, place);
  return [...byKind.values()];
}

/** The topic of most of these records, for an answer that is not sure. */
export function nearestTopic(records: readonly TableRecord[], places: readonly Place[]): Place | undefined {
  const counts = new Map<string, number>();
  for (const thema of records.flatMap(({ werte }) => werte['thema'] ?? [])) {
    counts.set(thema, (counts.get(thema) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return places.find(({ adresse }) => adresse === `/themen/${most}/`);
}

/** Places whose title or one of whose words begins like this, for suggestions while typing. */
export function placesBeginning(start: string, places: readonly Place[], limit: number): Place[] {
  const wanted = stemsOf(start).join(' ');
  if (wanted === '') return [];
  const begins = (text: string) => stemsOf(text).join(' ').startsWith(wanted);
  const byTitle = places.filter(({ titel }) => begins(titel));
  const byWord = places.filter((place) => !byTitle.includes(place) && place.woerter.some(begins));
  return [...byTitle, ...byWord].slice(0, limit);
}
