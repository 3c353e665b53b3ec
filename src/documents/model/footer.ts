/** The line at the foot of every page. */
import type { TextDocument } from './text-document.ts';

/** Such as „Beispiel (fiktiv) · IT-Cluster, Stand 12. März 2026“. */
export const footerText = ({ mark = '', footer }: Pick<TextDocument, 'mark' | 'footer'>): string =>
  [mark, footer].filter((part) => part !== '').join(' · ');
