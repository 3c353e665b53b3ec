import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  resolved?: string;
  link?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const root = resolve(import.meta.dirname, '../..');
const readJson = (name: string): unknown => JSON.parse(readFileSync(resolve(root, name), 'utf8'));
const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
const manifest = readJson('package.json') as Manifest;

/** Platforms on which people work and on which the site is built. */
const platforms = [
  { os: 'linux', cpu: 'x64' },
  { os: 'linux', cpu: 'arm64' },
  { os: 'darwin', cpu: 'arm64' },
  { os: 'win32', cpu: 'x64' },
];

/** Optional dependencies that may be missing, as `owner > dependency`, each with its reason. */
const exceptions = new Set<string>([]);

// Not to be seen here: `node` fetches the package with its binary when it is installed.

const repairs = {
  resolved:
    'Put `omit-lockfile-registry-resolved=true` into .npmrc and run `npm install --package-lock-only`.',
  missing:
    'npm leaves out a platform package that the registry did not have when it was asked. Pin the owner to its last ' +
    'complete version, delete package-lock.json and node_modules, and run `npm install`.',
  exact:
    'Write the version that package-lock.json has, without ^ or ~ (`npm install --save-exact NAME@VERSION`).',
};

/** As Node looks for it: in the owner's own node_modules, then in those of the folders above. */
function findLocked(owner: string, name: string): LockedPackage | undefined {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found !== undefined || folder === '') return found;
  }
}

const optional = Object.entries(packages).map(([owner, { optionalDependencies = {} }]) => ({
  owner,
  dependencies: Object.keys(optionalDependencies).map((name) => ({ name, locked: findLocked(owner, name) })),
}));

describe('The lock file', () => {
  it('names no address of a registry', () => {
    const withAddress = Object.keys(packages).filter(
      (name) => packages[name]?.resolved && !packages[name].link,
    );
    expect(withAddress, repairs.resolved).toEqual([]);
  });

  it('has an entry for every optional dependency', () => {
    const missing = optional.flatMap(({ owner, dependencies }) =>
      dependencies.filter(({ locked }) => locked === undefined).map(({ name }) => `${owner} > ${name}`),
    );
    expect(
      missing.filter((edge) => !exceptions.has(edge)),
      repairs.missing,
    ).toEqual([]);
  });

  it('has every native package for all platforms we support', () => {
    const native = optional
      .map(({ owner, dependencies }) => ({
        owner,
        builds: dependencies.flatMap(({ locked }) => (locked?.os && locked.cpu ? [locked] : [])),
      }))
      // One or two builds are an extra for one system, such as fsevents for macOS.
      .filter(({ builds }) => builds.length > 2);
    expect(native.length).toBeGreaterThan(0);

    const missing = native.flatMap(({ owner, builds }) =>
      platforms
        .filter(({ os, cpu }) => !builds.some((build) => build.os?.includes(os) && build.cpu?.includes(cpu)))
        .map(({ os, cpu }) => `${owner} for ${os}-${cpu}`),
    );
    expect(missing, repairs.missing).toEqual([]);
  });
});

describe('package.json', () => {
  it('asks for exact versions only', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const inexact = all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(inexact, repairs.exact).toEqual([]);
  });
});
