/** Words for values of another form than their field: text, number, list, group, yes or no. */
import type { ProblemWords } from './words.ts';
import { germanBoolean } from './german-values.ts';
import { plain, show } from './show.ts';

const typeNames: Readonly<Record<string, string>> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
};

export function type(expected: string, value: unknown, label: string): ProblemWords {
  return {
    regel: 'wert-art',
    satz: `${label ? `Bei ‚${label}‘` : 'Am Anfang der Datei'} wird ${typeNames[expected] ?? 'ein anderer Wert'} erwartet, gefunden wurde ${show(value)}.`,
    abhilfe: typeRemedy(expected, value, label.split(' ').at(-1) ?? label),
  };
}

function typeRemedy(expected: string, value: unknown, feld: string): string {
  if (expected === 'boolean') {
    const meant = typeof value === 'string' ? germanBoolean(value) : undefined;
    return meant === undefined ? 'Schreiben Sie true (ja) oder false (nein).' : `Schreiben Sie ${meant}.`;
  }
  if (expected === 'array' && feld === '')
    return 'Beginnen Sie jeden Punkt der Liste mit einem Strich: „- name: wert“.';
  if (expected === 'array' && typeof value !== 'object') {
    const items = plain(value).split(/\s*[,;]\s*/);
    return `Schreiben Sie jeden Wert in eine eigene Zeile mit Strich davor: ${feld}: ${items.map((item) => `⏎ - ${item}`).join(' ')}`;
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Setzen Sie den Wert in Anführungszeichen: '${String(value)}'`;
  }
  if (expected === 'int' && typeof value === 'number') return `Schreiben Sie ${Math.round(value)}.`;
  if (expected === 'object' && feld === '')
    return 'Schreiben Sie jedes Feld in eine eigene Zeile: „name: wert“.';
  if (expected === 'object')
    return 'Schreiben Sie die einzelnen Felder eingerückt darunter, jedes als „name: wert“.';
  return 'Sehen Sie in einem anderen Eintrag derselben Art nach, wie das Feld aussieht.';
}
