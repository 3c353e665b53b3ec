/** Where a record can be changed, and where its changes are listed. */
import { describe, expect, it } from 'vitest';
import { editAddress, historyAddress } from '../../../src/publishing/forge.ts';

const datei = 'content/geraete/mustertab-10.md';
const repository = 'https://git.example/it-cluster/wissen';

describe.each([
  { art: 'github', edit: '/edit/main/', history: '/commits/main/' },
  { art: 'gitlab', edit: '/-/edit/main/', history: '/-/commits/main/' },
  { art: 'forgejo', edit: '/_edit/main/', history: '/commits/branch/main/' },
  { art: 'gitea', edit: '/_edit/main/', history: '/commits/branch/main/' },
] as const)('At $art', ({ art, edit, history }) => {
  const forge = { art, url: repository, zweig: 'main' };

  it('a file has a page to change it and a page of its changes', () => {
    expect(editAddress(forge, datei)).toBe(repository + edit + datei);
    expect(historyAddress(forge, datei)).toBe(repository + history + datei);
  });

  it('a slash at the end of the address of the repository does no harm', () => {
    expect(editAddress({ ...forge, url: `${repository}//` }, datei)).toBe(editAddress(forge, datei));
  });

  it.each([
    ['entwurf/neue-klauseln', 'entwurf/neue-klauseln'],
    ['geräte', 'ger%C3%A4te'],
    ['änderung/größe', '%C3%A4nderung/gr%C3%B6%C3%9Fe'],
    ['fix-#12', 'fix-%2312'],
    ['50%', '50%25'],
    ['a$&b', 'a%24%26b'],
    ['{zweig}', '%7Bzweig%7D'],
  ])('the branch %s stands in the address as %s', (zweig, encoded) => {
    const other = { ...forge, zweig };
    expect(editAddress(other, datei)).toBe(repository + edit.replace('main', () => encoded) + datei);
    expect(historyAddress(other, datei)).toBe(repository + history.replace('main', () => encoded) + datei);
  });

  it('signs of a file name that mean something in an address are encoded', () => {
    expect(editAddress(forge, 'content/seiten/über uns?.mdx')).toBe(
      `${repository}${edit}content/seiten/%C3%BCber%20uns%3F.mdx`,
    );
  });
});
