import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { wissensbasis } from './src/integration.ts';

export default defineConfig({
  // Under which path the site lives, such as `/wissen/`; see the README.
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false, smartypants: false },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), wissensbasis({ contentRoot: process.env.CONTENT_ROOT })],
});
