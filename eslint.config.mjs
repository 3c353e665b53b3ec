import { isBuiltin } from 'node:module';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom, from the foundation up. A folder may always import itself.
 * `types:` in front of a folder allows `import type` only. `without` names packages that have no
 * business in a folder: `node` is all of Node's own modules, `astro` is everything of Astro's.
 */
const knowledge = ['src/schema', 'src/markdown', 'src/strings', 'src/knowledge'];
const insights = [...knowledge, 'src/insights'];
const outlets = ['src/search', 'src/publishing', 'src/documents'];
const shown = [
  'src/schema',
  'src/markdown',
  'src/strings',
  'src/insights',
  'src/search/client',
  'src/search/data',
  'src/publishing',
  'src/documents/model',
  'src/documents/builder',
  'src/documents/formats/export',
];
const view = [...shown, 'types:src/knowledge', 'src/client', 'src/styles'];
const pure = ['node', 'astro'];
/** Charts are drawn while the site is built: what draws them is for `src/charts` alone. */
const browser = ['node', 'yaml', '@observablehq', 'linkedom'];
/** What writes files is large: `src/documents/formats` alone loads it, and only when a file is asked for. */
const writers = ['docx', 'fflate', 'remark', 'remark-gfm'];

/** The words of documents, and how numbers and dates are written. */
const words = ['documents', 'fill', 'format', 'german-date', 'german-number'].map(
  (name) => `src/strings/${name}`,
);

const layers = {
  'src/schema': { may: [], without: pure },
  'src/markdown': { may: ['src/schema'] },
  'src/strings': { may: ['types:src/schema'], without: pure },
  'src/knowledge': { may: ['src/schema', 'src/markdown', 'src/strings'] },
  'src/insights': { may: knowledge, without: pure },

  'src/search': { may: insights },
  'src/search/german': { may: [], without: [...pure, 'yaml'] },
  'src/search/data': { may: ['src/search/german'], without: [...pure, 'yaml'] },
  'src/search/client': { may: [...insights, 'src/search'], without: browser },
  'src/publishing': { may: insights },
  // What runs in the browser knows neither schemas nor the knowledge base, nor the words of the whole interface.
  'src/documents/model': { may: [], without: [...browser, ...writers] },
  'src/documents/builder': { may: ['src/documents/model', ...words], without: [...browser, ...writers] },
  'src/documents/formats': { may: ['src/documents/model', ...words], without: browser },
  'src/documents/build': { may: [...insights, 'src/documents'] },
  'src/charts': { may: insights, without: pure },

  'src/styles': { may: [], without: browser },
  'src/client': { may: view, without: [...browser, ...writers] },
  'src/components': { may: [...view, 'src/charts'], without: [...browser, ...writers] },
  'src/layouts': { may: [...view, 'src/charts', 'src/components'], without: [...browser, ...writers] },
  'src/pages': { may: [...view, 'src/components', 'src/layouts', 'src/documents'], without: browser },

  'src/env': { may: ['types:src/knowledge'] },
  'src/integration': { may: [...insights, ...outlets, 'src/client', 'src/styles'] },
  scripts: {
    may: [...insights, ...outlets, 'src/client', 'src/styles', 'src/integration', 'tests/support'],
  },
};

const root = import.meta.dirname;
const isInside = (file, place) =>
  file === place || file.startsWith(`${place}/`) || file.startsWith(`${place}.`);
const layerOf = (file) =>
  Object.keys(layers)
    .filter((layer) => isInside(file, layer))
    .sort((a, b) => b.length - a.length)[0];
const packageOf = (source) => {
  if (isBuiltin(source)) return 'node';
  if (/^(astro$|astro[:/]|@astrojs\/)/.test(source)) return 'astro';
  return source.split('/')[0];
};

/**
 * Holds the table. Our own rule, since `no-restricted-imports` compares text: it does not know where
 * `../x` leads from this file, and it does not see `import()`.
 * @type {import('eslint').Rule.RuleModule}
 */
const borders = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upward: '{{from}} must not import {{target}}: see the table `layers` in eslint.config.mjs.',
      typesOnly: '{{from}} may import only types of {{target}}: write `import type`.',
      package: '{{from}} must not import "{{target}}": see the table `layers` in eslint.config.mjs.',
      unknown: '{{from}} has no row in the table `layers` in eslint.config.mjs.',
    },
  },
  create(context) {
    // The physical name: a <script> inside an .astro file has a made-up one.
    const path = context.physicalFilename;
    const file = relative(root, path).split(sep).join(posix.sep);
    const from = layerOf(file);
    if (from === undefined && !file.startsWith('src/')) return {};

    function problemOf(source, isTypeImport) {
      if (from === undefined) return { messageId: 'unknown', target: source };
      const { may, without = [] } = layers[from];
      if (!source.startsWith('.')) {
        return without.includes(packageOf(source)) ? { messageId: 'package', target: source } : undefined;
      }
      const target = relative(root, resolve(dirname(path), source))
        .split(sep)
        .join(posix.sep);
      const isOwnCode = /^(src|scripts|tests)\//.test(target);
      if (!isOwnCode || isInside(target, from)) return undefined;
      if (may.some((layer) => isInside(target, layer))) return undefined;
      const isTypesOnly = may.some((layer) => isInside(target, layer.replace(/^types:/, '')));
      if (!isTypesOnly) return { messageId: 'upward', target };
      return isTypeImport ? undefined : { messageId: 'typesOnly', target };
    }

    function check(node, isTypeImport) {
      if (node.source?.type !== 'Literal') return;
      const problem = problemOf(String(node.source.value), isTypeImport);
      if (problem === undefined) return;
      const { messageId, target } = problem;
      context.report({ node: node.source, messageId, data: { from: from ?? file, target } });
    }

    return {
      ImportDeclaration: (node) => check(node, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
      TSImportType: (node) => check(node, true),
    };
  },
};

export default defineConfig(
  {
    ignores: ['dist*/', '.astro/', '.build*/', '.bench/', 'coverage/', 'test-results/', 'tests/fixtures/'],
  },
  tseslint.configs.recommendedTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.{1,2}/(.*/)?[^./]+$',
              message: 'Write the file extension: Node runs these files as they are.',
            },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Types inside .astro files are the business of `astro check`; these .mjs files have none.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.ts'],
    ignores: ['*.config.ts'],
    rules: {
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/**', 'scripts/**'],
    plugins: { layers: { rules: { borders } } },
    rules: { 'layers/borders': 'error' },
  },
);
