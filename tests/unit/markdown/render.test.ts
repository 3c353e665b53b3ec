/** A record's text as HTML: German words stay whole, nothing but Markdown comes out. */
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';

const html = (markdown: string, base = '/'): string => renderMarkdown(markdown, base).html.trim();

describe('The gender star', () => {
  it.each([
    ['in a paragraph', 'Mitarbeiter*innen und Schüler*innen', '<p>Mitarbeiter*innen und Schüler*innen</p>'],
    ['across lines', 'Lehrer*innen\nSchüler*innen', '<p>Lehrer*innen\nSchüler*innen</p>'],
    ['beside emphasis', '*Schüler*innen* und *betont*', '<p><em>Schüler*innen</em> und <em>betont</em></p>'],
    [
      'in strong words',
      '**Schüler*innen** und Lehrer*innen',
      '<p><strong>Schüler*innen</strong> und Lehrer*innen</p>',
    ],
    [
      'beside a star that stands alone',
      'Schüler*innen * Lehrer*innen',
      '<p>Schüler*innen * Lehrer*innen</p>',
    ],
    [
      'in a link text',
      '[für Lehrer*innen und Schüler*innen](/a/)',
      '<p><a href="/a/">für Lehrer*innen und Schüler*innen</a></p>',
    ],
    ['in code', '`a*b*c` und `Schüler*innen`', '<p><code>a*b*c</code> und <code>Schüler*innen</code></p>'],
    [
      'in alternative text',
      '![Schüler*innen im Raum](/bilder/a.png)',
      '<p><img src="/bilder/a.png" alt="Schüler*innen im Raum"></p>',
    ],
    [
      'in a list',
      '- Schüler*innen\n- Lehrer*innen',
      '<ul>\n<li>Schüler*innen</li>\n<li>Lehrer*innen</li>\n</ul>',
    ],
    ['in a table', '| Lehrer*innen |\n| --- |\n| a*b*c |', undefined],
    [
      'in an address',
      '[a](https://a.example/b*c*d)',
      '<p><a href="https://a.example/b*c*d" rel="external noopener">a</a></p>',
    ],
  ])('stays %s', (_where, markdown, expected) => {
    const output = html(markdown);
    if (expected !== undefined) expect(output).toBe(expected);
    expect(output).not.toMatch(/[\uE000-\uF8FF]|%EE%80/);
    expect(output.split('*').length).toBeGreaterThan(1);
  });

  it('stays in a heading, and in its anchor is a hyphen', () => {
    expect(renderMarkdown('## Für Lehrer*innen und Schüler*innen', '/')).toEqual({
      html: '<h2 id="fuer-lehrer-innen-und-schueler-innen">Für Lehrer*innen und Schüler*innen</h2>\n',
      headings: [
        {
          level: 2,
          text: 'Für Lehrer*innen und Schüler*innen',
          anchor: 'fuer-lehrer-innen-und-schueler-innen',
        },
      ],
    });
  });

  it('stays in a block of code', () => {
    expect(html('```\na*b*c um 10:30\n```')).toBe('<pre><code>a*b*c um 10:30\n</code></pre>');
  });

  it('does not end real emphasis', () => {
    expect(html('Das ist *sehr wichtig* und **ganz *besonders* wichtig**.')).toBe(
      '<p>Das ist <em>sehr wichtig</em> und <strong>ganz <em>besonders</em> wichtig</strong>.</p>',
    );
  });
});

describe('The colon', () => {
  it.each([
    'Um 10:30 Uhr',
    'Im Verhältnis 3:2',
    'Auf Port :8080',
    'Für Schüler:innen und Lehrer:innen',
    'Also: so',
    'DIN 5031:2020-03',
    ':smile:',
    'a::b und c:::d',
  ])('stays in „%s“', (markdown) => {
    expect(html(markdown)).toBe(`<p>${markdown}</p>`);
  });

  it('stays in addresses', () => {
    expect(html('[a](https://a.example:8080/b:c) [m](mailto:post@a.example) [t](tel:0211)')).toBe(
      '<p><a href="https://a.example:8080/b:c" rel="external noopener">a</a> <a href="mailto:post@a.example">m</a> <a href="tel:0211">t</a></p>',
    );
    expect(html('<https://a.example/b:c> <mailto:post@a.example>')).toBe(
      '<p><a href="https://a.example/b:c" rel="external noopener">https://a.example/b:c</a> <a href="mailto:post@a.example">mailto:post@a.example</a></p>',
    );
  });
});

describe('German typography', () => {
  it('is left as it was typed', () => {
    const markdown = '„Gut“ -- "gerade" \'einfach\' ... 3 - 2 – 1 — ‚so‘';
    expect(html(markdown)).toBe(`<p>${markdown}</p>`);
  });

  it('names footnotes in German', () => {
    expect(html('Text[^1] und[^a].\n\n[^1]: Eine Notiz um 10:30.\n[^a]: Für Schüler*innen.'))
      .toMatchInlineSnapshot(`
      "<p>Text<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup> und<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">2</a></sup>.</p>
      <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Fußnoten</h2>
      <ol>
      <li id="user-content-fn-1">
      <p>Eine Notiz um 10:30. <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="Zurück zum Text 1" class="data-footnote-backref">↩</a></p>
      </li>
      <li id="user-content-fn-a">
      <p>Für Schüler*innen. <a href="#user-content-fnref-a" data-footnote-backref="" aria-label="Zurück zum Text 2" class="data-footnote-backref">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });
});

describe('A table', () => {
  it('has alignment as classes, heads of columns and a frame that scrolls', () => {
    expect(html('| a | b | c | d |\n| :-- | :-: | --: | --- |\n| 1 | 2 | 3 | 4 |')).toMatchInlineSnapshot(`
      "<div class="tabelle" role="group" aria-label="Tabelle" tabindex="0"><table>
      <thead>
      <tr>
      <th scope="col" class="text-left">a</th>
      <th scope="col" class="text-center">b</th>
      <th scope="col" class="text-right">c</th>
      <th scope="col">d</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="text-left">1</td>
      <td class="text-center">2</td>
      <td class="text-right">3</td>
      <td>4</td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });

  it('has no style attribute', () => {
    expect(html('| a | b |\n| :-: | --: |\n| 1 | 2 |')).not.toContain('style');
  });
});

describe('A box', () => {
  it('has its label as title', () => {
    expect(html(':::hinweis\nText\n:::')).toMatchInlineSnapshot(
      `"<div class="kasten kasten--hinweis" role="note" aria-label="Hinweis"><p class="kasten__titel">Hinweis</p><p>Text</p></div>"`,
    );
  });

  it('has a title of its own', () => {
    expect(html(':::warnung[Um 10:30 für Schüler*innen]\nText\n\n- Punkt\n:::')).toMatchInlineSnapshot(`
      "<div class="kasten kasten--warnung" role="note" aria-label="Achtung"><p class="kasten__titel">Achtung: Um 10:30 für Schüler*innen</p><p>Text</p><ul>
      <li>Punkt</li>
      </ul></div>"
    `);
  });

  it('may stand in another', () => {
    expect(html('::::tipp\n:::kosten\nFünf Euro\n:::\n::::')).toMatchInlineSnapshot(
      `"<div class="kasten kasten--tipp" role="note" aria-label="Tipp"><p class="kasten__titel">Tipp</p><div class="kasten kasten--kosten" role="note" aria-label="Kosten"><p class="kasten__titel">Kosten</p><p>Fünf Euro</p></div></div>"`,
    );
  });
});

describe('Headings', () => {
  it('have anchors with written-out umlauts, each its own', () => {
    const { headings } = renderMarkdown(
      '## Größe\n\n### Größe\n\n## Groesse\n\n## Größe 2\n\n## `a` und *b*\n\n## ÄÖÜß é\n\n## 🎉',
      '/',
    );
    expect(headings.map(({ anchor }) => anchor)).toMatchInlineSnapshot(`
      [
        "groesse",
        "groesse-2",
        "groesse-3",
        "groesse-2-2",
        "a-und-b",
        "aeoeuess-e",
        "abschnitt",
      ]
    `);
    expect(new Set(headings.map(({ anchor }) => anchor)).size).toBe(headings.length);
  });

  it('do not list that of the footnotes', () => {
    expect(renderMarkdown('## A\n\nText[^1]\n\n[^1]: Notiz', '/').headings).toHaveLength(1);
  });
});

describe('The base path', () => {
  it('stands before addresses of the site and only there', () => {
    expect(
      html(
        '[a](/geraete/x/#y) [b](#c) [d](https://e.example/) ![Bild](/bilder/f.png) [g]\n\n[g]: /themen/',
        '/wissen/',
      ),
    ).toBe(
      '<p><a href="/wissen/geraete/x/#y">a</a> <a href="#c">b</a> <a href="https://e.example/" rel="external noopener">d</a> <img src="/wissen/bilder/f.png" alt="Bild"> <a href="/wissen/themen/">g</a></p>',
    );
  });
});

describe('What Markdown cannot make', () => {
  it.each(['<script>alert(1)</script>', 'Ein <b>Wort</b>', '<!-- x -->', '<img src=x>', '<Betreiber />'])(
    'ends the build: %s',
    (markdown) => {
      expect(() => html(markdown)).toThrow(/Raw HTML reached the renderer/);
    },
  );

  it('ends the build where a heading is of the first level', () => {
    expect(() => html('# Titel')).toThrow('Element <h1> is not allowed in a record.');
  });

  it('is shown as text where it is escaped', () => {
    expect(html('\\<b> `<i>` &lt;u> 3 < 5 & 7')).toBe(
      '<p>&lt;b&gt; <code>&lt;i&gt;</code> &lt;u&gt; 3 &lt; 5 &amp; 7</p>',
    );
  });

  it('cannot break out of attributes', () => {
    const output = html(
      '[a](https://x.example/"onclick="alert(1)) ![" onerror="x](/bilder/a.png) [b](/c/ \'" onmouseover="x\')',
    );
    expect(output).toMatchInlineSnapshot(
      `"<p><a href="https://x.example/%22onclick=%22alert(1)" rel="external noopener">a</a> <img src="/bilder/a.png" alt="&quot; onerror=&quot;x"> <a href="/c/" title="&quot; onmouseover=&quot;x">b</a></p>"`,
    );
  });

  it('cannot use MDX', () => {
    expect(html('import x from "y"\n\n{1 + 1} ${x}')).toBe('<p>import x from "y"</p>\n<p>{1 + 1} ${x}</p>');
  });
});

describe('Other Markdown', () => {
  it('has tasks, strikethrough and line breaks', () => {
    expect(html('- [x] fertig\n- [ ] offen\n\n~~alt~~\\\nneu')).toMatchInlineSnapshot(`
      "<ul class="contains-task-list">
      <li class="task-list-item"><input type="checkbox" checked disabled aria-label="erledigt"> fertig</li>
      <li class="task-list-item"><input type="checkbox" disabled aria-label="offen"> offen</li>
      </ul>
      <p><del>alt</del><br>
      neu</p>"
    `);
  });
});

describe('Words of the glossary', () => {
  const terms = [
    { begriff: 'MDM', langform: 'Mobile Device Management' },
    { begriff: 'AVV', langform: 'Vertrag <mit "Zeichen">', auch: ['AV-Vertrag'] },
  ];
  const explained = (markdown: string) => renderMarkdown(markdown, '/', terms).html.trim();
  const mdm =
    '<a class="glossarwort" href="#begriff_mdm"><abbr title="Mobile Device Management">MDM</abbr></a>';

  it('lead to their explanation at the first use, and only there', () => {
    expect(explained('Das MDM, das **MDM** und ein MDM-Wechsel.')).toBe(
      `<p>Das ${mdm}, das <strong>MDM</strong> und ein MDM-Wechsel.</p>`,
    );
  });

  it('are explained inside emphasis and lists', () => {
    expect(explained('- *MDM*\n- MDM')).toBe(`<ul>\n<li><em>${mdm}</em></li>\n<li>MDM</li>\n</ul>`);
  });

  it.each([
    ['a link', '[MDM](/a/) und', '<p><a href="/a/">MDM</a> und</p>'],
    ['code', '`MDM` und', '<p><code>MDM</code> und</p>'],
    ['a heading', '## MDM', '<h2 id="mdm">MDM</h2>'],
  ])('stay as they are in %s, so that the next use is the first', (_where, markdown, expected) => {
    expect(explained(markdown)).toBe(expected);
    expect(explained(`${markdown}\n\nMDM`)).toBe(`${expected}\n<p>${mdm}</p>`);
  });

  it('cannot bring signs of HTML into the page', () => {
    expect(explained('Ein AV-Vertrag.')).toBe(
      '<p>Ein <a class="glossarwort" href="#begriff_avv"><abbr title="Vertrag <mit &quot;Zeichen&quot;>">AV-Vertrag</abbr></a>.</p>',
    );
  });
});
