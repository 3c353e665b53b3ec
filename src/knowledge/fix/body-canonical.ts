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

  const changes = changesIn(start);
  const all = apply(start, changes.flat());
  if (isSame(all)) return { body: all, kept: 0 };
  const accepted = oneByOne(changes, (chosen) => isSame(apply(start, chosen.flat())));
  return { body: apply(start, accepted.flat()), kept: changes.length - accepted.length };
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
