/** „Frage ans Cluster stellen“: a mail draft and a new file, both with what was searched for. */
import { fill } from '../strings/fill.ts';

/** A file name for a question: `2026-11-beamer-flackert`. */
export const questionFile = (query: string, today: string, slug: (text: string) => string): string =>
  `${today.slice(0, 7)}-${slug(query).slice(0, 50).replace(/-+$/, '') || 'frage'}.md`;

/** The text of a record of kind Frage for a query; what only its author knows is marked by three dots. */
export function questionText(query: string, today: string): string {
  // An address may hold line breaks; they would end the quotation.
  const quoted = query.replace(/\s*[\r\n]+\s*/g, ' ').replaceAll("'", "''");
  return [
    '---',
    `titel: 'Frage zu: ${quoted}'`,
    `kurzfassung: '… (80 bis 300 Zeichen: Was möchten Sie wissen, und wofür brauchen Sie die Antwort?)'`,
    'status: offen',
    'belegart: eigene_erfahrung',
    `frage: '… ${quoted} …?'`,
    'dringlichkeit: mittel',
    'themen:',
    '  - …',
    `erstellt_am: ${today}`,
    `geprueft_am: ${today}`,
    '---',
    '',
    '## Was wir schon wissen',
    '',
    '…',
    '',
  ].join('\n');
}

/** Puts a query into the addresses and the template of the section. */
export function fillAskSection(section: HTMLElement, query: string, slug: (text: string) => string): void {
  const today = new Date().toISOString().slice(0, 10);
  const text = questionText(query, today);
  const mail = section.querySelector<HTMLAnchorElement>('[data-mail]');
  if (mail) {
    const body = fill(mail.dataset['text'] ?? '', { anfrage: query });
    const subject = fill(mail.dataset['betreff'] ?? '', { anfrage: query });
    mail.href = `mailto:${mail.dataset['mail']}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }
  const forge = section.querySelector<HTMLAnchorElement>('[data-neu]');
  if (forge) {
    forge.href = fill(forge.dataset['neu'] ?? '', {
      datei: encodeURIComponent(questionFile(query, today, slug)),
      text: encodeURIComponent(text),
    });
  }
  const template = section.querySelector('[data-vorlage]');
  if (template) template.textContent = text;
}
