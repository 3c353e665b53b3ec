/** Writes the footer of the document into the margin of every printed page. */
import { footerText } from '../../documents/model/footer.ts';
import type { Store } from './store.ts';

/** A style sheet of our own making: no rule in a file can know the words. */
export function startPageFooter(store: Store): void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  addEventListener('beforeprint', () => {
    const doc = store.state()?.document;
    const text = doc ? footerText(doc) : '';
    sheet.replaceSync(`@page dokument { @bottom-left { content: ${cssString(text)}; } }`);
  });
}

/** Text as a string of a style sheet, which nothing in it can end. */
const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,·]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
