/** Hardware addresses of network devices, in the three usual notations; placeholders are none. */
import type { Pattern } from './hit.ts';

const pairs =
  /[0-9A-Fa-f](?<![\w:.-][0-9A-Fa-f])[0-9A-Fa-f]([:-])[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}\1[0-9A-Fa-f]{2}(?![\w:-])/g;
const triples = /[0-9A-Fa-f](?<![\w.-][0-9A-Fa-f])[0-9A-Fa-f]{3}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![\w.])/g;
const bare = /\bMAC(?:-?Adresse)?[ :=|]{1,3}([0-9A-Fa-f]{12})(?!\w)/g;

/** Sequences that manuals print, one character over and over, and the range for documents (RFC 7042). */
const placeholder =
  /^(?:(.)\1{11}|(..)\2{5}|00005e0053..|aabbccddeeff|abcdef.{6}|001122334455|0123456789ab|123456789abc|112233445566)$/;

export const findMacs: Pattern = (text) =>
  [pairs, triples, bare].flatMap((notation) =>
    [...text.matchAll(notation)].flatMap(({ 0: found, 1: part, index }) => {
      const written = part !== undefined && part.length === 12 ? part : found;
      const digits = written.replace(/[:.-]/g, '').toLowerCase();
      // Digits alone between dots are a version or an article number.
      const isNumber = notation !== pairs && !/[a-f]/.test(digits);
      if (isNumber || placeholder.test(digits)) return [];
      const bis = index + found.length;
      return [{ kind: 'mac', von: bis - written.length, bis }];
    }),
  );
