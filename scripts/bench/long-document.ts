/** A document as long as any will be: clauses with numbered paragraphs, and an annex with a row for each of them. */
import type { Block, Inline, TextDocument } from '../../src/documents/model/text-document.ts';

const clauses = 60;
const areas = 6;
const paragraphsPerClause = 6;

const sentence =
  'Der Auftragnehmer nimmt Störungen an allen Tagen entgegen, an denen die Schule geöffnet ist, und bestätigt den Eingang binnen ';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const text = (words: string): Inline => ({ kind: 'text', text: words });

const clause = (i: number): Block[] => [
  {
    kind: 'heading',
    level: 2,
    text: `Meldung von Störungen ${i + 1}`,
    numbered: true,
    anchor: `klausel-${i}`,
  },
  {
    kind: 'paragraph',
    style: 'criterion',
    content: [text('Kriterium A: Ausschluss, wenn es nicht erfüllt ist')],
  },
  {
    kind: 'list',
    ordered: true,
    items: Array.from({ length: paragraphsPerClause }, (_, n) => [
      paragraph(
        text(sentence),
        { kind: 'value', text: `${n + 1} Stunden` },
        text(', spätestens nach '),
        { kind: 'missing', text: 'Frist in Werktagen' },
        text('. Siehe '),
        { kind: 'link', text: 'die Klausel', href: `#klausel-${(i + n) % clauses}` },
        text('.'),
      ),
    ]),
  },
];

const origin = (i: number): Inline[][] => [
  [text(`${i + 1}`)],
  [text('Meldung von Störungen, Fassung 2 vom 1. März 2026')],
  [
    {
      kind: 'link',
      text: 'Gestützt auf 3 Erfahrungen von 3 Trägern',
      href: `https://example.org/klauseln/${i}/`,
    },
  ],
];

export const longDocument: TextDocument = {
  title: 'Leistungsbeschreibung Support',
  mark: 'Beispiel (fiktiv)',
  facts: [{ name: 'Auftraggeber', value: [{ kind: 'value', text: 'Stadt Musterstadt' }] }],
  notices: ['Dieses Dokument ersetzt keine Rechtsberatung.'],
  cover: true,
  footer: 'IT-Cluster, Stand 12. März 2026',
  date: '2026-03-12',
  blocks: [
    ...Array.from({ length: clauses }, (_, i): Block[] => [
      ...(i % (clauses / areas) === 0
        ? [
            {
              kind: 'heading',
              level: 1,
              text: `Bereich ${i / (clauses / areas) + 1}`,
              numbered: true,
            } as const,
          ]
        : []),
      ...clause(i),
    ]).flat(),
    { kind: 'heading', level: 1, text: 'Anlage: Herkunft', numbered: false, newPage: true },
    {
      kind: 'table',
      label: 'Herkunft der Klauseln',
      head: ['Nummer', 'Klausel', 'Belege'],
      rows: Array.from({ length: clauses }, (_, i) => origin(i)),
    },
  ],
};
