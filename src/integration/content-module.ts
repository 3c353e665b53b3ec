/** The knowledge base as a module that pages can import. */
import type { Plugin } from 'vite';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { escapeStarsInWords } from '../markdown/protect.ts';

export interface Current {
  readonly kb: KnowledgeBase;
  readonly today: string;
}

const moduleName = 'virtual:wissensbasis';
const resolvedName = `\0${moduleName}`;

/**
 * Pages are bundled apart from this process's modules but run in the same process: the global is the
 * bridge over which they get the knowledge base that the check has already read.
 */
const bridge = Symbol.for('it-cluster.wissensbasis');

/** Offers `virtual:wissensbasis` to pages and keeps stars inside German words of editors' pages. */
export function contentModule(current: () => Current): Plugin {
  (globalThis as Record<symbol, unknown>)[bridge] = current;
  return {
    name: 'wissensbasis',
    enforce: 'pre',
    resolveId: (id) => (id === moduleName ? resolvedName : undefined),
    load: (id) =>
      id === resolvedName
        ? `export const wissen = () => globalThis[Symbol.for(${JSON.stringify(bridge.description)})]();`
        : undefined,
    transform: {
      // Before MDX is compiled, whichever integration comes first.
      order: 'pre',
      handler: (code, id) =>
        /[\\/]content[\\/]seiten[\\/][^\\/]+\.mdx$/.test(id)
          ? { code: escapeStarsInWords(code), map: null }
          : undefined,
    },
  };
}
