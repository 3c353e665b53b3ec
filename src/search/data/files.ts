/** Names of the files for the browser that lie beside the index, in `pagefind/`. */
export const dataFiles = {
  words: 'woerter.txt',
  table: 'eintraege.json',
  concepts: 'begriffe.json',
  everyday: 'alltag.json',
} as const;
