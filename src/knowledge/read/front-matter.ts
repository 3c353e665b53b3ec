/** Splits a record into front matter and body. Only `---` alone on line 1 opens it. */
import type { Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';

export interface Split {
  readonly yaml: string;
  /** Offset of the YAML in the file. */
  readonly yamlStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

/** The two halves of `text`, or the finding that says which fence is missing. */
export function splitFrontMatter(datei: string, text: string): Split | Befund {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) {
    const firstLine = text.split('\n', 1)[0] ?? '';
    return finding(
      'kopf-fehlt',
      datei,
      { art: 'text', von: 0, bis: Math.max(1, firstLine.length) },
      {
        satz: /^\s*(?:-{4,}|\+\+\+|---)/.test(firstLine)
          ? `Der Kopf beginnt mit ‚${firstLine.trim()}‘ statt mit einer Zeile aus genau drei Strichen.`
          : 'Der Kopf fehlt: Die erste Zeile muss aus genau drei Strichen bestehen.',
        abhilfe: 'Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---.',
      },
    );
  }
  const yamlStart = open[0].length;
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(text.slice(yamlStart));
  if (!close) {
    return finding(
      'kopf-fehlt',
      datei,
      { art: 'text', von: 0, bis: 3 },
      {
        satz: 'Der Kopf ist nicht geschlossen: Die zweite Zeile aus drei Strichen fehlt.',
        abhilfe: 'Setzen Sie nach dem letzten Feld eine Zeile ---; darunter beginnt der Text.',
      },
    );
  }
  const bodyStart = yamlStart + close.index + close[0].length;
  return {
    yaml: text.slice(yamlStart, yamlStart + close.index),
    yamlStart,
    body: text.slice(bodyStart),
    bodyStart,
  };
}
