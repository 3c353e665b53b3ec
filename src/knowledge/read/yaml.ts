/**
 * YAML 1.2 (core schema) to plain data, with every trap refused by name: duplicate keys, anchors,
 * aliases, tags, several documents, keys that mean something to JavaScript, German thousands.
 */
import type { LineCounter } from 'yaml';
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import type { Befund, Stelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { syntaxFinding } from './yaml-syntax.ts';

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);
const maxDepth = 12;

const writeOut = 'Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor.';
const deleteField = 'Löschen Sie das Feld.';

/** A parsed document, kept only as long as positions are looked up. */
export interface ParsedYaml {
  readonly data?: unknown;
  readonly befunde: readonly Befund[];
}

/** Parses YAML the one way this project reads it. */
export function parseYaml(source: string, lineCounter?: LineCounter): Document.Parsed {
  return parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
    // With `silent` the parser drops a second document without a word.
    logLevel: 'error',
    ...(lineCounter && { lineCounter }),
  });
}

/**
 * Reads the YAML in `source`, which begins at `offset` in its file.
 * Only the first syntax error is reported: the rest follow from it.
 */
export function readYaml(datei: string, source: string, offset: number): ParsedYaml {
  const tab = /^( *)\t/m.exec(source);
  if (tab) {
    const at = offset + tab.index + (tab[1]?.length ?? 0);
    return {
      befunde: [
        finding(
          'yaml-tabulator',
          datei,
          { art: 'text', von: at, bis: at + 1 },
          {
            satz: 'Die Zeile ist mit einem Tabulator eingerückt; YAML kennt nur Leerzeichen.',
            abhilfe: 'Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
          },
        ),
      ],
    };
  }
  const doc = parseYaml(source);
  const [error] = doc.errors;
  if (error) return { befunde: [syntaxFinding(datei, source, offset, error, doc)] };
  const reader = new Reader(datei, offset);
  const data = reader.read(doc.contents, 0);
  if (doc.directives?.docStart && doc.directives.yaml.explicit) {
    reader.refuse(undefined, 'eine %YAML-Anweisung', 'Löschen Sie die Zeile.');
  }
  return { data: reader.refused ? undefined : data, befunde: reader.befunde };
}

/** Turns nodes into data and collects what may not stand there. */
class Reader {
  readonly befunde: Befund[] = [];
  /** Whether a value is missing from the data because it was refused: what follows from that is not reported. */
  refused = false;
  readonly #datei: string;
  readonly #offset: number;

  constructor(datei: string, offset: number) {
    this.#datei = datei;
    this.#offset = offset;
  }

  read(node: Node | null | undefined, depth: number): unknown {
    if (!node) return null;
    if (isAlias(node)) return this.refuse(node, `ein Verweis *${node.source}`);
    if (node.tag?.startsWith('!') || node.tag?.startsWith('tag:')) {
      if (!isPlainTag(node)) {
        return this.refuse(node, `eine Typangabe ${node.tag.replace('tag:yaml.org,2002:', '!!')}`);
      }
    }
    if ('anchor' in node && node.anchor) return this.refuse(node, `ein Anker &${node.anchor}`);
    if (depth > maxDepth) {
      return this.refuse(
        node,
        'eine zu tiefe Verschachtelung',
        'Schreiben Sie die Werte als einfache Liste.',
      );
    }
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) return node.items.map((item) => this.read(item as Node, depth + 1));
    if (isMap(node)) return this.#map(node.items, depth);
    return null;
  }

  #map(items: readonly unknown[], depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (!isScalar(pair.key) || (typeof key !== 'string' && typeof key !== 'number')) {
        this.refuse(pair.key as Node, 'ein Feldname, der kein einfaches Wort ist', deleteField);
      } else if (dangerousKeys.has(String(key))) {
        this.refuse(pair.key, `der Feldname ‚${key}‘`, deleteField);
      } else {
        map[String(key)] = this.read(pair.value as Node, depth + 1);
      }
    }
    return map;
  }

  #scalar(node: Scalar): unknown {
    const cutOff =
      node.type === 'PLAIN' && typeof node.value === 'string' && node.comment ? node.comment : '';
    if (node.range && cutOff && (/^\S/.test(cutOff) || /\s/.test(String(node.value)))) {
      this.befunde.push(
        finding(
          'yaml-syntax',
          this.#datei,
          this.#place({ range: [node.range[1] + 1, node.range[1] + 2, 0] }),
          {
            satz: `Was hinter ‚#‘ steht, gilt als Kommentar und geht verloren: ‚#${cutOff}‘.`,
            abhilfe: 'Setzen Sie den ganzen Text in Anführungszeichen, oder löschen Sie den Kommentar.',
          },
        ),
      );
    }
    if (typeof node.value === 'number' && /^\d{1,3}(?:\.\d{3})+$/.test(node.source ?? '')) {
      const meant = (node.source ?? '').replaceAll('.', '');
      this.befunde.push(
        finding('zahl-tausenderpunkt', this.#datei, this.#place(node), {
          satz: `‚${node.source}‘ liest der Rechner als ${String(node.value).replace('.', ',')}.`,
          abhilfe: `Schreiben Sie ${meant}, wenn das gemeint ist; ein Punkt trennt nur Nachkommastellen.`,
        }),
      );
    }
    return node.value;
  }

  /** Reports a construct of YAML that records do not need. */
  refuse(node: { range?: Node['range'] } | undefined, what: string, abhilfe = writeOut): undefined {
    this.refused = true;
    this.befunde.push(
      finding('yaml-verboten', this.#datei, this.#place(node), {
        satz: `Hier steht ${what}; das ist in Einträgen nicht erlaubt.`,
        abhilfe,
      }),
    );
    return undefined;
  }

  #place(node: { range?: Node['range'] } | undefined): Stelle {
    const range = node?.range;
    if (!range) return { art: 'text', von: this.#offset, bis: this.#offset + 1 };
    return {
      art: 'text',
      von: this.#offset + range[0],
      bis: this.#offset + Math.max(range[1], range[0] + 1),
    };
  }
}

/** Tags that the core schema itself gives to a collection; a written one always differs. */
const isPlainTag = (node: Node): boolean =>
  (isMap(node) && node.tag === 'tag:yaml.org,2002:map') ||
  (isSeq(node) && node.tag === 'tag:yaml.org,2002:seq');
