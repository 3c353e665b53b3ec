import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { all, attribute, elements, pagesOf, type Element, type Page } from '../support/html.ts';

/** Attributes that name elements of the same page by their ids. */
const idReferences = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'list', 'headers'];

/** Attributes through which a page loads something, or leads somewhere. */
const addressAttributes = ['href', 'src', 'action', 'poster', 'srcset', 'data'];

interface Address {
  readonly page: Page;
  readonly element: Element;
  readonly address: string;
}

const addressesOn = (page: Page): Address[] =>
  [...elements(page.root)].flatMap((element) =>
    addressAttributes.flatMap((name) => {
      const address = attribute(element, name);
      return address === undefined ? [] : [{ page, element, address }];
    }),
  );

const idsOn = (page: Page): string[] =>
  all(page.root, '[id]').map((element) => attribute(element, 'id') ?? '');

const shown = ({ page, address }: Address): string => `${page.address} → ${address}`;

describe.each([
  { name: 'The built site', site: inject('site'), base: '/' },
  { name: 'The site of the edge cases', site: inject('edgeCases'), base: '/' },
  { name: 'The site below a path', site: inject('siteBelowPath'), base: '/wissen/' },
])('$name', ({ site, base }) => {
  const pages = pagesOf(site);
  const idsByAddress = new Map(pages.map((page) => [page.address, new Set(idsOn(page))]));
  const addresses = pages.flatMap(addressesOn);
  const canonical = all(pages[0]!.root, 'link').find((link) => attribute(link, 'rel') === 'canonical');
  const { origin } = new URL(attribute(canonical!, 'href')!);
  const isLocal = (address: string) => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address);

  /** Why a local address leads nowhere; nothing if it does not. */
  function fault({ page, address }: Address): string | undefined {
    const url = new URL(address, `https://site.example${base.slice(0, -1)}${page.address}`);
    if (!url.pathname.startsWith(base)) return 'not below the base path';
    const path = decodeURIComponent(url.pathname.slice(base.length - 1));
    const ids = idsByAddress.get(path);
    if (ids) {
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor === '' || ids.has(anchor) ? undefined : 'no such anchor';
    }
    const file = join(site, path);
    return !path.endsWith('/') && existsSync(file) && statSync(file).isFile() ? undefined : 'no such page';
  }

  it('has no link to a page, an anchor or a file that is not there', () => {
    const dead = addresses
      .filter(({ address }) => isLocal(address))
      .flatMap((one) => {
        const reason = fault(one);
        return reason === undefined ? [] : [`${shown(one)}: ${reason}`];
      });
    expect(dead).toEqual([]);
  });

  it('writes every address of its own from the root of the site, so that pages can be moved', () => {
    const relative = addresses.filter(({ address }) => isLocal(address) && !/^[/#]/.test(address));
    expect(relative.map(shown)).toEqual([]);
  });

  it('leaves only by https, mail and telephone, and tells links that leave from those that stay', () => {
    const leaving = addresses.filter(({ address }) => !isLocal(address));
    expect(leaving.filter(({ address }) => !/^(?:https:\/\/|mailto:|tel:)/.test(address)).map(shown)).toEqual(
      [],
    );
    const unmarked = leaving.filter(
      ({ element, address }) =>
        element.tagName === 'a' &&
        address.startsWith('https:') &&
        // The imprint may name the site's own address.
        new URL(address).origin !== origin &&
        !attribute(element, 'rel')?.split(' ').includes('external'),
    );
    expect(unmarked.map(shown)).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loaded = addresses.filter(
      ({ element, address }) =>
        !isLocal(address) && element.tagName !== 'a' && attribute(element, 'rel') !== 'canonical',
    );
    expect(loaded.map(shown)).toEqual([]);
  });

  it('has no id twice on a page', () => {
    const twice = pages.flatMap((page) =>
      idsOn(page)
        .filter((id, i, ids) => ids.indexOf(id) !== i)
        .map((id) => `${page.address}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  it('names by id only what is on the same page', () => {
    const dead = pages.flatMap((page) =>
      [...elements(page.root)].flatMap((element) =>
        idReferences
          .flatMap((name) => attribute(element, name)?.split(' ') ?? [])
          .filter((id) => !idsByAddress.get(page.address)?.has(id))
          .map((id) => `${page.address} → ${id}`),
      ),
    );
    expect(dead).toEqual([]);
  });

  it('gives every link words or a label', () => {
    const wordless = pages.flatMap((page) =>
      all(page.root, 'a')
        .filter(
          (link) => !attribute(link, 'aria-label') && JSON.stringify(link).match(/"value":".*\S/) === null,
        )
        .map((link) => `${page.address} → ${attribute(link, 'href')}`),
    );
    expect(wordless).toEqual([]);
  });
});
