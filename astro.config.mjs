import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { wissensbasis } from './src/integration.ts';
import { features } from './src/markdown/parse.ts';

export default defineConfig({
  // Under which path the site lives, such as `/wissen/`; see the README.
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // For the editors' pages; records are rendered by src/markdown/render.ts with the same features.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { ...features, directive: false } }) },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), wissensbasis({ contentRoot: process.env.CONTENT_ROOT })],
});
