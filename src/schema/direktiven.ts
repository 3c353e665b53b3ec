/** The blocks that a record's text may use beside plain Markdown: `:::name[Titel]` … `:::`. */
export const direktiven = {
  hinweis: { label: 'Hinweis', beschreibung: 'Etwas, das man leicht übersieht.' },
  warnung: { label: 'Achtung', beschreibung: 'Etwas, das Geld, Daten oder Sicherheit kostet.' },
  kosten: { label: 'Kosten', beschreibung: 'Beträge mit Stand, Menge und netto oder brutto.' },
  tipp: { label: 'Tipp', beschreibung: 'Was sich bewährt hat.' },
} as const;

export type Direktive = keyof typeof direktiven;
