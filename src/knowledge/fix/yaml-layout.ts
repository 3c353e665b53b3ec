/**
 * Lays YAML out anew: block style, two spaces, keys in the order of the schema. Every scalar is carried
 * over letter by letter: the YAML library writes the frame with a token for each, which is then replaced
 * by the text of the file. So no quote, number or line break is decided anew.
 */
import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Pair,
  type Scalar,
} from 'yaml';
import { z } from 'zod';
import { unwrap } from '../../schema/walk.ts';
import { parseYaml } from '../read/yaml.ts';
import { apply, type Edit } from './edits.ts';

/** `source` laid out anew; without a schema the keys stay in their order. */
export function layOut(source: string, schema?: z.ZodType): string {
  const mark = unusedWord(source);
  const filled = fillEmpty(source, `${mark}leer${mark}`);
  const doc = parseYaml(filled);
  if (!isCollection(doc.contents)) return source;
  if (schema) {
    keepOpening(doc);
    orderKeys(doc.contents, schema);
  }
  visit(doc, {
    Collection(_key, node) {
      node.flow = node.items.length === 0;
    },
  });
  return withScalars(doc, filled, mark);
}

/** A letter sequence that occurs nowhere in `source`. */
function unusedWord(source: string): string {
  let word = 'x';
  while (source.includes(word)) word += 'x';
  return word;
}

/** Puts `filler` where a value is empty: the library would take the comment of the next key for its own. */
function fillEmpty(source: string, filler: string): string {
  const edits: Edit[] = [];
  visit(parseYaml(source), {
    Scalar(_key, node) {
      const [from, to] = node.range ?? [0, 0];
      if (from === to && /[:-][ \t]*$/.test(source.slice(0, from)))
        edits.push({ from, to, text: ` ${filler} ` });
    },
  });
  return apply(source, edits);
}

/** Sorts the keys of `node` and of everything in it; unknown ones follow in their own order. */
function orderKeys(node: unknown, schema: z.ZodType): void {
  const inner = branchFor(node, unwrap(schema));
  if (isMap(node) && inner instanceof z.ZodObject) {
    const names = Object.keys(inner.shape);
    const placeOf = ({ key }: Pair) => {
      const place = names.indexOf(String(isScalar(key) ? key.value : key));
      return place < 0 ? names.length : place;
    };
    // YAML hands a comment above the first key to the map; it is about that key and moves with it.
    const [first] = node.items;
    if (node.commentBefore && isScalar(first?.key) && !first.key.commentBefore) {
      first.key.commentBefore = node.commentBefore;
      node.commentBefore = null;
    }
    node.items.sort((a, b) => placeOf(a) - placeOf(b));
    for (const { key, value } of node.items) {
      const field = (inner.shape as Record<string, z.ZodType>)[String(isScalar(key) ? key.value : key)];
      if (field) orderKeys(value, field);
    }
  }
  if (isSeq(node) && inner instanceof z.ZodArray) {
    for (const item of node.items) orderKeys(item, inner.element as z.ZodType);
  }
}

/** A comment above an empty line at the top is about the whole and stays there, whichever key comes first. */
function keepOpening(doc: Document.Parsed): void {
  const first = isMap(doc.contents) ? doc.contents.items[0]?.key : undefined;
  if (!isScalar(first) || !first.commentBefore?.includes('\n\n')) return;
  const end = first.commentBefore.lastIndexOf('\n\n');
  doc.commentBefore = first.commentBefore.slice(0, end);
  first.commentBefore = first.commentBefore.slice(end + 2);
}

/** The branch of a union („Liste oder alle“) that fits the shape of `node`. */
function branchFor(node: unknown, schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const wanted = isSeq(node) ? z.ZodArray : z.ZodObject;
  const branch = (schema.options as z.ZodType[]).map(unwrap).find((option) => option instanceof wanted);
  return branch ?? schema;
}

interface Carried {
  readonly text: string;
  /** A text of several lines that began on the line below its key. */
  readonly below: boolean;
}

function withScalars(doc: Document.Parsed, source: string, mark: string): string {
  const carried: Carried[] = [];
  visit(doc, {
    Scalar(key, node, path) {
      const [from, to] = node.range ?? [0, 0];
      const text = source.slice(from, to);
      // An explicit indentation (`|2`) counts from the parent; the library writes such a text anew.
      if (text === '' || /^[|>][+-]?\d/.test(text)) return;
      carried.push({
        text: text.startsWith(`${mark}leer`) ? '' : text,
        below: key === 'value' && isPair(path.at(-1)) && startsBelow(source, from, text),
      });
      replaceValue(node, `${mark}${carried.length - 1}${mark}`, /^[|>]/.test(text));
    },
  });
  const frame = doc.toString({ indent: 2, lineWidth: 0 });
  const token = new RegExp(
    `^(?<lead> *(?:- )*)(?<key>${mark}\\d+${mark}:)?(?<gap> ?)${mark}(?<nr>\\d+)${mark}(?!:)`,
  );
  return frame
    .split('\n')
    .map((line) => {
      const { lead = '', key = '', gap = '', nr } = token.exec(line)?.groups ?? {};
      if (nr === undefined) return fillKeys(line, mark, carried);
      const { text, below } = carried[Number(nr)] ?? { text: '', below: false };
      const indent = ' '.repeat(lead.length + (key ? 2 : 0));
      const before = `${lead}${fillKeys(key, mark, carried)}`;
      const rest = line.slice(lead.length + key.length + gap.length + mark.length * 2 + nr.length);
      if (text === '') return `${before.trimEnd()}${rest}`;
      return `${before}${below ? `\n${indent}` : gap}${shifted(text, indent)}${rest}`;
    })
    .join('\n');
}

const startsBelow = (source: string, from: number, text: string): boolean =>
  text.includes('\n') && /\n[ \t]*$/.test(source.slice(0, from));

function replaceValue(node: Scalar, token: string, isBlock: boolean): void {
  node.value = token;
  node.type = 'PLAIN';
  delete node.source;
  // The comment in the first line of a block is part of the text that is carried over.
  if (isBlock) node.comment = null;
}

const fillKeys = (line: string, mark: string, carried: readonly Carried[]): string =>
  line.replace(
    new RegExp(`${mark}(\\d+)${mark}`, 'g'),
    (_token, nr: string) => carried[Number(nr)]?.text ?? '',
  );

/** A scalar with its second and following lines moved to `indent`, their differences kept. */
function shifted(text: string, indent: string): string {
  const [first = '', ...more] = text.replace(/\n$/, '').split('\n');
  if (more.length === 0) return first;
  const written = more.filter((line) => line.trim() !== '');
  // In a block, only the first written line tells where the text begins; elsewhere blanks mean nothing.
  const measured = /^[|>]/.test(first) ? written.slice(0, 1) : written;
  const old = Math.min(...measured.map((line) => line.length - line.trimStart().length));
  return [
    first,
    ...more.map((line) => (line.slice(0, old).trim() === '' ? indentOf(line, old, indent) : line)),
  ].join('\n');
}

/** Empty lines stay empty; blanks beyond the old indentation are content of a block. */
const indentOf = (line: string, old: number, indent: string): string =>
  line.length <= old && line.trim() === '' ? '' : indent + line.slice(old);
