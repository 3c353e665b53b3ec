import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { wissensbasis } from './src/integration.ts';
import { features } from './src/markdown/parse.ts';
import { forThisSite } from './src/markdown/render.ts';

// Under which path the site lives, such as `/wissen/`; see the README.
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

export default defineConfig({
  base,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // For the editors' pages; records are rendered by src/markdown/render.ts with the same features.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { ...features, directive: false },
      hastPlugins: [forThisSite(base)],
    }),
  },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [mdx(), wissensbasis({ contentRoot: process.env.CONTENT_ROOT })],
});
