/** Runs in the browser: Pagefind as its documentation says. */
import type { Pagefind } from '../../../src/search/client/pagefind.ts';
import type { Ask } from './ask.ts';

let opened: Promise<Pagefind> | undefined;

async function open(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

export const ask: Ask = async (base, q, shown) => {
  const pagefind = await (opened ??= open(base));
  const { results } = await pagefind.search(q);
  const data = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  return data.length;
};
