import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/knowledge/fix/canonical.ts';
import { fixBytes, fixFile } from '../../../src/knowledge/fix/fix-file.ts';
import { renderFixed } from '../../../src/knowledge/fix/fix-report.ts';
import { findFiles } from '../../../src/knowledge/read/files.ts';
import type { Place } from '../../../src/knowledge/validate/file-place.ts';
import { contentFolder } from '../../support/content-folder.ts';

const project = join(import.meta.dirname, '../../..');
const erfahrung = { was: 'eintrag', art: 'erfahrungen', slug: 'x' } as const;
const vokabular = { was: 'vokabular', name: 'orte' } as const;

/** The canonical text with its remarks below; fails if a second run would change it again. */
function fix(text: string, place: Exclude<Place, { was: 'bild' }> = erfahrung): string {
  const result = canonical('x.md', text, place);
  if ('regel' in result) return `${result.regel}: ${result.satz}`;
  expect(canonical('x.md', result.text, place)).toEqual(result);
  return [result.text, ...result.hinweise.map((hinweis) => `! ${hinweis}\n`)].join('');
}

/** As `fix`, for a front matter alone. */
const fixHead = (yaml: string) => fix(`---\n${yaml}---\n`);

/** As `fix`, for a body alone. */
const fixBody = (body: string) => fix(`---\ntitel: x\n---\n\n${body}`).replace('---\ntitel: x\n---\n\n', '');

describe('The file', () => {
  const bytes = (text: string) => Buffer.from(text);

  it('loses its BOM and its carriage returns', () => {
    const { text } = fixBytes('x.md', erfahrung, bytes('\uFEFF---\r\ntitel: x\r\n---\r\n\r\n- a\r\n- b\r\n'));
    expect(text).toBe('---\ntitel: x\n---\n\n- a\n- b\n');
  });

  it('gets letters of one character and one line end at the end', () => {
    expect(fix('---\ntitel: Gera\u0308t\n---\n\nSchu\u0308ler\n\n\n')).toBe(
      '---\ntitel: Gerät\n---\n\nSchüler\n',
    );
  });

  it('keeps two characters where one would be a mark of Markdown', () => {
    expect(fix('---\ntitel: x\n---\n\n\u1FEFa\u1FEF\n')).toMatchInlineSnapshot(`
      "---
      titel: x
      ---

      `a`
      ! Zusammengesetzte Zeichen bleiben stehen: Eines von ihnen würde zu einem Zeichen von Markdown oder YAML.
      "
    `);
  });

  it('has one empty line between front matter and text', () => {
    expect(fix('---  \ntitel: x\n---\nText')).toBe('---\ntitel: x\n---\n\nText\n');
    expect(fix('---\ntitel: x\n---\n \n\n\n  Text\n')).toBe('---\ntitel: x\n---\n\n  Text\n');
    expect(fix('---\ntitel: x\n---\n\n\n')).toBe('---\ntitel: x\n---\n');
  });

  it('is reported as unchanged where it is as it should be', () => {
    expect(fixBytes('x.md', erfahrung, bytes('---\ntitel: x\n---\n\nText\n'))).toEqual({
      datei: 'x.md',
      hinweise: [],
    });
  });
});

describe('The front matter', () => {
  it('has the keys of the schema in their order, in rows too, and unknown ones at the end', () => {
    expect(
      fixHead(
        [
          'geprueft_am: 2026-01-01',
          'unbekannt: 1',
          'bestaetigungen:',
          '  - urteil: bestaetigt',
          '    traeger: probefurt',
          'zeitraum:',
          '  bis: laufend',
          '  von: 2022-03',
          'anderes: 2',
          'titel: x',
          '',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "---
      titel: x
      zeitraum:
        von: 2022-03
        bis: laufend
      bestaetigungen:
        - traeger: probefurt
          urteil: bestaetigt
      geprueft_am: 2026-01-01
      unbekannt: 1
      anderes: 2
      ---
      "
    `);
  });

  it('has lists and groups in lines of their own, indented by two', () => {
    expect(
      fixHead(
        'themen: [reparatur, \'b c\', "d"]\nzeitraum: {von: 2022-03, bis: laufend}\norte:\n- flur\n-   aula\nleer: []\ntief: [[1, 2], {a: [3]}]\n',
      ),
    ).toMatchInlineSnapshot(`
      "---
      zeitraum:
        von: 2022-03
        bis: laufend
      themen:
        - reparatur
        - 'b c'
        - "d"
      orte:
        - flur
        - aula
      leer: []
      tief:
        - - 1
          - 2
        - a:
            - 3
      ---
      "
    `);
  });

  it('keeps every scalar as it is written', () => {
    const head = [
      "titel: 'Mit: Doppelpunkt'",
      'kurzfassung: "Umlaut \\u00e4, Zeile\\',
      '  fort"',
      'zahlen:',
      '  - 2.50',
      '  - +3',
      '  - .5',
      '  - 1e3',
      '  - 0x1F',
      '  - True',
      '  - ~',
      '  - null',
      '  -',
      "  - ''",
      "  - 'it''s'",
      `lang: ${'Wort '.repeat(80)}Ende`,
      '',
    ].join('\n');
    expect(fixHead(head)).toBe(`---\n${head}---\n`);
  });

  it('keeps texts of several lines and only moves them to their indentation', () => {
    expect(
      fixHead(
        [
          'wert: |-',
          '      wörtlich',
          '        eingerückt',
          '',
          '      weiter',
          'lehre: >+ # gefaltet',
          ' eins',
          ' zwei',
          '',
          'kurzfassung: eins',
          '    zwei',
          'titel:',
          '    Dieser Text',
          '    beginnt unten',
          'rest:',
          '- |2',
          '     mit Zahl',
          '- "a',
          '',
          '  b"',
          '',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "---
      titel:
        Dieser Text
        beginnt unten
      kurzfassung: eins
        zwei
      lehre: >+ # gefaltet
        eins
        zwei

      wert: |-
        wörtlich
          eingerückt

        weiter
      rest:
        - |2
             mit Zahl
        - "a

          b"
      ---
      "
    `);
  });

  it('keeps comments with their keys', () => {
    expect(
      fixHead(
        [
          '# Über die Datei',
          '',
          '# über den Status',
          'status: entwurf # noch',
          'themen: [a, # erstes',
          '  b]',
          'zeitraum:',
          '  # bis wann',
          '  bis: laufend',
          '  von: 2022-03',
          '# über den Titel',
          'titel: x',
          '',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "---
      # Über die Datei

      # über den Titel
      titel: x
      # über den Status
      status: entwurf # noch
      zeitraum:
        von: 2022-03
        # bis wann
        bis: laufend
      themen:
        - a # erstes
        - b
      ---
      "
    `);
  });

  it('keeps a comment with its key behind a key without a value', () => {
    const head = 'titel:\n# über die Kurzfassung\nkurzfassung: # noch leer\nstatus: entwurf\n';
    expect(fixHead(head)).toBe(`---\n${head}---\n`);
  });

  it('may be empty', () => {
    expect(fix('---\n---\nText\n')).toBe('---\n---\n\nText\n');
    expect(fix('---\n# nur ein Kommentar\n---\n')).toBe('---\n# nur ein Kommentar\n---\n');
  });

  it('stays as it is where a value would change', () => {
    expect(fixHead('unbekannt: |+\n  a\n\ntitel: [b]\n# Ende\n')).toMatchInlineSnapshot(`
      "---
      unbekannt: |+
        a

      titel: [b]
      # Ende
      ---
      ! Der Kopf bleibt, wie er ist: Ein Wert oder ein Kommentar wäre sonst anders.
      "
    `);
  });
});

describe('The text', () => {
  it('has the usual marks for lists', () => {
    expect(fixBody('* a\n* b\n  + c\n\n    d\n\n2) x\n3) y\n')).toMatchInlineSnapshot(`
      "- a
      - b
        - c

          d

      2. x
      3. y
      "
    `);
  });

  it('has the numbers that the reader sees, unless lines hang on their width', () => {
    expect(fixBody('1. a\n1. b\n1. c\n')).toBe('1. a\n2. b\n3. c\n');
    const long = `${'1. a\n'.repeat(10)}1. b\n\n   weiter\n`;
    expect(fixBody(long)).toBe(long);
  });

  it('has stars for emphasis', () => {
    expect(fixBody('_kursiv_, __fett__, ___beides___ und „_zitiert_“\n')).toBe(
      '*kursiv*, **fett**, ***beides*** und „*zitiert*“\n',
    );
  });

  it('has headings with number signs in front', () => {
    expect(fixBody('Titel _x_\n---\n\n##   Zwei   ##\n\n### C#\n\nüber zwei\nZeilen\n---\n'))
      .toMatchInlineSnapshot(`
      "## Titel *x*

      ## Zwei

      ### C#

      über zwei
      Zeilen
      ---
      "
    `);
  });

  it('has fences of backticks and colons', () => {
    expect(
      fixBody(
        '~~~ js\na\n~~~\n\n~~~\n```\n~~~\n\n- `````\n  b\n  `````\n\n~~~ c`d\ne\n~~~\n\n::::hinweis[Titel]\nf\n:::::\n\n:::::warnung\n\n:::tipp\ng\n:::\n\n:::::\n',
      ),
    ).toMatchInlineSnapshot(`
      "\`\`\` js
      a
      \`\`\`

      \`\`\`\`
      \`\`\`
      \`\`\`\`

      - \`\`\`
        b
        \`\`\`

      ~~~ c\`d
      e
      ~~~

      :::hinweis[Titel]
      f
      :::

      ::::warnung

      :::tipp
      g
      :::

      ::::
      "
    `);
  });

  it('survives letter by letter otherwise', () => {
    const body = [
      'Mitarbeiter*innen und Schüler*innen, Schüler:innen um 10:30 & 11:00, a_b_c, {{frist_tage}}, 3 * 4, [x], 1\\. 2 <3>',
      '',
      'https://example.org/a_b_c?x=1&y=_z_ <https://example.org/*a*> [Link](/geraete/x_y/ "Titel") ![Bild_x_](/bilder/a_b.png)',
      '',
      'Harter  ',
      'Umbruch\\',
      'hier &amp; &nbsp; dort\u00A0und  zwei Leerzeichen',
      '',
      '| a_b | c |',
      '|:----|--:|',
      '| 1 \\| 2 | [^1] |',
      '',
      '***',
      '',
      '> Zitat',
      'ohne Zeichen',
      '',
      '    eingerückter Code _so_',
      '',
      '- [x] erledigt',
      '',
      '[^1]: Fußnote mit `_code_` und',
      '    zweiter Zeile.',
      '',
      '[ref]: https://example.org/_a_',
      '',
    ].join('\n');
    expect(fixBody(body)).toBe(body);
  });

  it('keeps the single places where the page would change', () => {
    expect(fixBody('- a\n- b\n\n* c\n* d\n\n*_x_* und _y_\n')).toMatchInlineSnapshot(`
      "- a
      - b

      * c
      * d

      *_x_* und *y*
      ! 2 Stellen im Text bleiben, wie sie sind: Die Seite sähe sonst anders aus.
      "
    `);
    expect(fixBody('+ - -\n\n* a\n')).toMatchInlineSnapshot(`
      "+ - -

      - a
      ! Eine Stelle im Text bleibt, wie sie ist: Die Seite sähe sonst anders aus.
      "
    `);
    expect(fixBody('~~~\noffen\n\n\n')).toMatchInlineSnapshot(`
      "\`\`\`
      offen


      "
    `);
  });

  it('stays as it is where it cannot be rendered', () => {
    expect(fixBody('<!-- Notiz -->\n\n* a\n\n\n')).toMatchInlineSnapshot(`
      "<!-- Notiz -->

      * a
      ! Der Text bleibt, wie er ist: Er lässt sich nicht darstellen; „npm run check“ nennt den Grund.
      "
    `);
    expect(fixBody(':::hinweiss\n* a\n:::\n')).toMatchInlineSnapshot(`
      ":::hinweiss
      * a
      :::
      ! Der Text bleibt, wie er ist: Er lässt sich nicht darstellen; „npm run check“ nennt den Grund.
      "
    `);
  });
});

describe('A file that cannot be read', () => {
  it.each([
    ['without front matter', 'titel: x\n', 'kopf-fehlt'],
    ['with an open front matter', '---\ntitel: x\n', 'kopf-fehlt'],
    ['with an open quote', '---\ntitel: "x\n---\n', 'yaml-syntax'],
    ['with a double key', '---\na: 1\na: 2\n---\n', 'yaml-doppelt'],
    ['with an anchor', '---\na: &b 1\n---\n', 'yaml-verboten'],
    ['with a tab', '---\na:\n\t- 1\n---\n', 'yaml-tabulator'],
  ])('is left alone: %s', (_case, text, rule) => {
    expect(fixBytes('x.md', erfahrung, Buffer.from(text))).toMatchObject({ hindernis: { regel: rule } });
    expect(fixBytes('x.md', erfahrung, Buffer.from(text))).not.toHaveProperty('text');
  });

  it('is left alone: in another encoding', () => {
    const latin = Buffer.from('---\ntitel: Gerät\n---\n', 'latin1');
    expect(fixBytes('x.md', erfahrung, latin)).toMatchObject({ hindernis: { regel: 'kodierung' } });
  });
});

describe('A YAML file', () => {
  it('gets block style and keeps the order of its keys', () => {
    expect(fix('- {wert: flur, bezeichnung: Flur}\r\n- wert: aula\r\n  synonyme: [Saal]', vokabular))
      .toMatchInlineSnapshot(`
      "- wert: flur
        bezeichnung: Flur
      - wert: aula
        synonyme:
          - Saal
      "
    `);
  });
});

describe('All records', () => {
  const files = readdirSync(join(project, 'content'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:md|mdx|yaml)$/.test(file),
  );

  it('are in canonical form', async () => {
    const found = await findFiles(project, 'content');
    const results = await Promise.all(found.map((file) => fixFile(project, file)));
    expect(
      results.filter(({ text, hindernis }) => text !== undefined || hindernis).map(({ datei }) => datei),
    ).toEqual([]);
  });

  it('come back from other ways of writing the same', () => {
    for (const file of files.filter((name) => name.endsWith('.md'))) {
      const text = readFileSync(join(project, 'content', file), 'utf8');
      const [art = ''] = file.split(/[/\\]/);
      const place = { was: 'eintrag', art, slug: 'x' } as Place & { was: 'eintrag' };
      const untidy = `\uFEFF${text
        .replace(/^( +)- (?=\S+$)/gm, '$1-   ')
        .replace(/^- /gm, '* ')
        .replace(/\*\*(.+?)\*\*/g, '__$1__')
        .replace(/^## (.+)$/gm, '##  $1 ##')
        .replace(/^:::/gm, '::::')
        .replaceAll('ü', 'u\u0308')
        .replaceAll('\n', '\r\n')}\r\n\r\n`;
      const { text: fixed } = fixBytes(file, place, Buffer.from(untidy));
      expect(fixed, file).toBe(text);
    }
  });
});

describe('The command', () => {
  const run = (root: string, ...args: string[]) => {
    try {
      const output = execFileSync(process.execPath, [join(project, 'scripts/fix.ts'), ...args], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { code: 0, output };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, output: stdout + stderr };
    }
  };
  const file = 'content/geraete/unordentlich.md';
  const untidy = '---\nmodell: y\ntitel: x\n---\nText\n';

  it('changes the files that need it and says which', () => {
    const root = contentFolder({ [file]: untidy });
    const first = run(root);
    expect(first.code).toBe(0);
    expect(first.output).toMatch(
      /^content\/geraete\/unordentlich\.md {2}geändert\n\d+ Dateien gelesen, 1 in die übliche Form gebracht\.\n$/,
    );
    expect(readFileSync(join(root, file), 'utf8')).toBe('---\ntitel: x\nmodell: y\n---\n\nText\n');
    expect(readdirSync(join(root, 'content/geraete')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(run(root).output).toContain('nichts zu ändern');
  });

  it('changes nothing with --check and fails if something would change', () => {
    const root = contentFolder({ [file]: untidy });
    expect(run(root, '--check')).toMatchObject({ code: 1 });
    expect(readFileSync(join(root, file), 'utf8')).toBe(untidy);
    expect(run(root, '--check', 'content/cluster.yaml')).toMatchObject({ code: 0 });
  });

  it('fixes only the files that are named and refuses unknown ones', () => {
    const root = contentFolder({ [file]: untidy });
    expect(run(root, 'content/cluster.yaml')).toEqual({
      code: 0,
      output: '1 Datei gelesen, nichts zu ändern.\n',
    });
    expect(run(root, 'content/gibt-es-nicht.md')).toMatchObject({ code: 2 });
  });

  it('fails if a file had to be skipped, and fixes the others', () => {
    const root = contentFolder({ [file]: untidy });
    writeFileSync(join(root, 'content/geraete/kaputt.md'), 'kein Kopf\n');
    const { code, output } = run(root);
    expect(code).toBe(1);
    expect(output).toContain('[kopf-fehlt]');
    expect(output).toContain('unordentlich.md  geändert');
  });
});

it('The report names each file and sums up', () => {
  expect(
    renderFixed(
      [
        { datei: 'content/a.md', text: 'neu', hinweise: [] },
        { datei: 'content/b.md', hinweise: ['Etwas bleibt.'] },
        {
          datei: 'content/c.md',
          hinweise: [],
          hindernis: {
            regel: 'kodierung',
            schwere: 'fehler',
            datei: 'content/c.md',
            stelle: { art: 'datei' },
            satz: 'Kein UTF-8.',
            abhilfe: 'Neu speichern.',
          },
        },
      ],
      { dryRun: true },
    ),
  ).toMatchInlineSnapshot(`
    "content/a.md  geändert
    content/b.md  Hinweis: Etwas bleibt.
    content/c.md  übersprungen: Kein UTF-8. [kodierung]
      → Neu speichern.
    3 Dateien gelesen, 1 nicht in der üblichen Form. 1 Datei übersprungen: Beheben Sie zuerst die genannten Fehler."
  `);
});
