import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../support/html.ts';

const validator = new HtmlValidate({
  extends: [
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:standard',
    'html-validate:a11y',
  ],
  rules: {
    // Scripts and styles come from this site only; a hash would guard the server against itself.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The values of one filter of the search share its name, as in the address.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // A matter of the source alone, and nobody writes it by hand.
    'no-trailing-whitespace': 'off',
    // Titles are those of the records, up to 110 characters; cut off they would say less.
    'long-title': 'off',
  },
});

/** Complaints about single elements, each with the reason why it stays. */
const exceptions = [
  // The filters of the search act at once, and are there only with JavaScript.
  { ruleId: 'wcag/h32', selector: '#suchfilter' },
];

const isException = (ruleId: string, selector: string | null): boolean =>
  exceptions.some((exception) => exception.ruleId === ruleId && exception.selector === selector);

describe.each([
  { name: 'The built site', site: inject('site') },
  { name: 'The site of the edge cases', site: inject('edgeCases') },
])('$name', ({ site }) => {
  it('is valid HTML on every page', async () => {
    const complaints: string[] = [];
    for (const { address, html } of pagesOf(site)) {
      const report = await validator.validateString(html, address);
      for (const { messages } of report.results) {
        for (const { ruleId, selector, message, line, column } of messages) {
          if (!isException(ruleId, selector))
            complaints.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect(complaints).toEqual([]);
  }, 60_000);
});
