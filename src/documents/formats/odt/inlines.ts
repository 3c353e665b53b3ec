/** Words inside a paragraph of the ODT. Their blanks are single ones already, see `cleanDocument`. */
import { missingText } from '../../model/missing.ts';
import type { Inline } from '../../model/text-document.ts';
import { element, escapeXml } from '../xml.ts';
import { styleNames } from './style-names.ts';

const styles = { strong: styleNames.strong, emphasis: styleNames.emphasis, code: styleNames.code } as const;

const span = (style: string, text: string): string =>
  element('text:span', { 'text:style-name': style }, escapeXml(text));

/** A link that looks the same before and after it has been followed. */
export const linkTo = (href: string, style: string, ...content: readonly string[]): string =>
  element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': href,
      'text:style-name': style,
      'text:visited-style-name': style,
    },
    ...content,
  );

/** @param bookmarks where links lead, by anchor */
export const inlines = (content: readonly Inline[], bookmarks: ReadonlyMap<string, string>): string =>
  content.map((inline) => oneInline(inline, bookmarks)).join('');

function oneInline(inline: Inline, bookmarks: ReadonlyMap<string, string>): string {
  switch (inline.kind) {
    case 'break':
      return element('text:line-break');
    case 'missing':
      return span(styleNames.missing, missingText(inline.text));
    case 'value':
      return escapeXml(inline.text);
    case 'link': {
      const bookmark = inline.href.startsWith('#') ? bookmarks.get(inline.href.slice(1)) : undefined;
      return linkTo(
        bookmark === undefined ? inline.href : `#${bookmark}`,
        styleNames.link,
        escapeXml(inline.text),
      );
    }
    case 'text':
      return inline.style ? span(styles[inline.style], inline.text) : escapeXml(inline.text);
  }
}
