/** What is printed: the same findings for people, editors, programs and workflows. */
import { describe, expect, it } from 'vitest';
import {
  ganzeDatei,
  schluesselStelle,
  wertStelle,
  type Befund,
  type Stelle,
} from '../../../src/schema/befund.ts';
import { formats } from '../../../src/knowledge/report/formats.ts';
import { makeReport, printable } from '../../../src/knowledge/report/report.ts';

const datei = 'content/geraete/mustertab-10.md';
const text = [
  '---',
  'titel: Mustertab 10',
  'themen:',
  '  - endgeraete',
  '  - reperatur',
  'bestaende:',
  '  - stueck: viele',
  '    art: x',
  '---',
  '',
  '## Text',
  '',
].join('\n');

function befund(stelle: Stelle, more: Partial<Befund> = {}): Befund {
  return {
    regel: 'wert-zahl',
    schwere: 'fehler',
    datei,
    stelle,
    satz: 'Etwas ist falsch.',
    abhilfe: 'Schreiben Sie es richtig.',
    ...more,
  };
}

const reportOf = (befunde: readonly Befund[], content = text) =>
  makeReport(befunde, new Map([[datei, content]]), 3);

/** A small report with an error, a warning and a finding about a whole file. */
const report = reportOf([
  befund(wertStelle('bestaende', 0, 'stueck'), {
    satz: 'Bei ‚bestaende 1, stueck‘ steht ‚viele‘, keine Zahl.',
    abhilfe: 'Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen.',
  }),
  befund(wertStelle('themen', 1), {
    regel: 'verweis-unbekannt',
    schwere: 'warnung',
    abhilfe: 'Schreiben Sie jeden Wert in eine eigene Zeile: themen: ⏎ - reparatur ⏎ - endgeraete',
  }),
  befund(ganzeDatei, { regel: 'datei-name', datei: 'content/geraete/Mustertab.md' }),
]);

describe('The report', () => {
  it('is ordered by file, line and column', () => {
    const order = makeReport(
      [
        befund(wertStelle('themen', 1), { datei: 'content/b.md' }),
        befund(wertStelle('themen', 1)),
        befund(schluesselStelle('titel')),
        befund(wertStelle('titel')),
        befund(ganzeDatei, { datei: 'content/a.md' }),
        befund(wertStelle('titel'), { regel: 'feld-fehlt' }),
      ],
      new Map([[datei, text]]),
      3,
    );
    const lines = order.befunde.map((b) => `${b.datei}:${b.von.zeile}:${b.von.spalte} ${b.regel}`);
    expect(lines).toMatchInlineSnapshot(`
      [
        "content/a.md:1:1 wert-zahl",
        "content/b.md:1:1 wert-zahl",
        "content/geraete/mustertab-10.md:2:1 wert-zahl",
        "content/geraete/mustertab-10.md:2:8 feld-fehlt",
        "content/geraete/mustertab-10.md:2:8 wert-zahl",
        "content/geraete/mustertab-10.md:5:5 wert-zahl",
      ]
    `);
  });

  it.each([
    ['a key', schluesselStelle('titel'), '2:1–2:6'],
    ['a value', wertStelle('titel'), '2:8–2:20'],
    ['an element of a list', wertStelle('themen', 1), '5:5–5:14'],
    ['a key in a row', schluesselStelle('bestaende', 0, 'art'), '8:5–8:8'],
    ['a value in a row', wertStelle('bestaende', 0, 'stueck'), '7:13–7:18'],
    ['a missing key in a row, at its first key', schluesselStelle('bestaende', 0, 'stand'), '7:5–7:11'],
    ['a missing field, at the beginning', schluesselStelle('status'), '1:1–1:1'],
    ['a missing element, at its field', wertStelle('themen', 7), '3:1–3:7'],
    [
      'a stretch of the text',
      { art: 'text', von: text.indexOf('Text'), bis: text.indexOf('Text') + 4 } as const,
      '11:4–11:8',
    ],
    ['the whole file', ganzeDatei, '1:1–1:1'],
  ])('finds the place of %s', (_what, stelle, expected) => {
    const [found] = reportOf([befund(stelle)]).befunde;
    expect(found && `${found.von.zeile}:${found.von.spalte}–${found.bis.zeile}:${found.bis.spalte}`).toBe(
      expected,
    );
  });

  it('has a place for every finding, however broken the file is', () => {
    for (const content of ['', '---', '---\n---', '---\n{\n---\n', 'x', '---\n- a\n---\n']) {
      const [found] = reportOf([befund(wertStelle('titel', 0, 'x'))], content).befunde;
      expect(found?.von).toEqual({ zeile: 1, spalte: 1 });
    }
  });
});

describe('The format text', () => {
  it('shows sentence, line, place and remedy', () => {
    expect(formats.text(report)).toMatchInlineSnapshot(`
      "content/geraete/Mustertab.md:1:1  Fehler  Etwas ist falsch.  [datei-name]
             → Schreiben Sie es richtig.

      content/geraete/mustertab-10.md:5:5  Warnung  Etwas ist falsch.  [verweis-unbekannt]
           5 │   - reperatur
             │     ^^^^^^^^^
             → Schreiben Sie jeden Wert in eine eigene Zeile: themen:
             │ - reparatur
             │ - endgeraete

      content/geraete/mustertab-10.md:7:13  Fehler  Bei ‚bestaende 1, stueck‘ steht ‚viele‘, keine Zahl.  [wert-zahl]
           7 │   - stueck: viele
             │             ^^^^^
             → Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen.

      ✖ 3 Einträge geprüft: 2 Fehler und 1 Warnung in 2 Dateien."
    `);
  });

  it('cuts long lines around the place', () => {
    const content = `---\ntitel: ${'Wort '.repeat(60)}HIER ${'Wort '.repeat(60)}\n---\n`;
    const von = content.indexOf('HIER');
    expect(formats.text(reportOf([befund({ art: 'text', von, bis: von + 4 })], content)))
      .toMatchInlineSnapshot(`
      "content/geraete/mustertab-10.md:2:308  Fehler  Etwas ist falsch.  [wert-zahl]
           2 │ Wort Wort Wort Wort Wort Wort HIER Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort 
             │                               ^^^^
             → Schreiben Sie es richtig.

      ✖ 3 Einträge geprüft: 1 Fehler in 1 Datei."
    `);
  });

  it('underlines one line only of a place over several', () => {
    expect(formats.text(reportOf([befund(wertStelle('themen'))]))).toMatchInlineSnapshot(`
      "content/geraete/mustertab-10.md:4:3  Fehler  Etwas ist falsch.  [wert-zahl]
           4 │   - endgeraete
             │   ^^^^^^^^^^^^
             → Schreiben Sie es richtig.

      ✖ 3 Einträge geprüft: 1 Fehler in 1 Datei."
    `);
  });

  it('underlines the right characters behind a tab and invisible ones', () => {
    const content = '---\ntitel:\ta\u200Bb\u001B[31mHIER\n---\n';
    const von = content.indexOf('HIER');
    expect(formats.text(reportOf([befund({ art: 'text', von, bis: von + 4 })], content)))
      .toMatchInlineSnapshot(`
      "content/geraete/mustertab-10.md:2:16  Fehler  Etwas ist falsch.  [wert-zahl]
           2 │ titel:  a�b�[31mHIER
             │                 ^^^^
             → Schreiben Sie es richtig.

      ✖ 3 Einträge geprüft: 1 Fehler in 1 Datei."
    `);
  });

  it('marks the end of a line, where something is missing', () => {
    const content = '---\ntitel\n---\n';
    expect(formats.text(reportOf([befund({ art: 'text', von: 9, bis: 9 })], content))).toMatchInlineSnapshot(`
      "content/geraete/mustertab-10.md:2:6  Fehler  Etwas ist falsch.  [wert-zahl]
           2 │ titel
             │      ^
             → Schreiben Sie es richtig.

      ✖ 3 Einträge geprüft: 1 Fehler in 1 Datei."
    `);
  });

  it('shows lines of Windows without their end', () => {
    expect(
      formats.text(reportOf([befund(wertStelle('titel'))], text.replaceAll('\n', '\r\n'))),
    ).not.toContain('\r');
  });
});

describe('The other formats', () => {
  it('unix is one line a finding', () => {
    expect(formats.unix(report)).toMatchInlineSnapshot(`
      "content/geraete/Mustertab.md:1:1: error: Etwas ist falsch. Schreiben Sie es richtig. [datei-name]
      content/geraete/mustertab-10.md:5:5: warning: Etwas ist falsch. Schreiben Sie jeden Wert in eine eigene Zeile: themen: / - reparatur / - endgeraete [verweis-unbekannt]
      content/geraete/mustertab-10.md:7:13: error: Bei ‚bestaende 1, stueck‘ steht ‚viele‘, keine Zahl. Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen. [wert-zahl]"
    `);
  });

  it('json is for programs', () => {
    expect(formats.json(report)).toMatchInlineSnapshot(`
      "{
        "eintraege": 3,
        "fehler": 2,
        "warnungen": 1,
        "befunde": [
          {
            "datei": "content/geraete/Mustertab.md",
            "zeile": 1,
            "spalte": 1,
            "bis_zeile": 1,
            "bis_spalte": 1,
            "schwere": "fehler",
            "regel": "datei-name",
            "satz": "Etwas ist falsch.",
            "abhilfe": "Schreiben Sie es richtig."
          },
          {
            "datei": "content/geraete/mustertab-10.md",
            "zeile": 5,
            "spalte": 5,
            "bis_zeile": 5,
            "bis_spalte": 14,
            "schwere": "warnung",
            "regel": "verweis-unbekannt",
            "satz": "Etwas ist falsch.",
            "abhilfe": "Schreiben Sie jeden Wert in eine eigene Zeile: themen: / - reparatur / - endgeraete"
          },
          {
            "datei": "content/geraete/mustertab-10.md",
            "zeile": 7,
            "spalte": 13,
            "bis_zeile": 7,
            "bis_spalte": 18,
            "schwere": "fehler",
            "regel": "wert-zahl",
            "satz": "Bei ‚bestaende 1, stueck‘ steht ‚viele‘, keine Zahl.",
            "abhilfe": "Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen."
          }
        ]
      }"
    `);
  });

  it('github makes annotations', () => {
    expect(formats.github(report)).toMatchInlineSnapshot(`
      "::error file=content/geraete/Mustertab.md,line=1,col=1,endLine=1,endColumn=1,title=datei-name::Etwas ist falsch. Schreiben Sie es richtig.
      ::warning file=content/geraete/mustertab-10.md,line=5,col=5,endLine=5,endColumn=14,title=verweis-unbekannt::Etwas ist falsch. Schreiben Sie jeden Wert in eine eigene Zeile: themen: / - reparatur / - endgeraete
      ::error file=content/geraete/mustertab-10.md,line=7,col=13,endLine=7,endColumn=18,title=wert-zahl::Bei ‚bestaende 1, stueck‘ steht ‚viele‘, keine Zahl. Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen.
      ✖ 3 Einträge geprüft: 2 Fehler und 1 Warnung in 2 Dateien."
    `);
  });
});

describe('Hostile text', () => {
  const hostile = makeReport(
    [
      befund(ganzeDatei, {
        datei: 'content/a\n::error file=x::b,c:d%0A\u001B[2J.md',
        satz: 'Wert ‚x\n::set-output name=a::b\r\u202E\u001B[31m\u0007%0A‘.',
        abhilfe: '::error::Schreiben Sie\nes ⏎ ::warning::richtig\u2028.',
      }),
    ],
    new Map(),
    1,
  );

  it.each(Object.entries(formats))('cannot begin a line of its own or hide in %s', (_name, render) => {
    const output = render(hostile);

    expect(output).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/u,
    );
    const commands = output.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands.every((line) => line.startsWith('::error file=content/a'))).toBe(true);
  });

  it('is escaped in annotations', () => {
    expect(formats.github(hostile)).toMatchInlineSnapshot(`
      "::error file=content/a�%3A%3Aerror file=x%3A%3Ab%2Cc%3Ad%250A�[2J.md,line=1,col=1,endLine=1,endColumn=1,title=wert-zahl::Wert ‚x�::set-output name=a::b���[31m�%250A‘. ::error::Schreiben Sie�es / ::warning::richtig�.
      ✖ 1 Eintrag geprüft: 1 Fehler in 1 Datei."
    `);
  });

  it('of a line of the file cannot become a command of a workflow', () => {
    const content = '---\n::error::x\n---\n';
    const output = formats.text(reportOf([befund({ art: 'text', von: 4, bis: 9 })], content));
    expect(output.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
    expect(output).toContain('     2 │ ::error::x');
  });

  it('is made printable', () => {
    expect(printable('a\tb\nc\u0000d\u200Be\u{E0041}f\u202Eg\uFEFFh\u0085i')).toBe('a  b�c�d�e�f�g�h�i');
    expect(printable('Schüler*innen – „gut“ 👍')).toBe('Schüler*innen – „gut“ 👍');
  });
});

describe('The summary', () => {
  const counts = (fehler: number, warnungen: number, dateien: number, eintraege: number) =>
    formats.text({ befunde: [], fehler, warnungen, dateien, eintraege });

  it('counts in German', () => {
    expect(
      [
        counts(0, 0, 0, 0),
        counts(0, 0, 0, 1),
        counts(0, 0, 0, 18),
        counts(1, 0, 1, 1),
        counts(2, 0, 1, 18),
        counts(0, 1, 1, 18),
        counts(0, 2, 2, 18),
        counts(1, 1, 2, 18),
        counts(3, 2, 2, 18),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "✔ 0 Einträge geprüft, nichts zu beanstanden.
      ✔ 1 Eintrag geprüft, nichts zu beanstanden.
      ✔ 18 Einträge geprüft, nichts zu beanstanden.
      ✖ 1 Eintrag geprüft: 1 Fehler in 1 Datei.
      ✖ 18 Einträge geprüft: 2 Fehler in 1 Datei.
      ⚠ 18 Einträge geprüft: 1 Warnung in 1 Datei.
      ⚠ 18 Einträge geprüft: 2 Warnungen in 2 Dateien.
      ✖ 18 Einträge geprüft: 1 Fehler und 1 Warnung in 2 Dateien.
      ✖ 18 Einträge geprüft: 3 Fehler und 2 Warnungen in 2 Dateien."
    `);
  });
});
