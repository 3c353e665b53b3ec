/** The checks of a record's text: the table of contents of this folder. */
import type { Befund } from '../../schema/befund.ts';
import { checkAmounts } from './amounts.ts';
import type { Body, BodyCheck, Site } from './context.ts';
import { checkDirectives } from './directives.ts';
import { checkHeadings } from './headings.ts';
import { checkHtml } from './html.ts';
import { checkImages } from './images.ts';
import { checkLinks } from './links.ts';
import { checkMdx } from './mdx.ts';
import { checkSections } from './sections.ts';

const recordChecks: readonly BodyCheck[] = [
  checkHtml,
  checkLinks,
  checkImages,
  checkHeadings,
  checkDirectives,
  checkSections,
  checkAmounts,
];

const pageChecks: readonly BodyCheck[] = [checkMdx, checkHtml, checkLinks, checkImages, checkHeadings];

/** All findings about the text of a record. */
export const checkBody = (body: Body, site: Site): Befund[] =>
  recordChecks.flatMap((check) => check(body, site));

/** All findings about the text of an editors' page. */
export const checkPage = (body: Body, site: Site): Befund[] =>
  pageChecks.flatMap((check) => check(body, site));
