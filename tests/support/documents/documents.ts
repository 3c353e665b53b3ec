/** Documents to print: one with everything that the model knows, and random ones full of traps. */
import type {
  Block,
  Fact,
  Inline,
  Paragraph,
  TextDocument,
} from '../../../src/documents/model/text-document.ts';
import { randomNumbers } from '../random.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: readonly (Inline | string)[]): Paragraph => ({
  kind: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? text(one) : one)),
});

/** A short specification with each kind of block and inline at least once. */
export const specification: TextDocument = {
  title: 'Leistungsbeschreibung Support',
  subtitle: 'Stadt Musterstadt',
  mark: 'Beispiel (fiktiv)',
  facts: [
    { name: 'Auftraggeber', value: [{ kind: 'value', text: 'Amt für Schule' }] },
    { name: 'Aktenzeichen', value: [{ kind: 'missing', text: 'Aktenzeichen' }] },
  ],
  notices: ['Dieses Dokument ersetzt keine Rechtsberatung.'],
  cover: true,
  footer: 'IT-Cluster, Stand 12. März 2026',
  date: '2026-03-12',
  blocks: [
    { kind: 'heading', level: 1, text: 'Gegenstand', numbered: true },
    paragraph('Gegenstand ist der Support ', { kind: 'text', text: 'aller', style: 'strong' }, ' Geräte.'),
    { kind: 'heading', level: 1, text: 'Reaktionszeiten', numbered: true },
    { kind: 'heading', level: 2, text: 'Meldung von Störungen', numbered: true, anchor: 'meldung' },
    { ...paragraph('Kriterium A: Ausschluss'), style: 'criterion' },
    {
      kind: 'list',
      ordered: true,
      items: [
        [paragraph('Eingang binnen ', { kind: 'value', text: '4 Stunden' }, '.')],
        [
          paragraph('Ersatz binnen ', { kind: 'missing', text: 'Frist in Werktagen' }, ', und zwar'),
          { kind: 'list', ordered: true, items: [[paragraph('ein Gerät und')], [paragraph('Zubehör.')]] },
          paragraph('Die Frist beginnt mit der Meldung.'),
        ],
      ],
    },
    { kind: 'heading', level: 3, text: 'Wartung', numbered: true },
    {
      kind: 'list',
      ordered: true,
      items: [[paragraph('Siehe ', { kind: 'link', text: 'die Meldung', href: '#meldung' }, '.')]],
    },
    { kind: 'list', ordered: false, items: [[paragraph('Tablets')], [paragraph('Notebooks')]] },
    {
      kind: 'box',
      title: 'Zu prüfen',
      blocks: [
        paragraph('Stand der', { kind: 'break' }, { kind: 'text', text: 'Technik', style: 'emphasis' }),
      ],
    },
    {
      kind: 'heading',
      level: 1,
      text: 'Anlage: Herkunft',
      numbered: false,
      newPage: true,
      anchor: 'herkunft',
    },
    { ...paragraph('Jede Klausel hat einen Grund.'), style: 'note' },
    {
      kind: 'table',
      label: 'Herkunft der Klauseln',
      head: ['Klausel', 'Grund'],
      widths: [1, 3],
      rows: [
        [[text('Meldung')], [text('Fassung '), { kind: 'text', text: '3f2a', style: 'code' }]],
        [[text('Wartung')], [{ kind: 'link', text: 'Erfahrung', href: 'https://example.org/?a=1&b=2' }]],
      ],
    },
    { kind: 'facts', rows: [{ name: 'Rechtsprüfung', value: [text('ausstehend')] }] },
  ],
};

/** What breaks XML, Markdown, archives or the eye if somebody forgets about it. */
const traps = [
  'Gerät', 'Schüler*innen', 'und', '&', '&amp;', '<b>fett</b>', '"Zitat"', "'", ']]>', '<!--', '<?xml', '| Zelle |', '|---|',
  '# Raute', '1. Zahl', '2) Zahl', '- Strich', '+ plus', '* Stern', '---', '===', '> Zitat', '```', '`', '~~weg~~', '~',
  '\\', '\\|', '*kursiv*', '__fett__', '_', '[Text](https://example.org)', '![Bild](x)', '[x]: https://example.org',
  '<script>alert(1)</script>', '<a id="x">', 'https://example.org/?a=1&b=2', 'www.example.org', 'a@example.org',
  '{absaetze-1}', '{{x}}', '_Toc1', 'PAGEREF _Toc1', 'rId1', '$x^2$', ':::hinweis', '&#0;', '\u0000', '\u0007', '\u001B[31m',
  '\uD800', '\uDC00', '\uFFFE', '\u202Eabc\u202C', '\u200F', '\uFEFF', 'a\nb', '\r\n', '\t', '  ', '    vier',
  'Ende  ', '1.890\u00A0€', 'weich\u00ADtrennen', '😀', 'x'.repeat(400), '', 'ﬁ', 'İ', '\u2028', '\u0085',
]; // prettier-ignore

/** The same document for the same seed. */
export function randomDocument(seed: number): TextDocument {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const times = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);
  const words = (): string => times(5, () => pick(traps)).join(pick([' ', ' ', '', '  ']));
  const hrefs = [
    '#a',
    '#b',
    '#nirgends',
    'https://example.org/ä?x="1"&y=2',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'x y',
  ];

  const inline = (): Inline => {
    switch (below(7)) {
      case 0:
        return { kind: 'value', text: words() };
      case 1:
        return { kind: 'missing', text: words() };
      case 2:
        return { kind: 'link', text: words(), href: pick(hrefs) };
      case 3:
        return { kind: 'break' };
      case 4:
        return { kind: 'text', text: words(), style: pick(['strong', 'emphasis', 'code'] as const) };
      default:
        return text(words());
    }
  };
  const content = () => times(5, inline);
  const facts = (): Fact[] => times(3, () => ({ name: words(), value: content() }));
  const block = (depth: number): Block => {
    switch (below(depth > 2 ? 3 : 8)) {
      case 0:
        return {
          kind: 'heading',
          level: pick([1, 2, 3] as const),
          text: words(),
          numbered: random() < 0.7,
          anchor: pick(['a', 'b', undefined]),
          newPage: random() < 0.1,
        };
      case 3:
        return {
          kind: 'table',
          label: words(),
          head: times(3, words),
          rows: times(3, () => times(3, content)),
        };
      case 4:
        return { kind: 'facts', rows: facts() };
      case 5:
        return { kind: 'box', title: words(), blocks: times(3, () => block(depth + 1)) };
      case 6:
      case 7:
        return {
          kind: 'list',
          ordered: random() < 0.6,
          items: times(3, () => times(3, () => block(depth + 1))),
        };
      default:
        return { kind: 'paragraph', content: content(), style: pick(['note', 'criterion', undefined]) };
    }
  };
  return {
    title: words(),
    subtitle: pick([undefined, words()]),
    mark: pick([undefined, words()]),
    facts: facts(),
    notices: times(2, words),
    cover: random() < 0.5,
    footer: words(),
    date: '2026-03-12',
    blocks: times(8, () => block(0)),
  };
}
