/// <reference types="astro/client" />

declare module 'virtual:wissensbasis' {
  /** The knowledge base as it is now, and the date of the run. */
  export function wissen(): {
    // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module can name another file only so
    readonly kb: import('./knowledge/knowledge-base.ts').KnowledgeBase;
    readonly today: string;
  };
}
