/**
 * Splits German compounds: „Displayreparatur“ into „display“ and „reparatur“, „Reaktionszeiten“ into
 * „reaktion“ and „zeiten“. A part must be a word that the collection, its vocabulary or our list of base
 * nouns knows; where only the end is known, the beginning is taken as it stands.
 */
import { stem, wordKey } from './key.ts';

/** Sounds that join two parts; other endings, as in „Klassenraum“, stay with their part. */
const links = ['', 's', 'es'];

/** Ends of words that look like nouns and are none. */
const suffixes =
  /^(?:ung|ungen|heit|heiten|keit|keiten|schaft|tum|nis|nisse|ling|chen|lein|bar|lich|los|haft|isch|sam|ion|ionen|tion|ität|eur|ist|isten|ator|ment|enz|anz|eln|ern|end|ende|enden|ends|igen|ige|iger|iges|erin|innen|erung|igung|ierung|falls|fache[mnrs]?)$/;

/** Beginnings that make another word of a verb or noun, not a compound. */
const prefix =
  'ab|an|auf|aus|be|bei|da|dar|durch|ein|ent|er|fort|ge|heraus|herein|herunter|her|hinaus|hinter|hin|los|miss|mit|nach|um|unter|un|ver|vor|weg|weiter|wider|wieder|zer|zurück|zusammen|zu|über|gegen|zwischen|neben|dis|re|pre|pro|in|des|kon|kom|sub|inter|infra|bereit';
const onePrefix = new RegExp(`^(?:${prefix})$`);
const prefixes = new RegExp(`^(?:${prefix})+$`);
const leadingPrefix = new RegExp(`^(?:${prefix})`);

/** Adjectives, stems of verbs and the like: they begin compounds and end none. */
// prettier-ignore
const beginnings = new Set([
  'alt', 'breit', 'digital', 'eigen', 'einzel', 'elektro', 'fahr', 'fern', 'förder', 'gesamt', 'groß', 'halb',
  'haupt', 'hoch', 'hör', 'innen', 'klapp', 'klein', 'kurz', 'lade', 'lang', 'leer', 'lehr', 'leih', 'lern', 'lese',
  'melde', 'mess', 'miet', 'mindest', 'mobil', 'neu', 'not', 'online', 'privat', 'prüf', 'real', 'remote', 'sach',
  'schalt', 'schließ', 'schreib', 'schul', 'schwimm', 'seh', 'sekundar', 'selbst', 'sonder', 'sprech', 'steck',
  'such', 'turn', 'voll', 'außen',
].map(wordKey));

/** Endings of nouns. */
const ending = /^(?:e|en|er|ern|n|s|es)?$/;

const shortest = 3;

/** What stands before a known end and is known nowhere must be this long. */
const shortestUnknown = 4;

export interface Lexicon {
  /** Whether the collection has a noun with this stem. */
  readonly has: (stem: string) => boolean;
  /** Whether something is one of our own nouns; the first part of a compound may lack its final e. */
  readonly isBase: (part: string, last: boolean) => boolean;
}

/** A lexicon of the words of a collection and our own nouns. */
export function lexiconOf(words: Iterable<string>, baseNouns: Iterable<string>): Lexicon {
  const base = new Map<string, string[]>();
  for (const noun of baseNouns) {
    const form = stem(noun);
    base.set(form, [...(base.get(form) ?? []), noun]);
  }
  const known = new Set<string>();
  for (const word of words) if (word.length >= 5) known.add(stem(word));
  return {
    has: (form) => known.has(form),
    isBase: (part, last) => (base.get(stem(part)) ?? []).some((noun) => isFormOf(noun, part, last)),
  };
}

/** Whether a part is a noun or a form of it: „bilder“ of „bild“, „sprach“ of „sprache“ at the beginning. */
function isFormOf(noun: string, part: string, last: boolean): boolean {
  const key = wordKey(noun);
  const form = wordKey(part);
  if (form === key) return !last || !beginnings.has(key);
  if (beginnings.has(key)) return false;
  const root = key.replace(/e$/, '');
  if (form === root) return !last;
  if (!form.startsWith(root)) return false;
  const rest = form.slice(root.length);
  // A plural may have an umlaut, a genitive has none.
  if (/^e?s$/.test(rest) && /[äöü]/.test(part) && !/[äöü]/.test(noun)) return false;
  return ending.test(rest) || (root.endsWith('s') && /^se[ns]?$/.test(rest));
}

interface Split {
  readonly parts: readonly string[];
  readonly cost: number;
}

/**
 * The parts of a compound in lower case, without joining sounds; nothing if it is no compound.
 * @param word one word without hyphens
 */
export function splitCompound(word: string, lexicon: Lexicon): string[] | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 7 || !/^\p{L}+$/u.test(lower)) return undefined;
  if (lexicon.isBase(lower, true) || isDerived(lower, lexicon)) return undefined;
  const split = cheapestCut(lower, lexicon, new Map());
  return split ? [...split.parts] : tailSplit(lower, lexicon);
}

/** „beantworten“ is made of „Antwort“, with a prefix. */
const isDerived = (word: string, lexicon: Lexicon): boolean =>
  /^(?:be|ent|er|ver|zer)/.test(word) && lexicon.isBase(word.replace(/^(?:be|ent|er|ver|zer)/, ''), true);

/** The cheapest way to make `rest` of known parts, be it one. Fewer and longer parts are cheaper. */
function cheapest(rest: string, lexicon: Lexicon, seen: Map<string, Split | undefined>): Split | undefined {
  if (seen.has(rest)) return seen.get(rest);
  const whole = isPart(rest, lexicon, true)
    ? { parts: [rest], cost: partCost(rest, lexicon, true) }
    : undefined;
  const cut = cheapestCut(rest, lexicon, seen);
  const best = whole && cut ? (cut.cost < whole.cost ? cut : whole) : (whole ?? cut);
  seen.set(rest, best);
  return best;
}

/** „Vertragsende“, but not „arbeitende“. */
const theEnd: Split = { parts: ['ende'], cost: 1 };

/** The same, of two parts at least. */
function cheapestCut(
  word: string,
  lexicon: Lexicon,
  seen: Map<string, Split | undefined>,
): Split | undefined {
  let best: Split | undefined;
  for (let end = shortest; end <= word.length - shortest; end += 1) {
    const head = word.slice(0, end);
    if (!isPart(head, lexicon, false)) continue;
    for (const link of links) {
      if (!word.startsWith(link, end) || word.length - end - link.length < shortest) continue;
      // „jahres“ is „jahr“ with „es“, not „jahre“ with „s“.
      if (link === 's' && head.endsWith('e') && isPart(head.slice(0, -1), lexicon, false)) continue;
      const tail = word.slice(end + link.length);
      const after = link !== '' && tail === 'ende' ? theEnd : cheapest(tail, lexicon, seen);
      if (!after) continue;
      const cost =
        partCost(head, lexicon, false) + after.cost + 1 + (link === '' ? 0 : 0.4 + 0.1 * link.length);
      if (!best || cost < best.cost) best = { parts: [head, ...after.parts], cost };
    }
  }
  return best;
}

/** Whether something may be a part; all but the last stand without the joining s. */
function isPart(part: string, lexicon: Lexicon, last: boolean): boolean {
  if (last ? suffixes.test(part) : onePrefix.test(part)) return false;
  // „Probe“ only looks like „pro“ and „be“.
  if (!last && prefixes.test(part) && !lexicon.isBase(part, last)) return false;
  const isWord = (form: string) =>
    lexicon.isBase(form, last) || (form.length >= 5 && !form.endsWith('ni') && lexicon.has(stem(form)));
  return isWord(part) && (last || !/.{2}s$/.test(part) || !isWord(part.slice(0, -1)));
}

/** Our own nouns are surer than words of the collection, which may be compounds themselves. */
const partCost = (part: string, lexicon: Lexicon, last: boolean): number =>
  (lexicon.isBase(part, last) ? 0.6 : 1.3) + 2 / part.length + (!last && /e[nr]?$/.test(part) ? 0.3 : 0);

/** „Musterboard“: the end is a noun of ours, whatever stands before it. */
function tailSplit(word: string, lexicon: Lexicon): string[] | undefined {
  // „kritisch“ has nothing to do with a „Tisch“, „veröffentlicht“ with „Licht“.
  if (/(?:isch|licht)(?:e[mnrs]?)?$/.test(word)) return undefined;
  for (let start = shortestUnknown; start <= word.length - 4; start += 1) {
    const tail = word.slice(start);
    const head = word.slice(0, start);
    if (lexicon.isBase(tail, true) && !suffixes.test(tail) && mayBegin(head)) {
      return [head.length > 4 ? head.replace(/(?<=ung|heit|keit|schaft|ion|tät)s$/, '') : head, tail];
    }
  }
  return undefined;
}

/** Not „aufge“ of „aufgefallen“, „festzu“ of „festzustellen“, „entsp“ of „entsprechen“. */
function mayBegin(head: string): boolean {
  if (prefixes.test(head) || /(?:ge|zu)$/.test(head)) return false;
  return /[aeiouyäöü]/.test(head.replace(leadingPrefix, ''));
}
