/** Dates of birth: a date directly behind a word that says so. */
import type { Pattern } from './hit.ts';

const birth =
  /\b(?:geb\.|geboren|Geburtsdatum|Geburtstag|Geb\.-Datum)(?:[ :|*]|am |ist ){0,5}(?:\d{1,2}\. ?(?:\d{1,2}\. ?|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) )(?:\d{4}|\d{2})\b|\d{4}-\d{2}-\d{2}\b)/g;

export const findBirthDates: Pattern = (text) =>
  [...text.matchAll(birth)].map(({ 0: found, index }) => ({
    kind: 'geburt',
    von: index,
    bis: index + found.length,
  }));
