/**
 * A document as data. Preview, DOCX, ODT, Markdown and print all show this one model, so that none of them can
 * say what the others do not. Plain data without functions: it is compared, stored and sent as JSON.
 */

/** Words inside a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style?: 'strong' | 'emphasis' | 'code' }
  /** What the author of the document filled in. */
  | { readonly kind: 'value'; readonly text: string }
  /** What nobody has filled in yet; every format shows it as `[AUSFÜLLEN: …]`, highlighted. */
  | { readonly kind: 'missing'; readonly text: string }
  /** `#anchor` leads to a heading of this document, anything else is a whole address. */
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  | { readonly kind: 'break' };

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Numbered headings count 1, 1.1, 1.1.1; the format does the counting. */
  readonly numbered: boolean;
  readonly anchor?: string;
  /** Begins on a new page. */
  readonly newPage?: boolean;
}

export interface Paragraph<I = Inline> {
  readonly kind: 'paragraph';
  readonly content: readonly I[];
  /** `note` is small and quiet, `criterion` stands below the heading of a clause. */
  readonly style?: 'note' | 'criterion';
}

/** Ordered lists count (1), (2), … and start anew each time; inside an item a), b), …. */
export interface List<I = Inline> {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block<I>[])[];
}

export interface Table<I = Inline> {
  readonly kind: 'table';
  /** Read out by screen readers; not shown. */
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly I[])[])[];
  /** Shares of the width, one for each column; equal without them. */
  readonly widths?: readonly number[];
}

/** Names and what they stand for, side by side, without lines. */
export interface Facts<I = Inline> {
  readonly kind: 'facts';
  readonly rows: readonly Fact<I>[];
}

export interface Fact<I = Inline> {
  readonly name: string;
  readonly value: readonly I[];
}

/** A remark set apart from the text. */
export interface Box<I = Inline> {
  readonly kind: 'box';
  readonly title: string;
  readonly blocks: readonly Block<I>[];
}

export type Block<I = Inline> = Heading | Paragraph<I> | List<I> | Table<I> | Facts<I> | Box<I>;

export interface TextDocument {
  readonly title: string;
  readonly subtitle?: string;
  /** Such as „Beispiel (fiktiv)“; stands on the first page and in every footer. */
  readonly mark?: string;
  /** Facts of the first page. */
  readonly facts: readonly Fact[];
  /** Sentences of the first page, the one about legal advice among them. */
  readonly notices: readonly string[];
  /** Whether the first page holds only the above and a table of contents follows. */
  readonly cover: boolean;
  /** Footer of every page, beside the page number: source, date, edition. */
  readonly footer: string;
  /** Day of the document, `JJJJ-MM-TT`: the only time that is written into a file. */
  readonly date: string;
  readonly blocks: readonly Block[];
}
