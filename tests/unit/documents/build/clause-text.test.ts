/** The text of clauses as blocks: every word arrives, at its place, and remarks stay apart. */
import { describe, expect, it } from 'vitest';
import type { ClauseBlock } from '../../../../src/documents/builder/data.ts';
import { clauseLines } from '../../../../src/documents/build/clause-lines.ts';
import { clauseText } from '../../../../src/documents/build/clause-text.ts';
import { inlinesOf } from '../../../../src/documents/model/inlines.ts';
import { parseMarkdown, textOf, walk } from '../../../../src/markdown/parse.ts';
import { projectRoot } from '../../../support/astro.ts';
import { knowledgeIn } from '../../../support/knowledge.ts';
import { randomNumbers } from '../../../support/random.ts';

const kb = await knowledgeIn(projectRoot);
const whole = (url: string) => (url.startsWith('/') ? `https://wissen.example${url}` : url);
const textBlocks = (markdown: string) => clauseText(markdown, whole).text;
const lines = (markdown: string) => clauseLines(textBlocks(markdown));
const content = (markdown: string) => [...inlinesOf(textBlocks(markdown))];

/** The letters and numbers of a text, without what differs between page and document. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}{}_]/gu, '');

describe('The text of a clause', () => {
  it.each(kb.ofKind('klauseln').map((klausel) => [klausel.slug, klausel] as const))(
    'of %s arrives word for word',
    (_, klausel) => {
      const { text, hinweise } = clauseText(klausel.text, whole);
      // Boxes come last in the records of this project; the label before their title is ours.
      const remarks = hinweise.map((one) =>
        one.kind === 'box' ? { ...one, title: one.title.replace(/^\S+/, '') } : one,
      );
      const shown = letters([...clauseLines(text), ...clauseLines(remarks)].join(''));
      expect(shown).toBe(letters(textOf(parseMarkdown(klausel.text))));
      expect(clauseLines(text).join('')).not.toContain(':::');
    },
  );

  it('has every placeholder of the clause, and no braces that were not read', () => {
    for (const { text, daten, slug } of kb.ofKind('klauseln')) {
      const parts = clauseText(text, whole);
      const inlines = [...inlinesOf([...parts.text, ...parts.hinweise])];
      const names = inlines.flatMap((one) => (one.kind === 'placeholder' ? [one.name] : []));
      expect([slug, [...new Set(names)].sort()]).toEqual([
        slug,
        (daten.platzhalter ?? []).map(({ name }) => name).sort(),
      ]);
      expect(inlines.filter((one) => 'text' in one && /[{}]/.test(one.text))).toEqual([]);
    }
  });
});

describe('Placeholders', () => {
  it('stand between the words around them, also with blanks inside the braces', () => {
    expect(content('Binnen {{tage}} Tagen, {{ stelle }}.')).toEqual([
      { kind: 'text', text: 'Binnen ' },
      { kind: 'placeholder', name: 'tage' },
      { kind: 'text', text: ' Tagen, ' },
      { kind: 'placeholder', name: 'stelle' },
      { kind: 'text', text: '.' },
    ]);
  });

  it.each([
    ['emphasis', '**höchstens {{a}} Tage**'],
    ['a link', '[die {{a}} Tage](/klauseln/x/)'],
    ['code', '`{{a}}`'],
    ['a block of code', '```\nx {{a}}\n```'],
    ['a cell', '| x |\n| --- |\n| {{a}} |'],
    ['a picture', '![Bild {{a}}](/bilder/x.png)'],
    ['a heading', '## Nach {{a}} Tagen'],
    ['a note', 'Text[^1]\n\n[^1]: Nach {{a}} Tagen.'],
    ['a list inside a list', '1. x\n   - y {{a}}'],
  ])('are found in %s', (_, markdown) => {
    expect(content(markdown)).toContainEqual({ kind: 'placeholder', name: 'a' });
  });
});

describe('Addresses', () => {
  it('are whole, and lead where the record leads', () => {
    expect(content('[Pool](/klauseln/austauschpool/), [Stelle](mailto:it@a.example)')).toEqual([
      { kind: 'link', text: 'Pool', href: 'https://wissen.example/klauseln/austauschpool/' },
      { kind: 'text', text: ', ' },
      { kind: 'link', text: 'Stelle', href: 'mailto:it@a.example' },
    ]);
  });

  it('are looked up where the text gives them a name', () => {
    expect(content('[Pool][p]\n\n[p]: /klauseln/austauschpool/')).toEqual([
      { kind: 'link', text: 'Pool', href: 'https://wissen.example/klauseln/austauschpool/' },
    ]);
  });

  it('go with the words on both sides of a placeholder', () => {
    const href = 'https://wissen.example/x/';
    expect(content('[vor {{a}} nach](/x/)')).toEqual([
      { kind: 'link', text: 'vor ', href },
      { kind: 'placeholder', name: 'a' },
      { kind: 'link', text: ' nach', href },
    ]);
  });
});

describe('What Markdown can say', () => {
  it('becomes lists inside lists', () => {
    const [block] = textBlocks('1. eins\n   - a\n   - b\n2. zwei');
    expect(block).toMatchObject({
      kind: 'list',
      ordered: true,
      items: [[{ kind: 'paragraph' }, { kind: 'list', ordered: false, items: [[{}], [{}]] }], [{}]],
    });
  });

  it('becomes a table with the words of its head as label', () => {
    expect(textBlocks('| Daten | Ja |\n| --- | --- |\n| Namen | {{x}} |')).toEqual([
      {
        kind: 'table',
        label: 'Tabelle: Daten, Ja',
        head: ['Daten', 'Ja'],
        rows: [[[{ kind: 'text', text: 'Namen' }], [{ kind: 'placeholder', name: 'x' }]]],
      },
    ]);
  });

  it.each([
    ['German words with stars and colons', 'Für Schüler*innen um 10:30', ['Für Schüler*innen um 10:30']],
    ['soft breaks', 'eine\nZeile', ['eine Zeile']],
    ['hard breaks', 'zwei  \nZeilen', ['zwei', 'Zeilen']],
    ['quotations', '> gesagt', ['gesagt']],
    ['code', '```\na\nb\n```', ['a', 'b']],
    ['what was struck out', 'gilt ~~nicht~~', ['gilt (gestrichen: nicht)']],
    ['tasks', '- [x] a\n- [ ] b', ['☑ a', '☐ b']],
    ['pictures', '![Ein Schrank](/bilder/x.png)', ['Ein Schrank']],
    ['headings', '## Fristen\n\nText', ['Fristen', 'Text']],
    ['rules', 'a\n\n---\n\nb', ['a', 'b']],
    ['rows of a table', '| a | b |\n| --- | --- |\n| c | d |', ['a | b', 'c | d']],
    ['placeholders', 'nach {{a}} Tagen', ['nach {{a}} Tagen']],
    ['items without words', '- a\n-\n- b', ['a', 'b']],
    ['notes', 'a[^x] b[^y]\n\n[^y]: Y\n\n[^x]: X[^y]', ['a[1] b[2]', '[1] X[2]', '[2] Y']],
  ])('arrives as lines: %s', (_, markdown, expected) => {
    expect(lines(markdown)).toEqual(expected);
  });

  it('stands out where it did, also as a heading of the clause', () => {
    expect(content('**a *b*** *c* `d`')).toEqual([
      { kind: 'text', text: 'a ', style: 'strong' },
      { kind: 'text', text: 'b', style: 'strong' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'c', style: 'emphasis' },
      { kind: 'text', text: ' ' },
      { kind: 'text', text: 'd', style: 'code' },
    ]);
    expect(content('### Fristen')).toEqual([{ kind: 'text', text: 'Fristen', style: 'strong' }]);
  });
});

describe('Remarks', () => {
  const { text, hinweise } = clauseText(
    'a[^1]\n\n::::hinweis[Vorher *fragen*]\nb[^2]\n\n:::tipp\nc\n:::\n\n::::\n\n- d\n\n  :::kosten\n  e\n  :::\n\n[^1]: eins\n\n[^2]: zwei',
    whole,
  );

  it('never go into the text, with their notes and from wherever they stand', () => {
    expect(clauseLines(text)).toEqual(['a[1]', 'd', '[1] eins']);
    expect(clauseLines(hinweise)).toEqual([
      'Hinweis: Vorher fragen',
      'b[1]',
      'Tipp',
      'c',
      'Kosten',
      'e',
      '[1] zwei',
    ]);
  });

  it('are boxes, those inside others too', () => {
    const shapes = (blocks: readonly ClauseBlock[]): unknown[] =>
      blocks.map((one) => (one.kind === 'box' ? [one.title, ...shapes(one.blocks)] : one.kind));
    expect(shapes(hinweise)).toEqual([
      ['Hinweis: Vorher fragen', 'paragraph', ['Tipp', 'paragraph']],
      ['Kosten', 'paragraph'],
      'paragraph',
    ]);
  });
});

describe('Any text', () => {
  it('is refused only for what the check refuses as well', () => {
    expect(() => textBlocks('<b>x</b>')).toThrow('‘html’');
    expect(() => textBlocks('::leer')).toThrow('‘leafDirective’');
  });

  it('arrives with all its words, whatever it is put together from', () => {
    const random = randomNumbers(7);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const words = [
      'Frist',
      'Schüler*innen',
      '{{tage}}',
      '10:30',
      '**fett**',
      '*kursiv*',
      '`code`',
      'a & b < c',
    ];
    const more = [
      '[Link](/x/)',
      '![Bild](/b.png)',
      '~~weg~~',
      '[n][1]',
      'x[^1]',
      '\\\n',
      '"',
      '|',
      '_',
      '~',
      '$',
    ];
    const starts = [
      '',
      '',
      '- ',
      '1. ',
      '> ',
      '## ',
      '   - ',
      '    ',
      '| ',
      '- [ ] ',
      '\n',
      '\n\n',
      '---\n',
      '```\n',
    ];
    const refused = /‘(?:html|leafDirective|textDirective)’/;
    let read = 0;
    for (let i = 0; i < 3000; i++) {
      const made = Array.from({ length: 12 }, () => {
        const line = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick([...words, ...more]));
        return pick(starts) + line.join(' ');
      });
      const markdown = `${made.join('\n')}\n\n\`\`\`\n\`\`\`\n\n[1]: /y/\n\n[^1]: Note\n`;
      try {
        const found = letters(lines(markdown).join(''));
        const expected = [...walk(parseMarkdown(markdown))]
          .filter(({ type }) => type === 'text')
          .map((node) => letters(textOf(node)))
          .filter((word) => !found.includes(word) && word !== 'Note');
        expect([markdown, expected]).toEqual([markdown, []]);
        read++;
      } catch (error) {
        expect(String(error)).toMatch(refused);
      }
    }
    expect(read).toBeGreaterThan(2500);
  });
});
