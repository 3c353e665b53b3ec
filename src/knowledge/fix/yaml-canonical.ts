/** YAML in canonical form, or nothing where that could lose something. */
import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import type { z } from 'zod';
import { readYaml } from '../read/yaml.ts';
import { trimLines } from './lines.ts';
import { layOut } from './yaml-layout.ts';

/** `source`, which can be read, in canonical form; nothing where data or comments would not be the same. */
export function canonicalYaml(source: string, schema?: z.ZodType): string | undefined {
  const written = settled((text) => trimLines(layOut(text, schema)), source);
  const same =
    written !== undefined &&
    isDeepStrictEqual(dataIn(source), dataIn(written)) &&
    isDeepStrictEqual(commentsIn(source), commentsIn(written));
  return same ? written : undefined;
}

/** The text that `step` no longer changes: a comment at the end may find its place only the second time. */
function settled(step: (text: string) => string, start: string): string | undefined {
  let text = start;
  for (let i = 0; i < 5; i += 1) {
    const next = step(text);
    if (next === text) return text;
    text = next;
  }
  return undefined;
}

const dataIn = (source: string): unknown => readYaml('', source, 0);

const commentsIn = (source: string): string[] =>
  [...new Lexer().lex(source)]
    .filter((token) => token.startsWith('#'))
    .map((comment) => comment.trim())
    .sort();
