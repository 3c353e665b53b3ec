import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { today } from './astro.ts';

/** The knowledge base of the folder that contains `content/`; it must be free of faults. */
export async function knowledgeIn(root: string): Promise<KnowledgeBase> {
  const { kb, befunde } = await loadKnowledge(root, today);
  if (!kb || befunde.length > 0) throw new Error(`content/ has faults: ${JSON.stringify(befunde)}`);
  return kb;
}
