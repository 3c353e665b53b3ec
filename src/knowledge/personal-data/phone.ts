/** German and international phone numbers; the service numbers of companies (0800, 0180 …) are none. */
import { after, lineBefore, type Hit, type Pattern } from './hit.ts';

/** Begins like a number that is dialled: +49, 0049, 05241, (05241). Not inside a date, price or identifier. */
const dialled = /[+(0](?<![\w.,/+&-][+(0]|\d:[+(0])[\d(][\d ()/\u00A0\u2013-]{4,22}\d/g;

/** A word that announces a phone number, and the digits behind it. */
const announced =
  /\b(Tel|Telefon|Telefonnummer|Telefonnr|Fon|Mobil|Mobilnummer|Mobiltelefon|Handy|Handynummer|Durchwahl|Nebenstelle|Rufnummer|Fax|Telefax|Hotline)\b(?:[.:|*\s]|unter |ist |lautet |Nr\.){0,6}(?=[\d(+])([\d(+][\d ()/\u00A0\u2013-]{1,22}\d)/g;

const announcement =
  /(?:\bTel\b|Telefon|\bFon\b|Mobil(?!ität)|Handy|Durchwahl|\bRuf|Fax\b|Hotline|erreichbar|anrufen|WhatsApp)[\wäöüß.:| ()*-]{0,20}$/i;
/** Words before a number of another kind. */
const otherNumber =
  /(?:nummer|zeichen|vertrag|vorgang|rechnung|\b(?:nr|az|akten\w*|fkz|vorlage|drucksache|drs|build|version|firmware|ticket|inventar|serien\w*|imei|s\/n|isbn|issn|ean|gtin|din|norm|en|iso|los|plz|konto|blz|modell|artikel|teil|raum|räume|zimmer|bass|code|id))[\s.:#„‚"(*|]{0,6}$/i;
/** An amount or a count, however long. */
const unit = /^[\s\u00A0]?(?:€|EUR|Euro|%|Prozent|Stück|Geräte|Cent|MHz|GHz|GB|MB|kB|TB|Uhr|mm|cm|m²)/;

const serviceNumber = /^0(?:800|180|190|900|137|130|700)/;
/** The four area codes of three digits; the others are longer, and mobile prefixes begin 015, 016, 017. */
const areaCode = /^0(?:30|40|69|89|[2-9]\d{2,4}|1[567]\d{1,3})$/;

export const findPhones: Pattern = (text) => [
  ...[...text.matchAll(dialled)].flatMap((match) => hit(text, match.index, match[0], isDialled)),
  ...[...text.matchAll(announced)].flatMap(({ 0: all, 1: word = '', 2: number = '', index }) =>
    hit(text, index + all.length - number.length, number, () => isAnnounced(number, word)),
  ),
];

type Test = (number: string, before: string) => boolean;

function hit(text: string, von: number, number: string, test: Test): Hit[] {
  const bis = von + number.length;
  // A number that goes on as a date, decimal or word is none that somebody dials.
  if (unit.test(after(text, bis, 10)) || /^(?:[.,:]\d|[A-Za-z_])/.test(after(text, bis, 2))) return [];
  return test(number, lineBefore(text, von, 50)) ? [{ kind: 'telefon', von, bis }] : [];
}

function isDialled(number: string, before: string): boolean {
  const known = announcement.test(before);
  if (!known && otherNumber.test(before)) return false;
  const digits = number.replace(/\D/g, '');
  if (number.startsWith('+')) return digits.length >= 9 && digits.length <= 15 && digits[0] !== '0';
  if (digits.startsWith('00')) return /^00[1-9]/.test(digits) && digits.length >= 11 && digits.length <= 17;
  if (serviceNumber.test(digits) || digits.length < 7 || digits.length > 13) return false;
  const [area = '', first = '', ...more] = number.split(/\D+/).filter((group) => group !== '');
  if (first === '') return known || /^01[567]\d{8,9}$/.test(area);
  // A case number: 0123/2024.
  if (!known && more.length === 0 && /^(?:19|20)\d\d$/.test(first)) return false;
  return areaCode.test(area) && !first.startsWith('0');
}

function isAnnounced(number: string, word: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (serviceNumber.test(digits) || /^(?:24\/7|(?:19|20)\d\d(?:\D|$))/.test(number)) return false;
  return digits.length >= (/Durchwahl|Nebenstelle/.test(word) ? 3 : 5) && digits.length <= 15;
}
