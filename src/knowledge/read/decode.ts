/** Bytes to text. UTF-8 with or without BOM is accepted; anything else is a finding with its line. */
import { ganzeDatei, type Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';

const strict = new TextDecoder('utf-8', { fatal: true });

/** Characters that must not stand in a record: control, bidirectional, invisible, private use, no character. */
const forbidden =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFF\uE000-\uF8FF\u{E0000}-\u{E007F}]/gu;

/** Lone surrogates cannot come out of a strict decoder, hence only these names are needed. */
function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code >= 0xe000 && code <= 0xf8ff) return `ein Zeichen ohne feste Bedeutung (${hex})`;
  const invisible = /[\u00AD\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]/u;
  if (invisible.test(character)) {
    return `ein unsichtbares Zeichen (${hex})`;
  }
  if (code >= 0x200e && code <= 0x2069)
    return `ein Zeichen, das die Schreibrichtung oder Zeile ändert (${hex})`;
  return `ein Steuerzeichen (${hex})`;
}

export interface Decoded {
  /** Text without BOM; line ends as in the file. Absent where the bytes are no UTF-8. */
  readonly text?: string;
  readonly befunde: readonly Befund[];
}

/** Reads `bytes` as UTF-8 and reports what may not stand in a file of this project. */
export function decode(datei: string, bytes: Uint8Array): Decoded {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { befunde: [notUtf8(datei, bytes)] };
  }
  const befunde: Befund[] = [];
  const seen = new Set<string>();
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    if (seen.has(character)) continue;
    seen.add(character);
    befunde.push(
      finding(
        'zeichen',
        datei,
        { art: 'text', von: index, bis: index + character.length },
        {
          satz: `Hier steht ${nameOf(character)}; das ist in Einträgen nicht erlaubt.`,
          abhilfe: 'Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.',
        },
      ),
    );
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    let at = 0;
    while (text[at] === composed[at]) at += 1;
    befunde.push(
      finding(
        'zeichen',
        datei,
        { art: 'text', von: Math.max(0, at - 1), bis: at + 1 },
        {
          satz: 'Hier ist ein Umlaut oder Akzent aus zwei Zeichen zusammengesetzt.',
          abhilfe: 'Tippen Sie den Buchstaben neu oder rufen Sie „npm run fix“ auf.',
        },
      ),
    );
  }
  return { text, befunde };
}

function notUtf8(datei: string, bytes: Uint8Array): Befund {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const line = utf16 ? undefined : lineOfFirstFault(bytes);
  return finding('kodierung', datei, ganzeDatei, {
    satz: utf16
      ? 'Die Datei ist als UTF-16 gespeichert, nicht als UTF-8.'
      : `Die Datei ist nicht als UTF-8 gespeichert: In Zeile ${line} steht ein Zeichen, das sich nicht lesen lässt.`,
    abhilfe:
      'Speichern Sie die Datei mit der Kodierung UTF-8 (im Windows-Editor: „Speichern unter“, Codierung „UTF-8“).',
  });
}

/** Line (from 1) of the first byte that is no UTF-8. */
function lineOfFirstFault(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let i = 0; i <= bytes.length; i += 1) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      strict.decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    start = i + 1;
    line += 1;
  }
  return line;
}
