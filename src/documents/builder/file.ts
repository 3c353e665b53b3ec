/**
 * A selection as a file, to keep, to hand on, and to survive a reload. Unlike an address it holds the lines of
 * each clause as they were chosen, so that a later edition can show what changed.
 */
import { d } from '../../strings/documents.ts';
import type { BuilderData } from './data.ts';
import type { ChosenClause, Cover, Selection } from './selection.ts';

const kindOfFile = 'baukasten-auswahl';
/** Raised when files of this edition can no longer be read by an older builder. */
const edition = 1;

export const encodeFile = (selection: Selection): string =>
  `${JSON.stringify({ art: kindOfFile, ausgabe: edition, auswahl: selection }, null, 2)}\n`;

export type ReadFile = { readonly selection: Selection } | { readonly fehler: string };

/** The selection of a file; or a sentence that says why there is none, and what to do. */
export function decodeFile(data: BuilderData, text: string): ReadFile {
  const file = parse(text);
  if (!isObject(file) || file['art'] !== kindOfFile) return notAFile();
  if (typeof file['ausgabe'] === 'number' && file['ausgabe'] > edition) {
    return { fehler: d('stand.neuer') };
  }
  const { auswahl } = file;
  if (!isObject(auswahl)) return notAFile();
  const { dokument, klauseln, werte, deckblatt, herkunft } = auswahl;
  if (
    typeof dokument !== 'string' ||
    !Array.isArray(klauseln) ||
    !klauseln.every(isChosenClause) ||
    !isTexts(werte) ||
    !isCover(deckblatt) ||
    typeof herkunft !== 'boolean'
  ) {
    return notAFile();
  }
  if (!data.dokumente.some(({ wert }) => wert === dokument)) {
    return { fehler: d('stand.dokument_unbekannt', { wert: dokument.slice(0, 60) }) };
  }
  const once = klauseln.filter(({ slug }, i) => klauseln.findIndex((one) => one.slug === slug) === i);
  return { selection: { dokument, klauseln: once, werte, deckblatt, herkunft } };
}

const notAFile = (): ReadFile => ({ fehler: `${d('stand.kein_text')} ${d('stand.kein_text_abhilfe')}` });

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((one) => typeof one === 'string');

const isCover = (value: unknown): value is Cover & Record<string, unknown> =>
  isTexts(value) && ['titel', 'auftraggeber', 'aktenzeichen'].every((name) => name in value);

const isChosenClause = (value: unknown): value is ChosenClause =>
  isObject(value) &&
  typeof value['slug'] === 'string' &&
  typeof value['hash'] === 'string' &&
  (value['zeilen'] === undefined ||
    (Array.isArray(value['zeilen']) && value['zeilen'].every((line) => typeof line === 'string')));
