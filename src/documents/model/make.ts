/** Makes the parts that every document has. */
import type { Inline, Paragraph } from './text-document.ts';

type Style = NonNullable<Extract<Inline, { kind: 'text' }>['style']>;

export const words = (text: string, style?: Style): Inline => ({
  kind: 'text',
  text,
  ...(style && { style }),
});

export const paragraph = (...content: readonly Inline[]): Paragraph => ({ kind: 'paragraph', content });

/** Parts below each other within one paragraph or cell. */
export const lines = (...parts: readonly (readonly Inline[])[]): Inline[] =>
  parts.flatMap((part, i) => (i === 0 ? part : [{ kind: 'break' as const }, ...part]));
