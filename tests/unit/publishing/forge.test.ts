/** Where a record can be changed, where its changes are listed, and where a new one is written. */
import { describe, expect, it } from 'vitest';
import { createAddress, editAddress, historyAddress } from '../../../src/publishing/forge.ts';

const datei = 'content/geraete/mustertab-10.md';
const repository = 'https://git.example/it-cluster/wissen';

describe.each([
  {
    art: 'github',
    edit: '/edit/main/',
    history: '/commits/main/',
    create: '/new/main/content/fragen?filename={datei}&value={text}',
  },
  {
    art: 'gitlab',
    edit: '/-/edit/main/',
    history: '/-/commits/main/',
    create: '/-/new/main/content/fragen?file_name={datei}',
  },
  {
    art: 'forgejo',
    edit: '/_edit/main/',
    history: '/commits/branch/main/',
    create: '/_new/main/content/fragen?filename={datei}&value={text}',
  },
  {
    art: 'gitea',
    edit: '/_edit/main/',
    history: '/commits/branch/main/',
    create: '/_new/main/content/fragen?filename={datei}&value={text}',
  },
] as const)('At $art', ({ art, edit, history, create }) => {
  const forge = { art, url: repository, zweig: 'main' };

  it('a file has a page to change it and a page of its changes', () => {
    expect(editAddress(forge, datei)).toBe(repository + edit + datei);
    expect(historyAddress(forge, datei)).toBe(repository + history + datei);
  });

  it('a new file has a page with places for its name and, if the forge takes one, its text', () => {
    expect(createAddress(forge, 'content/fragen')).toBe(repository + create);
  });

  it('places in its address are not mistaken for parts of it, whatever the folder and the branch are called', () => {
    const address = createAddress({ ...forge, zweig: '{datei}' }, '{text}/größe?');
    expect(address.split('?')[0]).toBe(
      `${repository}${create.split('main')[0]}%7Bdatei%7D/%7Btext%7D/gr%C3%B6%C3%9Fe%3F`,
    );
    expect(address.split('?')[1]).toBe(create.split('?')[1]);
  });

  it('a slash at the end of the address of the repository does no harm', () => {
    const other = { ...forge, url: `${repository}//` };
    expect(editAddress(other, datei)).toBe(editAddress(forge, datei));
    expect(createAddress(other, 'content/fragen')).toBe(createAddress(forge, 'content/fragen'));
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
    expect(createAddress(other, 'content/fragen')).toBe(repository + create.replace('main', () => encoded));
  });

  it('signs of a file name that mean something in an address are encoded', () => {
    expect(editAddress(forge, 'content/seiten/über uns?.mdx')).toBe(
      `${repository}${edit}content/seiten/%C3%BCber%20uns%3F.mdx`,
    );
  });
});
