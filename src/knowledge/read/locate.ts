/** Finds line and column of a finding, only when it is printed. */
import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { Stelle } from '../../schema/befund.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseYaml } from './yaml.ts';

export interface Range {
  readonly von: number;
  readonly bis: number;
}

/** Line and column, both from 1, columns in UTF-16 units as editors count them. */
export interface Position {
  readonly zeile: number;
  readonly spalte: number;
}

const wholeFile: Range = { von: 0, bis: 0 };

export interface Locator {
  /** The stretch that `stelle` means. A field that is missing is shown at its nearest parent. */
  readonly rangeOf: (stelle: Stelle) => Range;
  /** Where an offset is. */
  readonly positionOf: (offset: number) => Position;
  /** A line, from 1, without its end. */
  readonly line: (zeile: number) => string;
}

/** Finds places in one file. However many are asked for, its YAML is parsed at most once. */
export function locatorOf(text: string, datei: string): Locator {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const { yaml, start } = yamlPart(text, datei);
  let parsed: { readonly node: Node | null } | undefined;
  return {
    rangeOf: (stelle) => {
      if (stelle.art === 'datei') return wholeFile;
      if (stelle.art === 'text') return { von: stelle.von, bis: stelle.bis };
      parsed ??= { node: parseYaml(yaml).contents };
      const found = find(parsed.node, stelle.pfad, stelle.ziel);
      return found ? { von: found.von + start, bis: found.bis + start } : wholeFile;
    },
    positionOf: (offset) => {
      const zeile = lastNotAbove(starts, offset, lines.length);
      return { zeile, spalte: offset - (starts[zeile - 1] ?? 0) + 1 };
    },
    line: (zeile) => (lines[zeile - 1] ?? '').replace(/\r$/, ''),
  };
}

/** How many of the first `count` rising numbers are not above `value`, at least one. */
function lastNotAbove(numbers: readonly number[], value: number, count: number): number {
  let low = 1;
  let high = count;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle - 1] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function yamlPart(text: string, datei: string): { yaml: string; start: number } {
  const split = /\.mdx?$/.test(datei) ? splitFrontMatter(datei, text) : undefined;
  // Without fences no field was read, so no finding points into one.
  return split && 'yaml' in split ? { yaml: split.yaml, start: split.yamlStart } : { yaml: text, start: 0 };
}

function find(
  node: Node | null,
  pfad: readonly (string | number)[],
  ziel: 'schluessel' | 'wert',
): Range | undefined {
  const [schritt, ...rest] = pfad;
  if (schritt === undefined) return rangeOfNode(node);
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(schritt));
    if (!pair || !isPair(pair)) return undefined;
    const key = rangeOfNode(pair.key as Node);
    if (rest.length === 0 && ziel === 'schluessel') return key;
    return find(pair.value as Node | null, rest, ziel) ?? key;
  }
  if (isSeq(node) && typeof schritt === 'number') {
    const item = node.items[schritt] as Node | undefined;
    return item && (find(item, rest, ziel) ?? firstKey(item) ?? rangeOfNode(item) ?? emptyRow(item));
  }
  return undefined;
}

/** The first key of a row stands for the row: its whole text would underline many lines. */
const firstKey = (node: Node): Range | undefined =>
  isMap(node) ? rangeOfNode(node.items[0]?.key as Node | null) : undefined;

const emptyRow = ({ range }: Node): Range | undefined =>
  range ? { von: range[0], bis: range[0] } : undefined;

function rangeOfNode(node: Node | null | undefined): Range | undefined {
  if (!node?.range) return undefined;
  if (isScalar(node) && node.value === null && node.range[0] === node.range[1]) return undefined;
  return { von: node.range[0], bis: node.range[1] };
}
