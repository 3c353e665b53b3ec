/** Addresses of a file in the forge where the records live. */
import type { Cluster } from '../schema/cluster.ts';

type Forge = Cluster['forge'];

/** Where each forge shows and edits a file of a branch. */
interface Paths {
  readonly edit: string;
  readonly history: string;
  readonly create: string;
  /** Parameters by which the form for a new file is filled in; GitLab takes the name only. */
  readonly fill: { readonly name: string; readonly text?: string };
}

const paths: Readonly<Record<Forge['art'], Paths>> = {
  github: {
    edit: '/edit/{zweig}/',
    history: '/commits/{zweig}/',
    create: '/new/{zweig}/',
    fill: { name: 'filename', text: 'value' },
  },
  gitlab: {
    edit: '/-/edit/{zweig}/',
    history: '/-/commits/{zweig}/',
    create: '/-/new/{zweig}/',
    fill: { name: 'file_name' },
  },
  forgejo: {
    edit: '/_edit/{zweig}/',
    history: '/commits/branch/{zweig}/',
    create: '/_new/{zweig}/',
    fill: { name: 'filename', text: 'value' },
  },
  gitea: {
    edit: '/_edit/{zweig}/',
    history: '/commits/branch/{zweig}/',
    create: '/_new/{zweig}/',
    fill: { name: 'filename', text: 'value' },
  },
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

/**
 * The page on which a new file of `folder` is written, with `{datei}` where its encoded name goes and
 * `{text}` where its encoded text goes, if the forge takes one.
 */
export function createAddress(forge: Forge, folder: string): string {
  const { create, fill } = paths[forge.art];
  const text = fill.text === undefined ? '' : `&${fill.text}={text}`;
  return `${address(forge, create, folder)}?${fill.name}={datei}${text}`;
}
