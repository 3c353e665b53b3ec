/** What is wrong where YAML gives up, in the words of someone who wanted to write a field. */
import { isMap, isScalar, isSeq, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Befund, Stelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { RuleName } from '../rules/registry.ts';

interface Fault {
  readonly error: YAMLError;
  readonly source: string;
  readonly contents: ParsedNode | null;
  /** The line on which YAML gave up, and where it begins in `source`. */
  readonly line: string;
  readonly lineStart: number;
}

interface Explanation {
  readonly regel: RuleName;
  readonly von: number;
  readonly bis: number;
  readonly satz: string;
  readonly abhilfe: string;
}

/** Tried in this order; the last one always has an answer. */
const explanations: readonly ((fault: Fault) => Explanation | undefined)[] = [
  duplicateKey,
  secondDocument,
  openQuote,
  colonInText,
  specialBeginning,
  brokenField,
];

/** The finding for a syntax error of the YAML in `source`, which begins at `offset` in its file. */
export function syntaxFinding(
  datei: string,
  source: string,
  offset: number,
  error: YAMLError,
  doc: Document.Parsed,
): Befund {
  const [from] = error.pos;
  const lineStart = source.lastIndexOf('\n', Math.max(0, from - 1)) + 1;
  const lineEnd = source.indexOf('\n', from);
  const line = source.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  const fault = { error, source, contents: doc.contents, line, lineStart };
  let explanation: Explanation | undefined;
  for (const explain of explanations) explanation ??= explain(fault);
  const { regel, von, bis, satz, abhilfe } = explanation ?? unclear(fault);
  const stelle: Stelle = { art: 'text', von: offset + von, bis: offset + Math.max(bis, von + 1) };
  return finding(regel, datei, stelle, { satz, abhilfe });
}

function duplicateKey({ error, source }: Fault): Explanation | undefined {
  if (error.code !== 'DUPLICATE_KEY') return undefined;
  const [von] = error.pos;
  const key = /^[^:\s]+/.exec(source.slice(von))?.[0] ?? '';
  return {
    regel: 'yaml-doppelt',
    von,
    bis: von + key.length,
    satz: `Das Feld ‚${key}‘ steht zweimal.`,
    abhilfe: 'Löschen Sie eine der beiden Zeilen oder führen Sie die Werte in einer Liste zusammen.',
  };
}

function secondDocument({ error }: Fault): Explanation | undefined {
  if (error.code !== 'MULTIPLE_DOCS') return undefined;
  return {
    regel: 'yaml-verboten',
    von: error.pos[0],
    bis: error.pos[1],
    satz: 'Hier beginnt ein zweites YAML-Dokument.',
    abhilfe: 'Löschen Sie die Trennzeile davor (--- oder ...).',
  };
}

function openQuote({ error, contents }: Fault): Explanation | undefined {
  if (error.code !== 'MISSING_CHAR' || !error.message.includes('quote')) return undefined;
  const von = quoteReaching(contents, error.pos[0]) ?? error.pos[0];
  return {
    regel: 'yaml-syntax',
    von,
    bis: von + 1,
    satz: 'Ein Anführungszeichen wird geöffnet, aber nicht geschlossen.',
    abhilfe: 'Setzen Sie am Ende des Werts dasselbe Anführungszeichen, oder lassen Sie beide weg.',
  };
}

function colonInText({ line, lineStart }: Fault): Explanation | undefined {
  const text = /^\s*(?:- )?[\w-]+: ?(?<wert>[^'"\s[{].*?: .*)$/u.exec(line)?.groups?.['wert'];
  if (!text) return undefined;
  return {
    regel: 'yaml-syntax',
    von: lineStart + line.indexOf(text),
    bis: lineStart + line.length,
    satz: 'Im Text steht ein Doppelpunkt mit Leerzeichen; YAML hält ihn für ein neues Feld.',
    abhilfe: `Setzen Sie den Text in Anführungszeichen: ${quoted(text)}`,
  };
}

function specialBeginning({ line, lineStart }: Fault): Explanation | undefined {
  const text = /^\s*(?:- )?[\w-]+: (?<wert>[*&!%@`[{|>"'].*)$/u.exec(line)?.groups?.['wert'];
  if (!text) return undefined;
  return {
    regel: 'yaml-syntax',
    von: lineStart + line.indexOf(text),
    bis: lineStart + line.length,
    satz: `Der Text beginnt mit ‚${text.charAt(0)}‘; dieses Zeichen hat in YAML eine eigene Bedeutung.`,
    abhilfe: `Setzen Sie den ganzen Text in Anführungszeichen: ${quoted(text)}`,
  };
}

function brokenField({ line, lineStart }: Fault): Explanation | undefined {
  const parts =
    /^(?<feld>[a-z_]+):(?<wert>\S.*)$/u.exec(line) ?? /^(?<feld>[a-z_]+)(?<wert>)\s*$/u.exec(line);
  if (!parts?.groups) return undefined;
  const { feld = '', wert = '' } = parts.groups;
  return {
    regel: 'yaml-syntax',
    von: lineStart,
    bis: lineStart + line.length,
    satz: wert
      ? `Nach ‚${feld}:‘ fehlt ein Leerzeichen.`
      : `Nach ‚${feld}‘ fehlt der Doppelpunkt mit dem Wert.`,
    abhilfe: `Schreiben Sie: ${feld}: ${wert || '…'}`,
  };
}

const unclear = ({ error }: Fault): Explanation => ({
  regel: 'yaml-syntax',
  von: error.pos[0],
  bis: error.pos[1],
  satz: 'An dieser Stelle lässt sich das YAML nicht lesen.',
  abhilfe:
    'Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und ihrer Nachbarn; jedes Feld hat die Form „name: wert“.',
});

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Start of the quoted scalar that reaches over `position`, where YAML noticed the missing end. */
function quoteReaching(node: ParsedNode | null, position: number): number | undefined {
  if (isScalar(node)) {
    const covers = node.range && node.range[0] <= position && position <= node.range[2];
    return covers && /^QUOTE/.test(node.type ?? '') ? node.range[0] : undefined;
  }
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      const found = quoteReaching(key, position) ?? quoteReaching(value, position);
      if (found !== undefined) return found;
    }
  }
  if (isSeq(node)) {
    for (const item of node.items) {
      const found = quoteReaching(item, position);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
