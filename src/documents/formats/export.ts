/** The files that a document can be saved as. The writers are large, so each is loaded when it is asked for. */
import { cleanDocument } from '../model/clean-document.ts';
import type { TextDocument } from '../model/text-document.ts';

export type Format = 'docx' | 'odt' | 'markdown';

export interface FormatOfFile {
  readonly value: Format;
  readonly label: string;
  /** Ending of the file, without the dot. */
  readonly ending: string;
  readonly mime: string;
}

export const formats: readonly FormatOfFile[] = [
  {
    value: 'docx',
    label: 'Word (DOCX)',
    ending: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  {
    value: 'odt',
    label: 'LibreOffice (ODT)',
    ending: 'odt',
    mime: 'application/vnd.oasis.opendocument.text',
  },
  { value: 'markdown', label: 'Markdown', ending: 'md', mime: 'text/markdown;charset=utf-8' },
];

type Write = (document: TextDocument) => Uint8Array | Promise<Uint8Array>;

const writers: Readonly<Record<Format, () => Promise<Write>>> = {
  docx: async () => (await import('./docx/docx.ts')).writeDocx,
  odt: async () => (await import('./odt/odt.ts')).writeOdt,
  markdown: async () => (await import('./markdown.ts')).writeMarkdown,
};

/** The bytes of the file. The same document gives the same bytes, whenever and wherever it is written. */
export async function exportAs(format: Format, document: TextDocument): Promise<Uint8Array> {
  const write = await writers[format]();
  return write(cleanDocument(document));
}

const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Such as `leistungsbeschreibung-support.docx`: a name that every system, archive and mail program keeps. */
export function fileNameOf({ title }: TextDocument, format: Format): string {
  const stem = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const ending = formats.find(({ value }) => value === format)?.ending ?? format;
  return `${stem === '' ? 'dokument' : stem}.${ending}`;
}
