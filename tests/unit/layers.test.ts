import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

// The files named here need not exist, so nothing may ask TypeScript about them.
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === 'layers/borders',
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.messageId ?? message.message);
}

describe('The borders between the layers', () => {
  it.each([
    ['schema importing knowledge', 'src/schema/x.ts', `import { link } from '../knowledge/x.ts';`],
    [
      'schema importing knowledge from a subfolder',
      'src/schema/a/x.ts',
      `export * from '../../knowledge/x.ts';`,
    ],
    ['markdown importing knowledge', 'src/markdown/x.ts', `import type { A } from '../knowledge/x.ts';`],
    [
      'knowledge importing insights',
      'src/knowledge/rules/x.ts',
      `import { due } from '../../insights/due.ts';`,
    ],
    ['insights importing what is published', 'src/insights/x.ts', `export { a } from '../publishing/x.ts';`],
    ['insights importing it on demand', 'src/insights/x.ts', `await import('../publishing/x.ts');`],
    ['insights naming a type of it', 'src/insights/x.ts', `type A = import('../publishing/x.ts').A;`],
    ['documents importing a page', 'src/documents/build/x.ts', `import Page from '../../pages/index.astro';`],
    ['the integration importing a component', 'src/integration.ts', `import A from './components/A.astro';`],
    [
      'a component importing a page',
      'src/components/A.astro',
      `---\nimport B from '../pages/b.astro';\n---\n`,
    ],
    [
      'a page importing the search index',
      'src/pages/x.astro',
      `---\nimport { a } from '../search/index.ts';\n---\n`,
    ],
    [
      'a script in a page doing so',
      'src/pages/x.astro',
      `<script>import { a } from '../search/index.ts';</script>`,
    ],
    ['the browser drawing a chart', 'src/client/x.ts', `import { a } from '../charts/a.ts';`],
    ['a chart importing a component', 'src/charts/x.ts', `import A from '../components/A.astro';`],
    [
      'the browser loading the writer of a format before it is asked for',
      'src/client/x.ts',
      `import { writeDocx } from '../documents/formats/docx/docx.ts';`,
    ],
    ['a script importing a page', 'scripts/x.ts', `import { GET } from '../src/pages/x.json.ts';`],
    ['anything in src importing a script', 'src/publishing/x.ts', `import { a } from '../../scripts/a.ts';`],
    [
      'anything in src importing a test',
      'src/publishing/x.ts',
      `import { a } from '../../tests/support/a.ts';`,
    ],
  ])('forbid %s', async (_case, filePath, code) => {
    expect(await complaints(filePath, code)).toEqual(['upward']);
  });

  it.each([
    ['Node in insights', 'src/insights/x.ts', `import { readFile } from 'node:fs/promises';`],
    ['Node in insights without the prefix', 'src/insights/x.ts', `import { readFile } from 'fs/promises';`],
    ['Astro in schemas', 'src/schema/x.ts', `import { z } from 'astro:content';`],
    ['YAML in a page', 'src/pages/x.astro', `---\nimport { parse } from 'yaml';\n---\n`],
    ['Plot in the browser', 'src/client/x.ts', `import { plot } from '@observablehq/plot';`],
    ['Plot outside of the charts', 'src/components/x.ts', `import { plot } from '@observablehq/plot';`],
    ['Node in the browser', 'src/client/x.ts', `import { join } from 'node:path';`],
    ['the library for DOCX in the browser', 'src/client/x.ts', `import { Document } from 'docx';`],
    ['the library for archives in a component', 'src/components/x.ts', `import { zipSync } from 'fflate';`],
    [
      'Node in the part of the search that runs in the browser',
      'src/search/client.ts',
      `import 'node:path';`,
    ],
  ])('forbid %s', async (_case, filePath, code) => {
    expect(await complaints(filePath, code)).toEqual(['package']);
  });

  it.each([
    [
      'knowledge importing schema',
      'src/knowledge/rules/x.ts',
      `import { kinds } from '../../schema/kinds.ts';`,
    ],
    ['schema importing Zod', 'src/schema/x.ts', `import { z } from 'zod';`],
    ['insights importing knowledge', 'src/insights/x.ts', `import { link } from '../knowledge/x.ts';`],
    [
      'a page importing an insight',
      'src/pages/a/x.astro',
      `---\nimport { a } from '../../insights/a.ts';\n---\n`,
    ],
    [
      'a component drawing a chart',
      'src/components/A.astro',
      `---\nimport { a } from '../charts/a.ts';\n---\n`,
    ],
    ['a chart using Plot', 'src/charts/x.ts', `import { plot } from '@observablehq/plot';`],
    [
      'a page asking for the search in the browser',
      'src/client/x.ts',
      `await import('../search/client/query.ts');`,
    ],
    [
      'a page exporting a document',
      'src/client/x.ts',
      `import { exportAs } from '../documents/formats/export.ts';`,
    ],
    [
      'a folder named like a layer',
      'src/components/search/Hit.astro',
      `---\nimport A from '../pages/A.astro';\n---\n`,
    ],
    ['a test importing anything', 'tests/unit/x.test.ts', `import Page from '../../src/pages/index.astro';`],
    ['a script importing the knowledge', 'scripts/x.ts', `import { read } from '../src/knowledge/read.ts';`],
  ])('allow %s', async (_case, filePath, code) => {
    expect(await complaints(filePath, code)).toEqual([]);
  });

  it('let a page name the types of the knowledge, but not its functions', async () => {
    const path = 'src/pages/x.json.ts';
    expect(await complaints(path, `import type { A } from '../knowledge/x.ts';`)).toEqual([]);
    expect(await complaints(path, `import { link } from '../knowledge/x.ts';`)).toEqual(['typesOnly']);
    // This form would still load the file.
    expect(await complaints(path, `import { type A } from '../knowledge/x.ts';`)).toEqual(['typesOnly']);
  });

  it('ask for a row in the table when a new folder appears', async () => {
    expect(await complaints('src/novelty/x.ts', `import { z } from 'zod';`)).toEqual(['unknown']);
  });
});
