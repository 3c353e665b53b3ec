/** The headers that a host should send with every file, from one source. */

const policy = {
  'default-src': ["'none'"],
  // Pagefind compiles WebAssembly; nothing else needs more than files of this site.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  // KERN draws its icons as data: masks.
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
} as const;

const policyText = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

/** For the meta element: hosts such as GitHub Pages cannot send headers. */
export const metaPolicy = policyText(policy);

/** Headers for every file; a worker obeys the policy of its own response, so none is left out. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText({ ...policy, 'frame-ancestors': ["'none'"] }),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Frame-Options': 'DENY',
};

/** For Netlify, Cloudflare Pages and others that read `_headers`. */
export const renderHeadersFile = (): string =>
  ['/*', ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * For Apache.
 * @param base path under which the site lives, with a slash at both ends
 */
export const renderHtaccess = (base: string): string =>
  [
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_headers.c>',
    ...Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`),
    '</IfModule>',
    '',
  ].join('\n');

/** For nginx, to be included in a server block. */
export const renderNginx = (): string =>
  [...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`), ''].join('\n');
