/** What is asked of the search: words of the generated texts, and how people type them. */

export const queryKinds = {
  word: 'ein Wort',
  two: 'zwei Wörter',
  part: 'Teil eines Wortes',
  typo: 'Tippfehler',
  unknown: 'unbekanntes Wort',
  question: 'Frage',
} as const;
export type QueryKind = keyof typeof queryKinds;

export interface Query {
  readonly kind: QueryKind;
  readonly text: string;
}

const texts: Readonly<Record<QueryKind, readonly string[]>> = {
  word: ['Garantiefrist', 'Ladewagenreserve', 'Hochbauamt', 'Sommerferien', 'Rückfallweg'],
  two: [
    'Tabletverwaltung Schulträger',
    'Akkustörung Unterricht',
    'Vergabestelle Lizenzrechnung',
    'Beamer Preis',
  ],
  part: ['Inventur', 'Störung', 'Einweisung'],
  typo: ['Tabeltbeschaffung', 'Garantiefirst', 'Hochbaumat'],
  unknown: ['Quantencomputer', 'Xylofon'],
  question: [
    'Wer übernahm die Kameraabnahme damals?',
    'Welche Frist gilt für Kontokarten?',
    'Warum wurden die Ersatzteile knapp?',
  ],
};

export const queries: readonly Query[] = (Object.keys(texts) as QueryKind[]).flatMap((kind) =>
  texts[kind].map((text) => ({ kind, text })),
);
