/// <reference types="astro/client" />

declare module 'virtual:wissensbasis' {
  import type { KnowledgeBase } from './knowledge/knowledge-base.ts';

  /** The knowledge base as it is now, and the date of the run. */
  export function wissen(): { readonly kb: KnowledgeBase; readonly today: string };
}
