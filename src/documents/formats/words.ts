/** What the files say beyond their document. */
import { d } from '../../strings/documents.ts';

export const contentsTitle = d('dokument.inhalt');
export const pageWords = { page: 'Seite', of: 'von' } as const;

/** Such as „Beispiel (fiktiv) · IT-Cluster, Stand 12. März 2026“. */
export const footerText = ({
  mark = '',
  footer,
}: {
  readonly mark?: string;
  readonly footer: string;
}): string => [mark, footer].filter((part) => part !== '').join(' · ');
