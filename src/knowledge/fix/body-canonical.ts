/** A record's text in canonical form, changed only where the page stays the same. */
import { renderMarkdown } from '../../markdown/render.ts';
import { apply } from './edits.ts';
import { trimLines, trimStart } from './lines.ts';
import { changesIn, type Change } from './markdown-edits.ts';

export interface CanonicalBody {
  readonly body: string;
  /** How many places stay as they are, since the page would change with them. */
  readonly kept: number;
}

/** The text as HTML, or nothing where it has a fault that the check reports. */
function render(markdown: string): string | undefined {
  try {
    return renderMarkdown(markdown, '/').html;
  } catch {
    return undefined;
  }
}

/** The canonical text, or nothing where it cannot be rendered and so nothing can be proven. */
export function canonicalBody(body: string): CanonicalBody | undefined {
  const page = render(body);
  if (page === undefined) return undefined;
  const isSame = (text: string) => render(text) === page;
  // An open code block at the end would lose its empty lines.
  const trimmed = trimLines(body);
  const start = isSame(trimmed) ? trimmed : trimStart(body);

  let text = start;
  // One change can show the parser another: a few rounds, until nothing is left that may change.
  for (let round = 0; round < 5; round += 1) {
    const changes = changesIn(text);
    const next = withChanges(text, changes, isSame);
    if (next === text) return { body: text, kept: changes.length };
    text = next;
  }
  return { body: start, kept: changesIn(start).length };
}

/** `text` with all changes, or with those that `isSame` accepts. */
function withChanges(text: string, changes: readonly Change[], isSame: (text: string) => boolean): string {
  const all = apply(text, changes.flat());
  if (isSame(all)) return all;
  return apply(text, oneByOne(changes, (chosen) => isSame(apply(text, chosen.flat()))).flat());
}

/** Tries single changes until none is accepted any more: a later one can make room for an earlier one. */
function oneByOne(changes: readonly Change[], isFine: (chosen: readonly Change[]) => boolean): Change[] {
  const accepted: Change[] = [];
  let open = [...changes];
  let before = -1;
  while (before !== accepted.length) {
    before = accepted.length;
    open = open.filter((change) => {
      const fine = isFine([...accepted, change]);
      if (fine) accepted.push(change);
      return !fine;
    });
  }
  return accepted;
}
