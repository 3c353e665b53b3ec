/** Addresses of a file in the forge where the records live. */
import type { Cluster } from '../schema/cluster.ts';

type Forge = Cluster['forge'];

/** Where each forge shows and edits a file of a branch. */
const paths: Readonly<Record<Forge['art'], { readonly edit: string; readonly history: string }>> = {
  github: { edit: '/edit/{zweig}/', history: '/commits/{zweig}/' },
  gitlab: { edit: '/-/edit/{zweig}/', history: '/-/commits/{zweig}/' },
  forgejo: { edit: '/_edit/{zweig}/', history: '/commits/branch/{zweig}/' },
  gitea: { edit: '/_edit/{zweig}/', history: '/commits/branch/{zweig}/' },
};

const address = (forge: Forge, path: string, datei: string): string =>
  forge.url.replace(/\/+$/, '') + path.replace('{zweig}', () => encodePath(forge.zweig)) + encodePath(datei);

/** Slashes stay, everything else that means something in an address is encoded: branches may contain `#`. */
const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The page on which `datei` can be changed. */
export const editAddress = (forge: Forge, datei: string): string =>
  address(forge, paths[forge.art].edit, datei);

/** The page that lists the changes of `datei`. */
export const historyAddress = (forge: Forge, datei: string): string =>
  address(forge, paths[forge.art].history, datei);
