/** The headers of a host, in the three forms that hosts read. */
import { describe, expect, it } from 'vitest';
import {
  headers,
  metaPolicy,
  renderHeadersFile,
  renderHtaccess,
  renderNginx,
} from '../../../src/publishing/headers.ts';

/** Headers by name, as `pattern` finds them in a file. */
const readBack = (file: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...file.matchAll(pattern)].map(([, name = '', value = '']) => [name, value]));

const directives = (policy = ''): string[] => policy.split('; ');

describe('The file of headers', () => {
  it.each([
    ['for Netlify', renderHeadersFile(), /^ {2}([\w-]+): (.*)$/gm],
    ['for Apache', renderHtaccess('/'), /^ {2}Header always set ([\w-]+) "([^"]*)"$/gm],
    ['for nginx', renderNginx(), /^add_header ([\w-]+) "([^"]*)" always;$/gm],
  ])('%s says the same as the others', (_host, file, pattern) => {
    expect(readBack(file, pattern)).toEqual(headers);
  });

  it('for Netlify is for every file of the site', () => {
    expect(renderHeadersFile()).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
  });

  it.each([
    ['/', 'ErrorDocument 404 /404.html'],
    ['/wissen/', 'ErrorDocument 404 /wissen/404.html'],
  ])('for Apache knows the error page of a site below %s', (base, line) => {
    expect(renderHtaccess(base).split('\n')).toContain(line);
  });

  it('has no header with a sign that would end it early', () => {
    for (const [name, value] of Object.entries(headers)) {
      expect(name).toMatch(/^[A-Z][A-Za-z-]+$/);
      expect(value).toMatch(/^[^"$\\\n\r]+$/);
    }
  });
});

describe('The policy', () => {
  const policy = headers['Content-Security-Policy'];

  it('is this', () => {
    expect(directives(policy)).toMatchInlineSnapshot(`
      [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ]
    `);
  });

  it('lets no inline code, no eval and no other host through', () => {
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|nonce-|sha\d|https?:|\*/);
  });

  it('of a page is that of the header without what a page cannot say', () => {
    expect(directives(metaPolicy)).toEqual(
      directives(policy).filter((directive) => !directive.startsWith('frame-ancestors ')),
    );
    expect(directives(policy)).toContain("frame-ancestors 'none'");
  });
});
