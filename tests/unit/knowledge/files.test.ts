/** Files in the wrong place, with the wrong name or of the wrong make: reported by name, never read. */
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { maxFileSize } from '../../../src/knowledge/read/files.ts';
import {
  basisText,
  check,
  checkFolder,
  contentFolder,
  edit,
  knowledgeOf,
  replaceIn,
  today,
  type Overlay,
} from '../../support/content-folder.ts';

const erfahrung = 'content/erfahrungen/2025-austauschpool.md';
const frage = 'content/fragen/2026-11-stifte.md';

const found = async (overlay: Overlay): Promise<string> => (await check(overlay)).join('\n');

/** A valid question under another name. */
const named = (file: string): Overlay => ({ [file]: basisText(frage) });

describe('A file name', () => {
  it('with capital letters', async () => {
    expect(await found(named('content/fragen/2026-Neue-Stifte.md'))).toMatchInlineSnapshot(
      `"content/fragen/2026-Neue-Stifte.md:1:1 datei-name Der Dateiname ‚2026-Neue-Stifte.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei 2026-neue-stifte.md."`,
    );
  });

  it('with umlauts', async () => {
    expect(await found(named('content/fragen/2026-größere-stifte.md'))).toMatchInlineSnapshot(
      `"content/fragen/2026-größere-stifte.md:1:1 datei-name Der Dateiname ‚2026-größere-stifte.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei 2026-groessere-stifte.md."`,
    );
  });

  it('with umlauts of two characters, as macOS writes them', async () => {
    expect(await found(named('content/fragen/2026-gro\u0308ssere-stifte.md'))).toMatchInlineSnapshot(
      `"content/fragen/2026-grössere-stifte.md:1:1 datei-name Der Dateiname ‚2026-grössere-stifte.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei 2026-groessere-stifte.md."`,
    );
  });

  it('with blanks', async () => {
    expect(await found(named('content/fragen/2026 neue stifte.md'))).toMatchInlineSnapshot(
      `"content/fragen/2026 neue stifte.md:1:1 datei-name Der Dateiname ‚2026 neue stifte.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei 2026-neue-stifte.md."`,
    );
  });

  it('with an underscore', async () => {
    expect(await found(named('content/fragen/2026_neue_stifte.md'))).toMatchInlineSnapshot(
      `"content/fragen/2026_neue_stifte.md:1:1 datei-name Der Dateiname ‚2026_neue_stifte.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei 2026-neue-stifte.md."`,
    );
  });

  it('with the ending twice', async () => {
    expect(await found(named('content/fragen/neue-stifte.md.md'))).toMatchInlineSnapshot(
      `"content/fragen/neue-stifte.md.md:1:1 datei-name Der Dateiname ‚neue-stifte.md.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei neue-stifte.md."`,
    );
  });

  it('that Windows does not know', async () => {
    expect(await found(named('content/fragen/con.md'))).toMatchInlineSnapshot(
      `"content/fragen/con.md:1:1 datei-name ‚con‘ ist unter Windows kein möglicher Dateiname. → Nennen Sie die Datei con-notiz.md."`,
    );
  });

  it('that is too long', async () => {
    expect(await found(named(`content/fragen/${'stifte-'.repeat(12)}neu.md`))).toMatchInlineSnapshot(
      `"content/fragen/stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-neu.md:1:1 datei-name Der Dateiname hat 87 Zeichen, erlaubt sind 80. → Nennen Sie die Datei stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-stifte-sti.md."`,
    );
  });

  it('that begins with a point', async () => {
    expect(await found(named('content/fragen/.stifte.md'))).toMatchInlineSnapshot(
      `"content/fragen/.stifte.md:1:1 datei-name Der Dateiname ‚.stifte.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei stifte.md."`,
    );
  });

  it('of signs only', async () => {
    expect(await found(named('content/fragen/___.md'))).toMatchInlineSnapshot(
      `"content/fragen/___.md:1:1 datei-name Der Dateiname ‚___.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei kurzer-name.md."`,
    );
  });

  it('with control characters and words of a workflow', async () => {
    expect(await found(named('content/fragen/a\u001b[2J\n::error::b\u202E.md'))).toMatchInlineSnapshot(
      `"content/fragen/a�[2J�::error::b�.md:1:1 datei-name Der Dateiname ‚a�[2J�::error::b�.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei a-2j-error-b.md."`,
    );
  });

  it('like a property of JavaScript', async () => {
    expect(await found(named('content/fragen/__proto__.md'))).toMatchInlineSnapshot(
      `"content/fragen/__proto__.md:1:1 datei-name Der Dateiname ‚__proto__.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei proto.md."`,
    );
    expect(await check(named('content/fragen/constructor.md'))).toEqual([]);
  });
});

describe('A file', () => {
  it('in a folder with a misspelt name', async () => {
    expect(await found(named('content/frage/stifte.md'))).toMatchInlineSnapshot(
      `"content/frage/stifte.md:1:1 datei-ort Den Ordner content/frage/ gibt es nicht. → Meinten Sie content/fragen/? Verschieben Sie die Datei dorthin."`,
    );
  });

  it('in a folder that no name is near to', async () => {
    expect(await found(named('content/unterlagen/stifte.md'))).toMatchInlineSnapshot(
      `"content/unterlagen/stifte.md:1:1 datei-ort Den Ordner content/unterlagen/ gibt es nicht. → Möglich sind: erfahrungen, empfehlungen, geraete, klauseln, beschluesse, sitzungen, grundsatzfragen, fragen, grundlagen, foerderprogramme, themen, traeger, umsetzung, vokabular, seiten, bilder."`,
    );
  });

  it('in a folder like a property of JavaScript', async () => {
    expect(await found(named('content/__proto__/stifte.md'))).toMatchInlineSnapshot(
      `"content/__proto__/stifte.md:1:1 datei-ort Den Ordner content/__proto__/ gibt es nicht. → Möglich sind: erfahrungen, empfehlungen, geraete, klauseln, beschluesse, sitzungen, grundsatzfragen, fragen, grundlagen, foerderprogramme, themen, traeger, umsetzung, vokabular, seiten, bilder."`,
    );
    expect(await found(named('content/constructor/stifte.md'))).toMatchInlineSnapshot(
      `"content/constructor/stifte.md:1:1 datei-ort Den Ordner content/constructor/ gibt es nicht. → Möglich sind: erfahrungen, empfehlungen, geraete, klauseln, beschluesse, sitzungen, grundsatzfragen, fragen, grundlagen, foerderprogramme, themen, traeger, umsetzung, vokabular, seiten, bilder."`,
    );
  });

  it('in the folder of another kind', async () => {
    expect(
      await found({
        'content/fragen/reparaturkosten.md': basisText('content/grundsatzfragen/reparaturkosten-eltern.md'),
      }),
    ).toMatchInlineSnapshot(
      `"content/fragen/reparaturkosten.md:1:1 datei-ort Nach ihren Feldern gehört die Datei zur Art Grundsatzfrage, sie liegt aber in content/fragen/. → Verschieben Sie sie nach content/grundsatzfragen/reparaturkosten.md."`,
    );
    expect(await found({ 'content/geraete/austauschpool.md': basisText(erfahrung) })).toMatchInlineSnapshot(
      `"content/geraete/austauschpool.md:1:1 datei-ort Nach ihren Feldern gehört die Datei zur Art Erfahrung, sie liegt aber in content/geraete/. → Verschieben Sie sie nach content/erfahrungen/austauschpool.md."`,
    );
  });

  it('directly under content/', async () => {
    expect(await found(named('content/stifte.md'))).toMatchInlineSnapshot(
      `"content/stifte.md:1:1 datei-ort Direkt unter content/ liegen nur cluster.yaml, umleitungen.yaml, glossar.yaml und personenbezug-ausnahmen.yaml. → Verschieben Sie die Datei in den Ordner ihrer Art, zum Beispiel content/erfahrungen/stifte.md."`,
    );
  });

  it('in a sub folder', async () => {
    expect(await found(named('content/fragen/2026/stifte.md'))).toMatchInlineSnapshot(
      `"content/fragen/2026/stifte.md:1:1 datei-ort Unterordner wie ‚2026‘ gibt es unter content/fragen/ nicht. → Verschieben Sie die Datei nach content/fragen/stifte.md."`,
    );
  });

  it('of a vocabulary that is not there', async () => {
    expect(
      await found({ 'content/vokabular/themen.yaml': '- wert: a1\n  bezeichnung: A1\n' }),
    ).toMatchInlineSnapshot(
      `"content/vokabular/themen.yaml:1:1 datei-ort Ein Vokabular ‚themen‘ gibt es nicht. → Möglich sind: geraeteklassen, schulformen, orte, synonyme, alltagswoerter."`,
    );
  });

  it('with an ending that the folder does not take', async () => {
    const endings = ['mdx', 'docx', 'pdf', 'txt', 'svg', 'png', 'markdown', 'yaml', 'MD'];
    const overlay = Object.assign(
      {},
      ...endings.map((ending) => named(`content/fragen/a.${ending}`)),
    ) as Overlay;
    expect(await found(overlay)).toMatchInlineSnapshot(`
      "content/fragen/a.MD:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. → Speichern Sie den Text als Markdown-Datei mit der Endung .md.
      content/fragen/a.docx:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. Word-Dateien lassen sich nicht prüfen und durchsuchen. → Speichern Sie den Text als Markdown-Datei mit der Endung .md.
      content/fragen/a.markdown:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. → Speichern Sie den Text als Markdown-Datei mit der Endung .md.
      content/fragen/a.mdx:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. Eine .mdx-Datei kann Programmcode enthalten. → Speichern Sie den Text als Markdown-Datei mit der Endung .md.
      content/fragen/a.pdf:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. PDF-Dateien lassen sich nicht prüfen und durchsuchen. → Speichern Sie den Text als Markdown-Datei mit der Endung .md.
      content/fragen/a.png:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. → Speichern Sie den Text als Markdown-Datei mit der Endung .md; Bilder gehören nach content/bilder/.
      content/fragen/a.svg:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. Eine SVG-Datei kann Programmcode enthalten. → Speichern Sie den Text als Markdown-Datei mit der Endung .md.
      content/fragen/a.txt:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. → Speichern Sie den Text als Markdown-Datei mit der Endung .md.
      content/fragen/a.yaml:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. → Speichern Sie den Text als Markdown-Datei mit der Endung .md."
    `);
  });

  it('without an ending', async () => {
    expect(await found(named('content/fragen/stifte'))).toMatchInlineSnapshot(
      `"content/fragen/stifte:1:1 datei-art In content/fragen/ liegen nur Dateien mit der Endung .md. → Geben Sie der Datei die Endung .md oder löschen Sie sie."`,
    );
  });

  it('of the folder of pages that is Markdown', async () => {
    expect(await found(named('content/seiten/stifte.md'))).toMatchInlineSnapshot(
      `"content/seiten/stifte.md:1:1 datei-art In content/seiten/ liegen nur Dateien mit der Endung .mdx. → Nehmen Sie eine Datei mit der Endung .mdx."`,
    );
  });

  it('of the folder of images that is an SVG', async () => {
    expect(await found({ 'content/bilder/plan.svg': '<svg/>' })).toMatchInlineSnapshot(
      `"content/bilder/plan.svg:1:1 datei-art In content/bilder/ liegen nur Dateien mit der Endung .png, .jpg, .jpeg, .webp. Eine SVG-Datei kann Programmcode enthalten. → Nehmen Sie eine Datei mit der Endung .png, .jpg, .jpeg, .webp."`,
    );
  });

  it('of the folder of images that is no image', async () => {
    expect(await found({ 'content/bilder/plan.png': 'kein Bild' })).toMatchInlineSnapshot(
      `"content/bilder/plan.png:1:1 text-bild Die Datei ist kein lesbares Bild. → Speichern Sie das Bild neu als .png."`,
    );
  });

  it('that is a symbolic link', async () => {
    const root = contentFolder();
    symlinkSync('/etc/hostname', join(root, 'content/fragen/stifte.md'));
    symlinkSync('/etc', join(root, 'content/fragen/ordner'));
    expect((await checkFolder(root)).join('\n')).toMatchInlineSnapshot(`
      "content/fragen/ordner:1:1 datei-art Hier liegt eine Verknüpfung oder ein Sonderobjekt, keine Datei. → Legen Sie die Datei selbst an diese Stelle.
      content/fragen/stifte.md:1:1 datei-art Hier liegt eine Verknüpfung oder ein Sonderobjekt, keine Datei. → Legen Sie die Datei selbst an diese Stelle."
    `);
  });

  it('that is too large, without reading it', async () => {
    const root = contentFolder(named('content/fragen/stifte.md'));
    // As large as no machine could read into memory, and yet empty on the disk.
    truncateSync(join(root, 'content/fragen/stifte.md'), 2 ** 40);
    expect((await checkFolder(root)).join('\n')).toMatchInlineSnapshot(
      `"content/fragen/stifte.md:1:1 datei-groesse Die Datei ist 1099511628 kB groß, erlaubt sind 200 kB. → Teilen Sie den Text auf mehrere Einträge auf."`,
    );
    expect((await loadKnowledge(root, today)).texts.has('content/fragen/stifte.md')).toBe(false);
  });

  it('that is just small enough', async () => {
    const text = basisText(frage);
    const filled = text + 'Zeile\n'.repeat(50_000).slice(0, maxFileSize - Buffer.byteLength(text));
    expect(await check({ [frage]: filled })).toEqual([]);
    expect(await found({ [frage]: `${filled}.` })).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:1:1 datei-groesse Die Datei ist 201 kB groß, erlaubt sind 200 kB. → Teilen Sie den Text auf mehrere Einträge auf."`,
    );
  });

  it('is not looked for where there is no folder content', async () => {
    await expect(loadKnowledge(join(contentFolder(), 'bilder'), today)).rejects.toThrow('ENOENT');
  });
});

describe('The encoding', () => {
  it('UTF-16 is refused', async () => {
    expect(
      await found({ [frage]: Buffer.from(`\uFEFF${basisText(frage)}`, 'utf16le') }),
    ).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:1:1 kodierung Die Datei ist als UTF-16 gespeichert, nicht als UTF-8. → Speichern Sie die Datei mit der Kodierung UTF-8 (im Windows-Editor: „Speichern unter“, Codierung „UTF-8“)."`,
    );
  });

  it('Windows-1252 is refused, and the line is named', async () => {
    expect(await found({ [frage]: Buffer.from(basisText(frage), 'latin1') })).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:1:1 kodierung Die Datei ist nicht als UTF-8 gespeichert: In Zeile 2 steht ein Zeichen, das sich nicht lesen lässt. → Speichern Sie die Datei mit der Kodierung UTF-8 (im Windows-Editor: „Speichern unter“, Codierung „UTF-8“)."`,
    );
  });

  it('Windows-1252 in the text is refused, and the line is named', async () => {
    const bytes = Buffer.concat([Buffer.from(basisText(frage)), Buffer.from('Größe\n', 'latin1')]);
    expect(await found({ [frage]: bytes })).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:1:1 kodierung Die Datei ist nicht als UTF-8 gespeichert: In Zeile 16 steht ein Zeichen, das sich nicht lesen lässt. → Speichern Sie die Datei mit der Kodierung UTF-8 (im Windows-Editor: „Speichern unter“, Codierung „UTF-8“)."`,
    );
  });

  it('Characters that nobody sees or means are refused', async () => {
    const characters = [
      '\u200B', // of no width
      '\u2060', // joins words
      '\u00AD', // hyphenates
      '\u202E', // turns the direction
      '\u2066', // isolates a direction
      '\u2028', // ends a line
      '\uE000', // of private use
      '\uFEFF', // a BOM in the middle
      '\u0007', // rings a bell
      '\u001B', // moves the cursor
      '\u0000',
      '\u{E0041}', // a tag
    ];
    const text = characters.map((character) => `ohne${character} Laden\n`).join('');
    expect(await found(edit(frage, 'ohne Laden auskommen.', text))).toMatchInlineSnapshot(`
      "content/fragen/2026-11-stifte.md:15:30 zeichen Hier steht ein unsichtbares Zeichen (U+200B); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:16:5 zeichen Hier steht ein unsichtbares Zeichen (U+2060); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:17:5 zeichen Hier steht ein unsichtbares Zeichen (U+00AD); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:18:5 zeichen Hier steht ein Zeichen, das die Schreibrichtung oder Zeile ändert (U+202E); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:19:5 zeichen Hier steht ein Zeichen, das die Schreibrichtung oder Zeile ändert (U+2066); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:20:5 zeichen Hier steht ein Zeichen, das die Schreibrichtung oder Zeile ändert (U+2028); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:21:5 zeichen Hier steht ein Zeichen ohne feste Bedeutung (U+E000); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:22:5 zeichen Hier steht ein unsichtbares Zeichen (U+FEFF); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:23:5 zeichen Hier steht ein Steuerzeichen (U+0007); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:24:5 zeichen Hier steht ein Steuerzeichen (U+001B); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:25:5 zeichen Hier steht ein Steuerzeichen (U+0000); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:26:5 zeichen Hier steht ein unsichtbares Zeichen (U+E0041); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit."
    `);
  });

  it('A character is reported once, others beside it', async () => {
    expect(await found(edit(frage, 'Gesucht sind', 'Ge\u00ADsucht\u200B sin\u00ADd'))).toMatchInlineSnapshot(`
      "content/fragen/2026-11-stifte.md:15:3 zeichen Hier steht ein unsichtbares Zeichen (U+00AD); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit.
      content/fragen/2026-11-stifte.md:15:9 zeichen Hier steht ein unsichtbares Zeichen (U+200B); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit."
    `);
  });

  it('An umlaut of two characters is refused', async () => {
    expect(await found(edit(frage, 'überstehen.', 'u\u0308berstehen.'))).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:3:107 zeichen Hier ist ein Umlaut oder Akzent aus zwei Zeichen zusammengesetzt. → Tippen Sie den Buchstaben neu oder rufen Sie „npm run fix“ auf."`,
    );
  });

  it('An emoji that is joined from several is refused', async () => {
    expect(await found(edit(frage, 'Gesucht sind', '👩🏽\u200D🏫 Gesucht sind'))).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:15:5 zeichen Hier steht ein unsichtbares Zeichen (U+200D); das ist in Einträgen nicht erlaubt. → Löschen Sie das Zeichen; es kommt meist beim Kopieren aus anderen Programmen mit."`,
    );
  });

  it('A BOM and Windows line ends are accepted and change nothing', async () => {
    const windows = (file: string): Overlay => ({
      [file]: `\uFEFF${basisText(file).replaceAll('\n', '\r\n')}`,
    });
    const files = [
      'content/umsetzung/musterdorf.yaml',
      'content/cluster.yaml',
      'content/seiten/ueber.mdx',
      erfahrung,
    ];
    const overlay = Object.assign({}, ...files.map(windows)) as Overlay;
    expect(await check(overlay)).toEqual([]);
    const [kb, kbOfBasis] = [await knowledgeOf(overlay), await knowledgeOf()];
    expect(kb.cluster).toEqual(kbOfBasis.cluster);
    expect(kb.umsetzungen).toEqual(kbOfBasis.umsetzungen);
    const ref = 'erfahrungen/2025-austauschpool';
    expect(kb.get(ref)?.daten).toEqual(kbOfBasis.get(ref)?.daten);
  });

  it('Positions are right behind a BOM and Windows line ends', async () => {
    const text = replaceIn(basisText(erfahrung), 'bewaehrt', 'bewaert').replaceAll('\n', '\r\n');
    expect(await found({ [erfahrung]: `\uFEFF${text}` })).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:6:16 wert-auswahl Bei ‚erfahrungsart‘ ist ‚bewaert‘ nicht vorgesehen. → Meinten Sie ‚bewaehrt‘? Möglich ist: bewaehrt, mit_einschraenkung, fehlentwicklung, offen."`,
    );
  });
});

describe('Several faulty files', () => {
  it('are all reported, by file, line and column', async () => {
    const overlay: Overlay = {
      'content/fragen/Neu.md': 'x',
      [erfahrung]: replaceIn(
        replaceIn(basisText(erfahrung), 'geraete/mustertab-10', 'geraete/mustertab-11'),
        '2026-09-15',
        '15.09.2026',
      ),
      ...edit('content/umsetzung/musterdorf.yaml', 'stand: teilweise', 'stand: halb'),
      ...edit(frage, 'mittel', 'mittelhoch'),
      ...edit('content/beschluesse/2026-09-ersatzgeraete.md', 'titel: Ersatz', 'titel: "Ersatz'),
    };
    expect(await found(overlay)).toMatchInlineSnapshot(`
      "content/beschluesse/2026-09-ersatzgeraete.md:2:8 yaml-syntax Ein Anführungszeichen wird geöffnet, aber nicht geschlossen. → Setzen Sie am Ende des Werts dasselbe Anführungszeichen, oder lassen Sie beide weg.
      content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚geraete/mustertab-11‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?
      content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Bei ‚geprueft_am‘ steht ‚15.09.2026‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie 2026-09-15.
      content/fragen/2026-11-stifte.md:7:16 wert-auswahl Bei ‚dringlichkeit‘ ist ‚mittelhoch‘ nicht vorgesehen. → Möglich ist: hoch, mittel, kann_warten.
      content/fragen/Neu.md:1:1 datei-name Der Dateiname ‚Neu.md‘ enthält Großbuchstaben, Umlaute, Leerzeichen oder Sonderzeichen. → Nennen Sie die Datei neu.md.
      content/umsetzung/musterdorf.yaml:2:10 wert-auswahl Bei ‚Punkt 1, stand‘ ist ‚halb‘ nicht vorgesehen. → Möglich ist: umgesetzt, geplant, teilweise, abweichend, nicht_zutreffend."
    `);
  });

  it('do not make what points to them a fault', async () => {
    expect(await found({ [erfahrung]: 'kein Kopf' })).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf fehlt: Die erste Zeile muss aus genau drei Strichen bestehen. → Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---."`,
    );
  });
});
