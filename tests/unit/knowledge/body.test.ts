/** The text below the front matter: what may not stand in it, with the exact place and words. */
import { describe, expect, it } from 'vitest';
import { basisText, check, edit, replaceIn } from '../../support/content-folder.ts';

const frage = 'content/fragen/2026-11-stifte.md';
const empfehlung = 'content/empfehlungen/ersatzgeraete.md';
const seite = 'content/seiten/ueber.mdx';

const bodyStart = (file: string): number => basisText(file).indexOf('\n---\n') + 5;
const headOf = (file: string): string => basisText(file).slice(0, bodyStart(file));
const bodyLine = headOf(frage).split('\n').length;

/** Findings about `body` as the text of a record, `line:column` counted from its own first line. */
async function found(body: string): Promise<string> {
  const lines = await check({ [frage]: headOf(frage) + body });
  return lines
    .map((line) =>
      line.replace(/^(.*?):(\d+):(\d+) /, (_place, file: string, row: string, column: string) => {
        const place = `${Number(row) - bodyLine + 1}:${column}`;
        return file === frage ? `${place} ` : `${file}:${row}:${column} `;
      }),
    )
    .join('\n');
}

/** Findings about `body` as the text of an editors' page. */
const foundOnPage = async (body: string): Promise<string> =>
  (await check({ [seite]: headOf(seite) + body })).map((line) => line.replace(`${seite}:`, '')).join('\n');

describe('A link', () => {
  it.each([
    'to [a record](/geraete/mustertab-10/)',
    'to [a list](/geraete/), [the start](/) and [the search](/suche/)',
    "to [an editors' page](/ueber/)",
    'to [a heading](/geraete/mustertab-10/#worauf-es-ankommt)',
    'to [a requirement](/empfehlungen/ersatzgeraete/#anforderung-a1)',
    'out by [https](https://muster.example/?a=1&b=2#c)',
    'out by <https://muster.example/>',
    'to [a mailbox](mailto:post@muster.example) or [a number](tel:+49-211-0)',
    '[by reference][x]\n\n[x]: https://muster.example/',
    'with an image ![Ein Regal](/bilder/regal.png) in [![Ein Regal](/bilder/regal.png)](/geraete/)',
    '## Größe der Geräte\n\nto [an umlaut](#groesse-der-geraete)',
    '## Kosten\n\nA\n\n## Kosten\n\nto [the second](#kosten-2)',
    '## Kosten für `tablet` und *Stift*\n\nto [it](#kosten-fuer-tablet-und-stift)',
    '## Mitarbeiter*innen um 10:30\n\nto [it](#mitarbeiter-innen-um-10-30)',
  ])('is accepted %s', async (body) => {
    expect(await found(body)).toBe('');
  });

  it('to a record that is not there', async () => {
    expect(await found('[a](/geraete/ganz-anderes-geraet/)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite /geraete/ganz-anderes-geraet/ gibt es nicht. → Prüfen Sie den Namen; gibt es den Eintrag nicht, lassen Sie den Link weg."`,
    );
  });

  it('to a record that is misspelt', async () => {
    expect(await found('Siehe [das Tablet](/geraete/mustertap-10/).')).toMatchInlineSnapshot(
      `"1:7 text-link Die Seite /geraete/mustertap-10/ gibt es nicht. → Meinten Sie /geraete/mustertab-10/?"`,
    );
  });

  it('to a folder that is misspelt', async () => {
    expect(await found('[a](/geräte/mustertab-10/)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite /geräte/mustertab-10/ gibt es nicht. → Meinten Sie /geraete/mustertab-10/?"`,
    );
  });

  it('without the last slash', async () => {
    expect(await found('[a](/geraete/mustertab-10)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite /geraete/mustertab-10 gibt es nicht. → Schreiben Sie /geraete/mustertab-10/."`,
    );
  });

  it('in the form of a file', async () => {
    expect(await found('[a](../geraete/mustertab-10.md) [b](2026-11-stifte.md)')).toMatchInlineSnapshot(`
      "1:1 text-link Die Seite ../geraete/mustertab-10.md gibt es nicht. → Schreiben Sie /geraete/mustertab-10/.
      1:33 text-link Die Seite 2026-11-stifte.md gibt es nicht. → Schreiben Sie /fragen/2026-11-stifte/."
    `);
  });

  it('in the form of a file in the repository', async () => {
    expect(await found('[a](content/geraete/mustertab-10.md)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite content/geraete/mustertab-10.md gibt es nicht. → Schreiben Sie /geraete/mustertab-10/."`,
    );
  });

  it('by bare file name', async () => {
    expect(await found('[a](mustertab-10)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite mustertab-10 gibt es nicht. → Schreiben Sie /geraete/mustertab-10/."`,
    );
  });

  it('with the anchor of the file form', async () => {
    expect(await found('[a](../geraete/mustertab-10.md#worauf-es-ankommt)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite ../geraete/mustertab-10.md gibt es nicht. → Schreiben Sie /geraete/mustertab-10/#worauf-es-ankommt."`,
    );
  });

  it('with a query', async () => {
    expect(await found('[a](/geraete/mustertab-10/?x=1)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite /geraete/mustertab-10/?x=1 gibt es nicht. → Meinten Sie /geraete/mustertab-10/?"`,
    );
  });

  it('to an old address', async () => {
    expect(await found('[a](/erfahrungen/2025-tauschgeraete/)')).toMatchInlineSnapshot(
      `"1:1 text-link Die Seite /erfahrungen/2025-tauschgeraete/ gibt es nicht. → Meinten Sie /erfahrungen/2025-austauschpool/?"`,
    );
  });

  it('to the own site with its full address', async () => {
    expect(await found('[a](https://wissen.musterland.example/themen/) <https://wissen.musterland.example>'))
      .toMatchInlineSnapshot(`
      "1:1 text-link Der Link nennt die eigene Seite mit voller Adresse. → Schreiben Sie nur /themen/.
      1:48 text-link Der Link nennt die eigene Seite mit voller Adresse. → Schreiben Sie nur /."
    `);
  });

  it('to another site whose name begins alike', async () => {
    expect(await found('[a](https://wissen.musterland.example.org/)')).toBe('');
  });

  it('by http', async () => {
    expect(await found('[a](http://muster.example/x) www.muster.example')).toMatchInlineSnapshot(`
      "1:1 text-link Der Link führt über http nach außen, also unverschlüsselt. → Prüfen Sie, ob die Adresse mit https:// erreichbar ist, und schreiben Sie https://muster.example/x.
      1:30 text-link Der Link führt über http nach außen, also unverschlüsselt. → Prüfen Sie, ob die Adresse mit https:// erreichbar ist, und schreiben Sie https://www.muster.example."
    `);
  });

  it('by other ways', async () => {
    expect(
      await found(
        [
          '[a](javascript:alert(1))',
          '[a](JavaScript:alert(1))',
          '[a](&#106;avascript:alert(1))',
          '[a](<java script:alert(1)>)',
          '[a](//muster.example/)',
          '[a](data:text/html,x)',
          '[a](file:///etc/passwd)',
          '[a](vbscript:x)',
          '[a](https:)',
          '[a](https://)',
          '[a](mailto:)',
          '[a](tel:abc)',
          '[a](\\\\\\\\server\\\\share)',
        ].join('\n'),
      ),
    ).toMatchInlineSnapshot(`
      "1:1 text-link Links dieser Form sind nicht erlaubt: javascript:alert(1) → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      2:1 text-link Links dieser Form sind nicht erlaubt: JavaScript:alert(1) → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      3:1 text-link Links dieser Form sind nicht erlaubt: javascript:alert(1) → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      4:1 text-link Die Seite java script:alert(1) gibt es nicht. → Schreiben Sie die Adresse der Seite, zum Beispiel /grundlagen/zweckbindung/.
      5:1 text-link Links dieser Form sind nicht erlaubt: //muster.example/ → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      6:1 text-link Links dieser Form sind nicht erlaubt: data:text/html,x → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      7:1 text-link Links dieser Form sind nicht erlaubt: file:///etc/passwd → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      8:1 text-link Links dieser Form sind nicht erlaubt: vbscript:x → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      9:1 text-link Links dieser Form sind nicht erlaubt: https: → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      10:1 text-link Links dieser Form sind nicht erlaubt: https:// → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      11:1 text-link Links dieser Form sind nicht erlaubt: mailto: → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      12:1 text-link Links dieser Form sind nicht erlaubt: tel:abc → Möglich sind https://…, mailto:…, tel:… und Adressen dieser Seite wie /grundlagen/zweckbindung/.
      13:1 text-link Die Seite \\\\server\\share gibt es nicht. → Schreiben Sie die Adresse der Seite, zum Beispiel /grundlagen/zweckbindung/."
    `);
  });

  it('without text', async () => {
    expect(await found('[](/geraete/) [ ](https://muster.example/)')).toMatchInlineSnapshot(`
      "1:1 text-link Der Link hat keinen Text, den man lesen oder vorlesen kann. → Schreiben Sie in die eckigen Klammern, wohin er führt.
      1:15 text-link Der Link hat keinen Text, den man lesen oder vorlesen kann. → Schreiben Sie in die eckigen Klammern, wohin er führt."
    `);
  });

  it('without an address', async () => {
    expect(await found('[a]()')).toMatchInlineSnapshot(
      `"1:1 text-link Der Link hat keine Adresse. → Ergänzen Sie die Adresse in den runden Klammern."`,
    );
  });

  it('to an anchor that is not there', async () => {
    expect(await found('[a](#preise)')).toMatchInlineSnapshot(
      `"1:1 text-anker Den Abschnitt #preise gibt es auf der Seite nicht. → Die Seite hat keine Abschnitte; lassen Sie den Teil ab # weg."`,
    );
  });

  it('to an anchor that is misspelt', async () => {
    expect(await found('## Größe der Geräte\n\n[a](#größe-der-geräte) [b](#groesse-der-geraet)'))
      .toMatchInlineSnapshot(`
      "3:1 text-anker Den Abschnitt #größe-der-geräte gibt es auf der Seite nicht. → Meinten Sie #groesse-der-geraete?
      3:24 text-anker Den Abschnitt #groesse-der-geraet gibt es auf der Seite nicht. → Meinten Sie #groesse-der-geraete?"
    `);
  });

  it('to an anchor on another page that is not there', async () => {
    expect(await found('[a](/empfehlungen/ersatzgeraete/#anforderung-a9)')).toMatchInlineSnapshot(
      `"1:1 text-anker Den Abschnitt #anforderung-a9 gibt es auf der Seite nicht. → Meinten Sie #anforderung-a1?"`,
    );
  });

  it('to an anchor that is none', async () => {
    expect(await found('[a](#) [b](/geraete/mustertab-10/#)')).toMatchInlineSnapshot(
      `"1:1 text-anker Den Abschnitt # gibt es auf der Seite nicht. → Die Seite hat keine Abschnitte; lassen Sie den Teil ab # weg."`,
    );
  });

  it('to an anchor of a record with faults is let be, since that record is reported', async () => {
    const link = '[a](/empfehlungen/ersatzgeraete/#anforderung-a1)';
    const lines = await check({
      ...edit(frage, 'Gesucht', `${link} Gesucht`),
      ...edit(empfehlung, '---\n', '----\n'),
    });
    expect(lines.filter((line) => line.startsWith(frage))).toEqual([]);
  });

  it('to an anchor like a property of JavaScript', async () => {
    expect(await found('[a](#__proto__) [b](/geraete/mustertab-10/#constructor)')).toMatchInlineSnapshot(`
      "1:1 text-anker Den Abschnitt #__proto__ gibt es auf der Seite nicht. → Die Seite hat keine Abschnitte; lassen Sie den Teil ab # weg.
      1:17 text-anker Den Abschnitt #constructor gibt es auf der Seite nicht. → Möglich sind: #worauf-es-ankommt."
    `);
  });
});

describe('An image', () => {
  it('is accepted with words', async () => {
    expect(await found('![Ein Regal mit zehn Tablets](/bilder/regal.png "Regal")')).toBe('');
  });

  it('without alternative text', async () => {
    expect(await found('![](/bilder/regal.png)')).toMatchInlineSnapshot(
      `"1:1 text-bild Das Bild hat keinen Alternativtext. → Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist."`,
    );
  });

  it('with its file name as alternative text', async () => {
    expect(await found('![Regal](/bilder/regal.png) ![IMG_1234.JPG](/bilder/regal.png)'))
      .toMatchInlineSnapshot(`
      "1:1 text-bild Der Alternativtext ist nur der Dateiname. → Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist.
      1:29 text-bild Der Alternativtext ist nur der Dateiname. → Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist."
    `);
  });

  it('that is not there', async () => {
    expect(
      await found(
        '![Ein Regal](/bilder/regall.png)\n![Ein Plan](/bilder/stromplan.png)\n![Ein Regal](regal.png)',
      ),
    ).toMatchInlineSnapshot(`
      "1:1 text-bild Das Bild /bilder/regall.png gibt es nicht. → Meinten Sie /bilder/regal.png?
      2:1 text-bild Das Bild /bilder/stromplan.png gibt es nicht. → Legen Sie das Bild nach content/bilder/ und schreiben Sie /bilder/name.png.
      3:1 text-bild Das Bild regal.png gibt es nicht. → Meinten Sie /bilder/regal.png?"
    `);
  });

  it('of another site', async () => {
    expect(
      await found('![Ein Regal](https://muster.example/regal.png) ![Ein Regal](//muster.example/regal.png)'),
    ).toMatchInlineSnapshot(`
      "1:1 text-bild Das Bild liegt auf einer fremden Seite. → Legen Sie das Bild nach content/bilder/ und schreiben Sie /bilder/name.png.
      1:48 text-bild Das Bild liegt auf einer fremden Seite. → Legen Sie das Bild nach content/bilder/ und schreiben Sie /bilder/name.png."
    `);
  });

  it('as data', async () => {
    expect(await found('![Ein Regal](data:image/png;base64,AAAA)')).toMatchInlineSnapshot(
      `"1:1 text-bild Das Bild data:image/png;base64,AAAA gibt es nicht. → Legen Sie das Bild nach content/bilder/ und schreiben Sie /bilder/name.png."`,
    );
  });

  it('by reference', async () => {
    expect(await found('![Ein Regal][r]\n\n[r]: https://muster.example/regal.png')).toMatchInlineSnapshot(
      `"1:1 text-bild Das Bild nennt seine Adresse an anderer Stelle. → Schreiben Sie ![Beschreibung](/bilder/name.png)."`,
    );
  });
});

describe('A heading', () => {
  it('of the first level', async () => {
    expect(await found('# Preise\n\n## Einzeln\n\nText\n\nPreise\n======')).toMatchInlineSnapshot(`
      "1:1 text-ueberschrift Die erste Ebene ist dem Titel der Seite vorbehalten. → Schreiben Sie ## Preise
      7:1 text-ueberschrift Die erste Ebene ist dem Titel der Seite vorbehalten. → Schreiben Sie ## Preise"
    `);
  });

  it('that skips a level', async () => {
    expect(await found('### Preise\n\n## Einzeln\n\n#### Klein\n\n##### Kleiner')).toMatchInlineSnapshot(`
      "1:1 text-ueberschrift Auf Ebene 1 folgt Ebene 3; dazwischen fehlt eine. → Schreiben Sie ## Preise
      5:1 text-ueberschrift Auf Ebene 2 folgt Ebene 4; dazwischen fehlt eine. → Schreiben Sie ### Klein"
    `);
  });

  it('that is empty', async () => {
    expect(await found('##\n\n## ![](/bilder/regal.png)')).toMatchInlineSnapshot(`
      "1:1 text-ueberschrift Die Überschrift ist leer. → Ergänzen oder löschen Sie sie.
      3:1 text-ueberschrift Die Überschrift ist leer. → Ergänzen oder löschen Sie sie.
      3:4 text-bild Das Bild hat keinen Alternativtext. → Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist."
    `);
  });
});

describe('A box', () => {
  it.each([
    ':::hinweis\nText\n:::',
    ':::hinweis[Um 10:30 Uhr]\nText\n:::',
    '::::tipp\n:::kosten\nFünf Euro\n:::\n::::',
    '- Punkt\n\n  :::hinweis\n  Text\n  :::',
    ':::kosten\n| a |\n| - |\n| b |\n\n:::',
    'Um 10:30 Uhr, Schüler:innen, im Verhältnis 3:2, auf Port :8080, :: und a::b',
    'Maßstab 1:100; siehe DIN 5031:2020 und „Ja: gern“',
    '10:30 Uhr am Anfang, :smile: und mailto:post@muster.example',
  ])('is no fault: %j', async (body) => {
    expect(await found(body)).toBe('');
  });

  it('with an unknown name', async () => {
    expect(await found(':::hinweiss\nText\n:::\n\n:::script\nText\n:::\n\n:::constructor\nText\n:::'))
      .toMatchInlineSnapshot(`
      "1:1 text-direktive Einen Kasten ‚hinweiss‘ gibt es nicht. → Meinten Sie ‚hinweis‘? Möglich sind: hinweis, warnung, kosten, tipp.
      5:1 text-direktive Einen Kasten ‚script‘ gibt es nicht. → Möglich sind: hinweis, warnung, kosten, tipp.
      9:1 text-direktive Einen Kasten ‚constructor‘ gibt es nicht. → Möglich sind: hinweis, warnung, kosten, tipp."
    `);
  });

  it('that is not closed', async () => {
    expect(await found('Text\n\n:::hinweis\nText')).toMatchInlineSnapshot(
      `"3:1 text-direktive Der Kasten wird nicht geschlossen. → Setzen Sie nach seinem Text eine Zeile mit drei Doppelpunkten."`,
    );
  });

  it('inside another that is not closed', async () => {
    expect(await found('::::hinweis\n:::tipp\nText\n::::')).toMatchInlineSnapshot(
      `"1:1 text-direktive Der Kasten wird nicht geschlossen. → Setzen Sie nach seinem Text eine Zeile mit drei Doppelpunkten."`,
    );
  });

  it('that is not closed inside a list', async () => {
    expect(await found('- a\n\n  :::hinweis\n  Text\n\nText')).toMatchInlineSnapshot(
      `"3:3 text-direktive Der Kasten wird nicht geschlossen. → Setzen Sie nach seinem Text eine Zeile mit drei Doppelpunkten."`,
    );
  });

  it('with attributes', async () => {
    expect(await found(':::hinweis{onclick="alert(1)" .rot #a}\nText\n:::')).toMatchInlineSnapshot(
      `"1:1 text-direktive Kästen haben keine Angaben in geschweiften Klammern. → Löschen Sie die geschweiften Klammern."`,
    );
  });

  it('of one line', async () => {
    expect(await found('::hinweis[Text]')).toMatchInlineSnapshot(
      `"1:1 text-direktive ‚::hinweis‘ wird als Befehl gelesen, den es nicht gibt. → Ein Kasten beginnt mit drei Doppelpunkten; soll der Doppelpunkt zu sehen sein, setzen Sie \\ davor."`,
    );
  });

  it('inside a line', async () => {
    expect(await found('Ein :hinweis[Text] darin und a :b{c}.')).toMatchInlineSnapshot(`""`);
  });

  it('whose end a table swallows', async () => {
    expect(await found(':::kosten\n| a |\n| - |\n| b |\n:::')).toMatchInlineSnapshot(
      `"5:1 text-direktive Die Zeile ::: schließt hier keinen Kasten. → Lassen Sie davor eine Zeile leer, oder löschen Sie sie."`,
    );
  });

  it('whose end is too many', async () => {
    expect(await found(':::hinweis\nText\n:::\n\n:::')).toMatchInlineSnapshot(
      `"5:1 text-direktive Die Zeile ::: schließt hier keinen Kasten. → Lassen Sie davor eine Zeile leer, oder löschen Sie sie."`,
    );
  });
});

describe('HTML', () => {
  it('is refused in every form', async () => {
    expect(
      await found(
        [
          '<script>alert(1)</script>',
          'Ein <b>Wort</b>.',
          'Ein <br> und <br/>.',
          '<img src=x onerror=alert(1)>',
          '<DIV>\n\n</DIV>',
          '<!doctype html>',
          '<?php echo 1 ?>',
          '<![CDATA[x]]>',
          '- <i>',
          '> <u>',
          '| <s> |\n| - |',
        ].join('\n\n'),
      ),
    ).toMatchInlineSnapshot(`
      "1:1 text-html Im Text steht HTML: <script>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      3:5 text-html Im Text steht HTML: <b>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      3:12 text-html Im Text steht HTML: <b>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      5:5 text-html Im Text steht HTML: <br>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      5:14 text-html Im Text steht HTML: <br>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      7:1 text-html Im Text steht HTML: <img>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      9:1 text-html Im Text steht HTML: <DIV>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      11:1 text-html Im Text steht HTML: <DIV>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      13:1 text-html Im Text steht HTML: <!doctype>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      15:1 text-html Im Text steht HTML: <?php>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      17:1 text-html Im Text steht HTML: <![CDATA[x]]>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      19:3 text-html Im Text steht HTML: <i>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      21:3 text-html Im Text steht HTML: <u>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      23:3 text-html Im Text steht HTML: <s>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor."
    `);
  });

  it('that is a comment', async () => {
    expect(await found('Text <!-- intern: 0211 --> Text\n\n<!--\nPreis klären\n-->')).toMatchInlineSnapshot(`
      "1:6 text-html Im Text steht ein Kommentar; er wäre im Repository für alle lesbar. → Löschen Sie ihn oder schreiben Sie den Hinweis in den Text.
      3:1 text-html Im Text steht ein Kommentar; er wäre im Repository für alle lesbar. → Löschen Sie ihn oder schreiben Sie den Hinweis in den Text."
    `);
  });

  it('is accepted in code and behind a backslash', async () => {
    expect(await found('`<b>`, \\<b>, 3 < 5 und\n\n```html\n<script>alert(1)</script>\n```')).toBe('');
  });
});

describe('The sections', () => {
  const sections = (...titles: string[]) => ({
    [empfehlung]: headOf(empfehlung) + titles.map((title) => `\n## ${title}\n\nText.\n`).join(''),
  });
  const foundIn = async (...titles: string[]) =>
    (await check(sections(...titles))).map((line) => line.replace(`${empfehlung}:`, '')).join('\n');

  it('may stand with others between them', async () => {
    expect(await foundIn('Vorab', 'Warum', 'Beispiele', 'Umsetzung', 'Grenzen', 'Danach')).toBe('');
  });

  it('that are missing', async () => {
    expect(await foundIn('Warum', 'Umsetzung')).toMatchInlineSnapshot(
      `"46:1 abschnitte Im Text fehlt der Abschnitt ‚Grenzen‘. → Nötig sind in dieser Reihenfolge: ## Warum, ## Umsetzung, ## Grenzen."`,
    );
    expect(await foundIn()).toMatchInlineSnapshot(
      `"46:1 abschnitte Im Text fehlen die Abschnitte ‚Warum‘, ‚Umsetzung‘, ‚Grenzen‘. → Nötig sind in dieser Reihenfolge: ## Warum, ## Umsetzung, ## Grenzen."`,
    );
  });

  it('that are misspelt', async () => {
    expect(await foundIn('Warum', 'Umsetztung', 'Die Grenzen')).toMatchInlineSnapshot(`
      "46:1 abschnitte Im Text fehlt der Abschnitt ‚Grenzen‘. → Nötig sind in dieser Reihenfolge: ## Warum, ## Umsetzung, ## Grenzen.
      51:1 abschnitte Der Abschnitt ‚Umsetzung‘ fehlt; diese Überschrift klingt ähnlich. → Schreiben Sie genau: ## Umsetzung"
    `);
  });

  it('with another level', async () => {
    expect((await check(edit(empfehlung, '## Grenzen', '### Grenzen'))).join('\n')).toMatchInlineSnapshot(
      `"content/empfehlungen/ersatzgeraete.md:46:1 abschnitte Im Text fehlt der Abschnitt ‚Grenzen‘. → Nötig sind in dieser Reihenfolge: ## Warum, ## Umsetzung, ## Grenzen."`,
    );
  });

  it('that are out of order', async () => {
    expect(await foundIn('Umsetzung', 'Warum', 'Grenzen')).toMatchInlineSnapshot(
      `"47:1 abschnitte Der Abschnitt ‚Umsetzung‘ steht nicht an seinem Platz. → Die Reihenfolge ist: ## Warum, ## Umsetzung, ## Grenzen."`,
    );
  });

  it('that are there twice', async () => {
    expect(await foundIn('Warum', 'Umsetzung', 'Warum', 'Grenzen')).toMatchInlineSnapshot(
      `"55:1 abschnitte Der Abschnitt ‚Warum‘ steht zweimal da. → Die Reihenfolge ist: ## Warum, ## Umsetzung, ## Grenzen."`,
    );
  });
});

describe('Too much', () => {
  const row = (cells: number) => `|${' a |'.repeat(cells)}\n`;
  const table = (columns: number, rows: number) =>
    `${row(columns)}|${' - |'.repeat(columns)}\n${row(columns).repeat(rows - 1)}`;

  it('of a table', async () => {
    expect(await found(table(12, 83))).toBe('');
    expect(await found(table(13, 2))).toMatchInlineSnapshot(
      `"1:1 text-menge Die Tabelle hat 2 Zeilen und 13 Spalten; möglich sind 12 Spalten und 1000 Felder. → Teilen Sie sie auf oder lassen Sie weniger wichtige Spalten weg."`,
    );
    expect(await found(table(10, 101))).toMatchInlineSnapshot(
      `"1:1 text-menge Die Tabelle hat 101 Zeilen und 10 Spalten; möglich sind 12 Spalten und 1000 Felder. → Teilen Sie sie auf oder lassen Sie weniger wichtige Spalten weg."`,
    );
  });

  it('of code', async () => {
    const code = (lines: number) => `\`\`\`\n${'a\n'.repeat(lines)}\`\`\`\n`;
    expect(await found(code(200))).toBe('');
    expect(await found(code(201))).toMatchInlineSnapshot(
      `"1:1 text-menge Der Codeblock hat mehr als 200 Zeilen. → Kürzen Sie ihn auf das Wesentliche."`,
    );
  });

  it('of nesting', async () => {
    expect(await found(`${'> '.repeat(18)}a`)).toBe('');
    expect(await found(`${'> '.repeat(2000)}a`)).toMatchInlineSnapshot(
      `"1:41 text-menge Listen, Zitate oder Kästen sind hier mehr als 20 Ebenen tief verschachtelt. → Rücken Sie weniger ein."`,
    );
  });
});

describe('A place', () => {
  it('is right behind emoji, umlauts and swapped characters', async () => {
    expect(await found('🖊️ Schüler*innen um 10:30: <b>')).toMatchInlineSnapshot(
      `"1:29 text-html Im Text steht HTML: <b>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor."`,
    );
  });

  it('is right with Windows line ends', async () => {
    const text = replaceIn(basisText(frage), 'Gesucht', 'Ein\n\nGesucht <b>').replaceAll('\n', '\r\n');
    expect((await check({ [frage]: text })).join('\n')).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:17:9 text-html Im Text steht HTML: <b>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor."`,
    );
  });
});

describe('A hostile record', () => {
  it('cannot choose a layout or run code with its front matter', async () => {
    const names = ['layout', 'components', 'getStaticProps', 'draft', 'slug', 'url', 'file'];
    for (const name of names) {
      const lines = await check(edit(frage, 'status:', `${name}: ../../src/x.astro\nstatus:`));
      expect(lines.map((line) => line.split(' ', 2)[1])).toEqual(['feld-unbekannt']);
    }
  });

  it('cannot run code with its text: what MDX would run is only text', async () => {
    expect(
      await found('import x from "node:fs"\n\nexport const a = 1\n\n{process.exit(1)} ${x} #{x} <%= x %>'),
    ).toMatchInlineSnapshot(`""`);
  });

  it('cannot begin a second front matter', async () => {
    expect(await found('---\nlayout: x\n---\n\nText')).toMatchInlineSnapshot(`""`);
  });

  it('cannot use components', async () => {
    expect(await found('<Betreiber />\n\n<Hinweis titel="x">\n\nText\n\n</Hinweis>')).toMatchInlineSnapshot(`
      "1:1 text-html Im Text steht HTML: <Betreiber>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      3:1 text-html Im Text steht HTML: <Hinweis>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor.
      7:1 text-html Im Text steht HTML: <Hinweis>. Einträge bestehen nur aus Markdown. → Nehmen Sie die Schreibweise von Markdown; soll die spitze Klammer zu sehen sein, setzen Sie \\ davor."
    `);
  });
});

describe("An editors' page", () => {
  it('may use the components that are there', async () => {
    expect(
      await foundOnPage(
        '## Wer\n\n<Betreiber />\n\n<Hinweis titel="A">\n\nText *b*\n\n</Hinweis>\n\n<Ablauf art="x"/>',
      ),
    ).toBe('');
  });

  it('keeps its words whole', async () => {
    expect(await foundOnPage('Schüler*innen und Lehrer*innen um 10:30.')).toBe('');
  });

  it('with import and export', async () => {
    expect(await foundOnPage('import fs from "node:fs"\n\nexport const a = 1\n\n## Wer'))
      .toMatchInlineSnapshot(`
      "6:1 seite-baustein Hier steht Programmcode (import, export oder geschweifte Klammern). → Löschen Sie ihn; Redaktionsseiten bestehen aus Text und freigegebenen Bausteinen.
      8:1 seite-baustein Hier steht Programmcode (import, export oder geschweifte Klammern). → Löschen Sie ihn; Redaktionsseiten bestehen aus Text und freigegebenen Bausteinen."
    `);
  });

  it('with expressions', async () => {
    expect(await foundOnPage('Heute {1 + 1}.\n\n{process.exit(1)}\n\n{/* Kommentar */}'))
      .toMatchInlineSnapshot(`
      "6:7 seite-baustein Hier steht Programmcode (import, export oder geschweifte Klammern). → Löschen Sie ihn; Redaktionsseiten bestehen aus Text und freigegebenen Bausteinen.
      8:1 seite-baustein Hier steht Programmcode (import, export oder geschweifte Klammern). → Löschen Sie ihn; Redaktionsseiten bestehen aus Text und freigegebenen Bausteinen.
      10:1 seite-baustein Hier steht Programmcode (import, export oder geschweifte Klammern). → Löschen Sie ihn; Redaktionsseiten bestehen aus Text und freigegebenen Bausteinen."
    `);
  });

  it('with unknown components', async () => {
    expect(
      await foundOnPage(
        '<Betreiberin />\n\n<script>x</script>\n\nEin <b>Wort</b>.\n\n<constructor />\n\n<a.b />\n\n<>x</>',
      ),
    ).toMatchInlineSnapshot(`
      "6:1 seite-baustein Einen Baustein <Betreiberin> gibt es nicht. → Meinten Sie <Betreiber>? Möglich sind: Hinweis, Betreiber, Koordination, Datenschutzstellen, Barrierefreiheit, Artenliste, Ablauf, Adresse.
      8:1 seite-baustein Einen Baustein <script> gibt es nicht. → Möglich sind: Hinweis, Betreiber, Koordination, Datenschutzstellen, Barrierefreiheit, Artenliste, Ablauf, Adresse.
      10:5 seite-baustein Einen Baustein <b> gibt es nicht. → Möglich sind: Hinweis, Betreiber, Koordination, Datenschutzstellen, Barrierefreiheit, Artenliste, Ablauf, Adresse.
      12:1 seite-baustein Einen Baustein <constructor> gibt es nicht. → Möglich sind: Hinweis, Betreiber, Koordination, Datenschutzstellen, Barrierefreiheit, Artenliste, Ablauf, Adresse.
      14:1 seite-baustein Einen Baustein <a.b> gibt es nicht. → Möglich sind: Hinweis, Betreiber, Koordination, Datenschutzstellen, Barrierefreiheit, Artenliste, Ablauf, Adresse.
      16:1 seite-baustein Einen Baustein <> gibt es nicht. → Möglich sind: Hinweis, Betreiber, Koordination, Datenschutzstellen, Barrierefreiheit, Artenliste, Ablauf, Adresse."
    `);
  });

  it('with attributes that are no text', async () => {
    expect(
      await foundOnPage(
        '<Hinweis titel={x}>a</Hinweis>\n\n<Hinweis {...x}>a</Hinweis>\n\n<Hinweis farbe="rot">a</Hinweis>\n\n<Hinweis titel>a</Hinweis>',
      ),
    ).toMatchInlineSnapshot(`
      "6:1 seite-baustein <Hinweis> hat eine Angabe, die nicht vorgesehen oder kein Text ist. → Möglich sind: titel="…".
      8:1 seite-baustein <Hinweis> hat eine Angabe, die nicht vorgesehen oder kein Text ist. → Möglich sind: titel="…".
      10:1 seite-baustein <Hinweis> hat eine Angabe, die nicht vorgesehen oder kein Text ist. → Möglich sind: titel="…".
      12:1 seite-baustein <Hinweis> hat eine Angabe, die nicht vorgesehen oder kein Text ist. → Möglich sind: titel="…"."
    `);
  });

  it('with an attribute like a property of JavaScript', async () => {
    expect(await foundOnPage('<Betreiber constructor="x" />')).toMatchInlineSnapshot(
      `"6:1 seite-baustein <Betreiber> hat eine Angabe, die nicht vorgesehen oder kein Text ist. → Lassen Sie alle Angaben weg."`,
    );
  });

  it('with a component that is not closed', async () => {
    expect(await foundOnPage('## Wer\n\nText\n\n<Hinweis titel="x">\n\nText')).toMatchInlineSnapshot(
      `"10:1 seite-baustein Die Seite lässt sich ab hier nicht lesen: Ein Baustein ist nicht geschlossen oder eine Klammer steht allein. → Schließen Sie jeden Baustein (<Hinweis> … </Hinweis> oder <Betreiber />) und setzen Sie vor { und < ein \\."`,
    );
  });

  it('with a bracket that stands alone', async () => {
    expect(await foundOnPage('Text\n\nWenn a < b ist')).toMatchInlineSnapshot(`""`);
    expect(await foundOnPage('Text\n\nEine { Klammer')).toMatchInlineSnapshot(
      `"8:1 seite-baustein Die Seite lässt sich ab hier nicht lesen: Ein Baustein ist nicht geschlossen oder eine Klammer steht allein. → Schließen Sie jeden Baustein (<Hinweis> … </Hinweis> oder <Betreiber />) und setzen Sie vor { und < ein \\."`,
    );
  });

  it('with a comment', async () => {
    expect(await foundOnPage('Text\n\n<!-- intern -->')).toMatchInlineSnapshot(
      `"8:1 seite-baustein Die Seite lässt sich ab hier nicht lesen: Ein Baustein ist nicht geschlossen oder eine Klammer steht allein. → Schließen Sie jeden Baustein (<Hinweis> … </Hinweis> oder <Betreiber />) und setzen Sie vor { und < ein \\."`,
    );
  });

  it('with wrong links, images and headings', async () => {
    expect(
      await foundOnPage('# Wer\n\n[a](/gibt-es-nicht/) [b](#x) [c](mustertab-10) ![](/bilder/regal.png)'),
    ).toMatchInlineSnapshot(`
      "6:1 text-ueberschrift Die erste Ebene ist dem Titel der Seite vorbehalten. → Schreiben Sie ## Wer
      8:1 text-link Die Seite /gibt-es-nicht/ gibt es nicht. → Schreiben Sie die Adresse der Seite, zum Beispiel /grundlagen/zweckbindung/.
      8:22 text-anker Den Abschnitt #x gibt es auf der Seite nicht. → Die Seite hat keine Abschnitte; lassen Sie den Teil ab # weg.
      8:30 text-link Die Seite mustertab-10 gibt es nicht. → Schreiben Sie /geraete/mustertab-10/.
      8:48 text-bild Das Bild hat keinen Alternativtext. → Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist."
    `);
  });
});
