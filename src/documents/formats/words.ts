/** What the files say beyond their document. */
export const contentsTitle = 'Inhalt';
export const pageWords = { page: 'Seite', of: 'von' } as const;

/** Such as „Beispiel (fiktiv) · IT-Cluster, Stand 12. März 2026“. */
export const footerText = ({
  mark = '',
  footer,
}: {
  readonly mark?: string;
  readonly footer: string;
}): string => [mark, footer].filter((part) => part !== '').join(' · ');
