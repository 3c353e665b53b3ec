/** Pages that a query leads to by name. */
import { describe, expect, it } from 'vitest';
import {
  nearestTopic,
  placeFinder,
  placesBeginning,
  placesFor,
} from '../../../../src/search/client/places.ts';
import type { Place } from '../../../../src/search/data/concepts.ts';
import type { TableRecord } from '../../../../src/search/data/record-table.ts';

const place = (titel: string, art: string, ...woerter: readonly string[]): Place => ({
  titel,
  art,
  adresse: `/${art.toLowerCase()}/${titel.toLowerCase().replaceAll(' ', '-')}/`,
  woerter: [titel, ...woerter],
});

const places = [
  place('Displays', 'Geräte', 'Display', 'Touchtafel', 'interaktive Tafel'),
  place('Tafeln', 'Geräte', 'Tafel', 'Whiteboard'),
  place('Präsentationstechnik', 'Thema', 'Display', 'Beamer'),
  place('Displaypflege', 'Thema', 'Reinigung von Displays'),
  place('Reparatur', 'Thema', 'Displays'),
];

const finder = placeFinder(places);
const titles = (found: readonly Place[]) => found.map(({ titel }) => titel);

describe('placesFor', () => {
  it.each([
    ['Tafel', ['Tafeln']],
    ['TAFELN', ['Tafeln']],
    ['Was gilt für die Whiteboards im Flur?', ['Tafeln']],
    ['Praesentationstechnik', ['Präsentationstechnik']],
    ['beamer', ['Präsentationstechnik']],
    ['Akku', []],
    ['Displ', []],
    ['was ist das', []],
    ['', []],
  ])('„%s“ leads to %j', (query, expected) => {
    expect(titles(placesFor(query, finder))).toEqual(expected);
  });

  it('gives one page of each kind', () => {
    const found = placesFor('display', finder);
    expect(found.map(({ art }) => art).toSorted()).toEqual(['Geräte', 'Thema']);
  });

  it('prefers the page that more words name', () => {
    expect(titles(placesFor('interaktive Tafel', finder))).toEqual(['Displays']);
    expect(titles(placesFor('Reinigung der Displays', finder))).toContain('Displays');
    expect(titles(placesFor('Reinigung von Displays', placeFinder(places.slice(2))))).toHaveLength(1);
  });

  it('prefers a page’s own title to a word for another', () => {
    expect(titles(placesFor('Reparatur Beamer', finder))).toEqual(['Reparatur']);
    expect(titles(placesFor('Beamer Reparatur', finder))).toEqual(['Reparatur']);
  });

  it('knows none without places', () => {
    expect(placesFor('Display', placeFinder([]))).toEqual([]);
  });
});

describe('placesBeginning', () => {
  it.each([
    ['disp', ['Displays', 'Displaypflege', 'Präsentationstechnik', 'Reparatur']],
    ['Displays', ['Displays', 'Displaypflege', 'Präsentationstechnik', 'Reparatur']],
    ['interaktive T', ['Displays']],
    ['präs', ['Präsentationstechnik']],
    ['praes', ['Präsentationstechnik']],
    ['play', []],
    ['', []],
    [' – ', []],
  ])('„%s“ begins %j, titles before other words', (start, expected) => {
    expect(titles(placesBeginning(start, places, 9))).toEqual(expected);
  });

  it('gives no more than wanted', () => {
    expect(titles(placesBeginning('disp', places, 1))).toEqual(['Displays']);
  });
});

describe('nearestTopic', () => {
  const topics = places.map((one) => ({ ...one, adresse: `/themen/${one.titel.toLowerCase()}/` }));
  const record = (id: string, ...thema: readonly string[]): TableRecord => ({
    id,
    datum: '2026-01-01',
    prior: 1,
    werte: { thema },
  });

  it('is the topic of most of the records', () => {
    const records = [record('a', 'reparatur', 'präsentationstechnik'), record('b', 'reparatur')];
    expect(nearestTopic(records, topics)?.titel).toBe('Reparatur');
  });

  it('is none where no record has a topic, or the topic has no page', () => {
    expect(nearestTopic([], topics)).toBeUndefined();
    expect(nearestTopic([record('a')], topics)).toBeUndefined();
    expect(nearestTopic([record('a', 'unbekannt')], topics)).toBeUndefined();
  });
});
