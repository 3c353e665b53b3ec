import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { headers, metaPolicy } from '../../src/publishing/headers.ts';
import { builderAddress } from '../../src/insights/builder-address.ts';
import {
  all,
  attribute,
  attributeNames,
  elements,
  filesBelow,
  first,
  pagesOf,
  type Element,
  type Page,
} from '../support/html.ts';

const site = inject('site');
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

describe.each([
  { name: 'The built site', pages: pagesOf(site) },
  { name: 'The site of the edge cases', pages: pagesOf(inject('edgeCases')) },
])('$name', ({ pages }) => {
  /** Addresses of the pages that have an element for which `isWrong` holds. */
  const pagesWith = (isWrong: (element: Element) => boolean): string[] =>
    pages.filter(({ root }) => [...elements(root)].some(isWrong)).map(({ address }) => address);

  it('has no style element and no style attribute', () => {
    expect(pagesWith((one) => one.tagName === 'style' || attribute(one, 'style') !== undefined)).toEqual([]);
  });

  it('has no script but files of its own', () => {
    const isInline = (one: Element) =>
      one.tagName === 'script' && (!attribute(one, 'src')?.startsWith('/') || one.children.length > 0);
    expect(pagesWith(isInline)).toEqual([]);
  });

  it('has no event handler in an attribute and no address that runs code', () => {
    const runsCode = (one: Element) =>
      attributeNames(one).some((name) => /^on[a-z]/.test(name)) ||
      ['href', 'src', 'action', 'formaction'].some((name) =>
        /^\s*(?:javascript|data|vbscript):/i.test(attribute(one, name) ?? ''),
      );
    expect(pagesWith(runsCode)).toEqual([]);
  });

  it('has no comment of an author or of a tool in its pages', () => {
    expect(pages.filter(({ html }) => html.includes('<!--')).map(({ address }) => address)).toEqual([]);
  });

  it('states the policy on every page before anything is loaded, right after the character set', () => {
    const isWrong = ({ root }: Page) => {
      const [charset, policy] = [...elements(first(root, 'head'))];
      return (
        attribute(charset!, 'charset') !== 'utf-8' ||
        attribute(policy!, 'http-equiv') !== 'Content-Security-Policy' ||
        attribute(policy!, 'content') !== metaPolicy
      );
    };
    expect(pages.filter(isWrong).map(({ address }) => address)).toEqual([]);
  });
});

describe('The policy', () => {
  const directives = new Map(
    (headers['Content-Security-Policy'] ?? '').split('; ').map((text) => {
      const [name = '', ...values] = text.split(' ');
      return [name, values] as const;
    }),
  );

  it('allows nothing by default, no inline code, no eval, no other host', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    const allowed = new Set([...directives.values()].flat());
    expect([...allowed].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:']);
    expect(directives.get('script-src')).not.toContain('data:');
    expect(directives.get('frame-ancestors')).toEqual(["'none'"]);
  });

  it('is sent by Netlify, Apache and nginx with the same other headers', () => {
    for (const [name, value] of Object.entries(headers)) {
      expect(read('_headers')).toContain(`  ${name}: ${value}\n`);
      expect(read('.htaccess')).toContain(`Header always set ${name} "${value}"\n`);
      expect(read('.nginx-headers.conf')).toContain(`add_header ${name} "${value}" always;\n`);
    }
  });

  it('comes with the error page of the site, also below a path', () => {
    expect(read('.htaccess')).toContain('ErrorDocument 404 /404.html\n');
    const below = readFileSync(join(inject('siteBelowPath'), '.htaccess'), 'utf8');
    expect(below).toContain('ErrorDocument 404 /wissen/404.html\n');
  });
});

describe('No file of the built site', () => {
  const files = filesBelow(site);

  it('is a style sheet that loads from elsewhere', () => {
    const sheets = files.filter((file) => file.endsWith('.css'));
    expect(sheets).not.toEqual([]);
    for (const file of sheets) {
      const addresses = [...read(file).matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address);
      expect(addresses.filter((address) => !/^(?:\/_astro\/|data:)/.test(address ?? ''))).toEqual([]);
      expect(read(file)).not.toContain('@import');
    }
  });

  /** Names in the files that are saved: they stand for a format and are never asked for. */
  const formats = new Set([
    'http://purl.oclc.org',
    'http://purl.org',
    'http://schemas.microsoft.com',
    'http://schemas.openxmlformats.org',
    'http://www.w3.org',
    // In an error message of the library that writes DOCX.
    'https://answers.microsoft.com',
  ]);

  it('is a script that names another host, but for the formats of the files that are saved', () => {
    for (const file of files.filter((one) => one.endsWith('.js'))) {
      const isWriter = /^_astro\/(?:docx|odt)\./.test(file);
      const hosts = [...read(file).matchAll(/https?:\/\/[^"'`\s/]+/g)].map(([address]) => address);
      // Pagefind parses relative addresses against a made-up one.
      const own = hosts.filter((address) => !address.startsWith('https://example.com${'));
      expect(own.filter((address) => !(isWriter && formats.has(address)))).toEqual([]);
    }
  });

  it('is of a kind that the site does not need', () => {
    const kinds = new Set(
      files.map((file) => /\.[a-z0-9_]+$/.exec(file)?.[0] ?? file).filter((kind) => kind !== '.html'),
    );
    expect([...kinds].sort()).toEqual(
      [
        '.conf',
        '.css',
        '.csv',
        '.docx',
        '.htaccess',
        '.js',
        '.json',
        '.md',
        '.odt',
        '.pagefind',
        '.pf_fragment',
        '.pf_index',
        '.pf_meta',
        '.svg',
        '.txt',
        '.woff2',
        '_headers',
      ].sort(),
    );
  });
});

describe('The weight of the site, compressed as a web server sends it', () => {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const kilobytes = (content: string): number => brotliCompressSync(content, options).length / 1024;
  const pages = pagesOf(site);
  /** What loads with a page: its scripts and what these import, but not what they may load later. */
  const scriptsOn = (page: Page): string => {
    const files = new Set(
      all(page.root, 'script').map((script) => (attribute(script, 'src') ?? '').slice(1)),
    );
    for (const file of files) {
      for (const [, name] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
        files.add(`_astro/${name}`);
    }
    return [...files].map(read).join('\n');
  };
  const heaviest = (weights: number[]): number => Math.max(...weights);

  it('is below 12 kB of HTML for any page', () => {
    expect(heaviest(pages.map(({ html }) => kilobytes(html)))).toBeLessThan(12);
  });

  it('is below 12 kB for the styles of any page, 14 kB for the builder', () => {
    const stylesOn = ({ root }: Page) =>
      all(root, 'link')
        .filter((link) => attribute(link, 'rel') === 'stylesheet')
        .map((link) => read(attribute(link, 'href') ?? ''))
        .join('\n');
    const isBuilder = ({ address }: Page) => address === builderAddress();
    const sheets = new Set(pages.filter((page) => !isBuilder(page)).map(stylesOn));
    expect(sheets.size).toBeGreaterThan(1);
    expect(heaviest([...sheets].map(kilobytes))).toBeLessThan(12);
    expect(kilobytes(stylesOn(pages.find(isBuilder)!))).toBeLessThan(14);
  });

  it('is below 20 kB of scripts for the builder, without the writers of files and the comparison of words', () => {
    const scripts = scriptsOn(pages.find(({ address }) => address === builderAddress())!);
    expect(kilobytes(scripts)).toBeLessThan(20);
    expect(scripts).toContain('import(`./docx.');
  });

  it('is below 1.3 kB of scripts for a record, 2.3 kB for a list, 3 kB for the comparison, 16 kB for the search without Pagefind', () => {
    const weightOf = (address: string) =>
      kilobytes(scriptsOn(pages.find((page) => page.address === address)!));
    const records = pages.filter(({ root }) => all(root, '.eintrag').length > 0);
    expect(heaviest(records.map((page) => kilobytes(scriptsOn(page))))).toBeLessThan(1.3);
    expect(weightOf('/erfahrungen/')).toBeLessThan(2.3);
    expect(weightOf('/geraete/vergleich/')).toBeLessThan(3);
    expect(weightOf('/suche/')).toBeLessThan(16);
  });

  it('is below 30 kB for each font', () => {
    const fonts = filesBelow(site).filter((file) => file.endsWith('.woff2'));
    expect(heaviest(fonts.map((file) => readFileSync(join(site, file)).length / 1024))).toBeLessThan(30);
  });
});
