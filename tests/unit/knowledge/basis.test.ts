import { expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { arten } from '../../../src/schema/kinds.ts';
import { check, contentFolder, knowledgeOf, today } from '../../support/content-folder.ts';

it('The small knowledge base of the tests has no findings', async () => {
  expect(await check({})).toEqual([]);
});

it('The small knowledge base of the tests has records of every kind', async () => {
  const kb = await knowledgeOf();
  expect(arten.filter((art) => kb.ofKind(art).length === 0)).toEqual([]);
});

it('Loading counts the records and keeps the text of every text file', async () => {
  const { records, texts } = await loadKnowledge(contentFolder(), today);
  expect(records).toBe(18);
  expect([...texts.keys()].filter((file) => !file.endsWith('.md'))).toMatchInlineSnapshot(`
    [
      "content/cluster.yaml",
      "content/glossar.yaml",
      "content/seiten/ueber.mdx",
      "content/umleitungen.yaml",
      "content/umsetzung/musterdorf.yaml",
      "content/vokabular/alltagswoerter.yaml",
      "content/vokabular/geraeteklassen.yaml",
      "content/vokabular/orte.yaml",
      "content/vokabular/schulformen.yaml",
      "content/vokabular/synonyme.yaml",
    ]
  `);
});
