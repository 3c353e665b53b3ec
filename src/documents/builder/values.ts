/**
 * Values of placeholders. What is typed is kept as typed, so that nothing is lost while it is wrong; reading it
 * says what it means. Placeholders with the same name, type and meaning are one value, in whatever clause they
 * stand: whoever has said when a case must be reported has said it for the whole document.
 */
import { germanDate, germanNumber } from '../../strings/format.ts';
import { readGermanDate } from '../../strings/german-date.ts';
import { readGermanNumber } from '../../strings/german-number.ts';
import type { BuilderClause, BuilderData, Placeholder } from './data.ts';
import type { Selection } from './selection.ts';

export type Reading =
  /** Nothing was filled in and there is no preset. */
  | { readonly state: 'empty' }
  /** Fits its field. */
  | { readonly state: 'ok'; readonly text: string }
  /** Can be read, but lies outside the limits; it still goes into the document. */
  | { readonly state: 'outside'; readonly text: string }
  /** Cannot be read as what the field asks for; the document shows it as missing. */
  | { readonly state: 'unreadable' };

/** Name of the value in `Selection.werte`. */
export const valueKey = (slug: string, name: string): string => `${slug}.${name}`;

export interface PlaceOfValue {
  readonly klausel: BuilderClause;
  readonly platzhalter: Placeholder;
}

/** Everywhere in the collection where this placeholder stands for the same thing, itself first. */
export function samePlaces(
  data: BuilderData,
  klausel: BuilderClause,
  platzhalter: Placeholder,
): PlaceOfValue[] {
  const others = data.klauseln
    .filter(({ slug, dokument }) => slug !== klausel.slug && dokument === klausel.dokument)
    .flatMap((other) =>
      other.platzhalter
        .filter((one) => isSame(one, platzhalter))
        .map((one) => ({ klausel: other, platzhalter: one })),
    );
  return [{ klausel, platzhalter }, ...others];
}

const isSame = (a: Placeholder, b: Placeholder): boolean =>
  a.name === b.name && a.typ === b.typ && a.bedeutung === b.bedeutung;

/** As typed; the preset of the first clause chosen that has it, where nobody typed anything; `''` for nothing. */
export function typedValue(
  data: BuilderData,
  selection: Selection,
  klausel: BuilderClause,
  platzhalter: Placeholder,
): string {
  const places = samePlaces(data, klausel, platzhalter);
  const typed = places.map((one) => selection.werte[valueKey(one.klausel.slug, one.platzhalter.name)]);
  const own = typed.find((value) => value !== undefined);
  if (own !== undefined) return own;
  const isIn = new Set(selection.klauseln.map(({ slug }) => slug));
  const [first] = places
    .filter((one) => isIn.has(one.klausel.slug))
    .sort((a, b) => orderOf(selection, a) - orderOf(selection, b));
  const preset = (first ?? places[0])?.platzhalter.vorgabe;
  if (preset === undefined) return '';
  return typeof preset === 'number' ? germanNumber(preset) : preset;
}

const orderOf = ({ klauseln }: Selection, { klausel }: PlaceOfValue): number =>
  klauseln.findIndex(({ slug }) => slug === klausel.slug);

/** A preset as a reader sees it: numbers as Germans write them, days written out; `''` without one. */
export function presetText({ typ, vorgabe }: Pick<Placeholder, 'typ' | 'vorgabe'>): string {
  if (typeof vorgabe === 'number') return germanNumber(vorgabe);
  return typ === 'datum' && vorgabe !== undefined ? germanDate(vorgabe) : (vorgabe ?? '');
}

/** Whether nobody has typed anything yet, so that the preset counts. */
export const isPreset = (
  data: BuilderData,
  { werte }: Selection,
  klausel: BuilderClause,
  platzhalter: Placeholder,
): boolean =>
  samePlaces(data, klausel, platzhalter).every(
    (one) => werte[valueKey(one.klausel.slug, one.platzhalter.name)] === undefined,
  );

/** With what was typed for a placeholder, at all its places. */
export function withValue(
  data: BuilderData,
  selection: Selection,
  klausel: BuilderClause,
  platzhalter: Placeholder,
  typed: string,
): Selection {
  const entries = samePlaces(data, klausel, platzhalter).map(
    (one) => [valueKey(one.klausel.slug, one.platzhalter.name), typed] as const,
  );
  return { ...selection, werte: { ...selection.werte, ...Object.fromEntries(entries) } };
}

/** With the preset instead of what was typed, at all places of the value. */
export function withPreset(
  data: BuilderData,
  selection: Selection,
  klausel: BuilderClause,
  platzhalter: Placeholder,
): Selection {
  const keys = new Set(
    samePlaces(data, klausel, platzhalter).map((one) => valueKey(one.klausel.slug, one.platzhalter.name)),
  );
  const werte = Object.fromEntries(Object.entries(selection.werte).filter(([key]) => !keys.has(key)));
  return { ...selection, werte };
}

/** What was typed, as the document will say it. Numbers as Germans write them, dates written out. */
export function readValue({ typ, min, max, auswahl }: Placeholder, typed: string): Reading {
  const text = typed.trim();
  if (text === '') return { state: 'empty' };
  if (typ === 'zahl') {
    const number = readGermanNumber(text);
    if (typeof number !== 'number') return { state: 'unreadable' };
    const isWithin = (min === undefined || number >= min) && (max === undefined || number <= max);
    return { state: isWithin ? 'ok' : 'outside', text: germanNumber(number) };
  }
  if (typ === 'datum') {
    const day = readDay(text);
    return day === undefined ? { state: 'unreadable' } : { state: 'ok', text: germanDate(day) };
  }
  if (typ === 'auswahl') return auswahl?.includes(text) ? { state: 'ok', text } : { state: 'unreadable' };
  return { state: 'ok', text };
}

/** A day as a date field gives it (`JJJJ-MM-TT`) or as one writes it; nothing where there is no such day. */
function readDay(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return readGermanDate(year === undefined ? text : `${day}.${month}.${year}`);
}
