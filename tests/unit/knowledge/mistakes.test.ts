/** What a contributor gets to read: the exact place and words for each typical mistake. */
import { describe, expect, it } from 'vitest';
import { basisText, check, edit, type Overlay } from '../../support/content-folder.ts';

const empfehlung = 'content/empfehlungen/ersatzgeraete.md';
const erfahrung = 'content/erfahrungen/2025-austauschpool.md';
const foerderprogramm = 'content/foerderprogramme/musterfoerderung.md';
const frage = 'content/fragen/2026-11-stifte.md';
const geraet = 'content/geraete/mustertab-10.md';
const grundlage = 'content/grundlagen/aufbewahrung-geraetelisten.md';
const sitzung = 'content/sitzungen/2026-12.md';
const traeger = 'content/traeger/musterdorf.md';

const found = async (overlay: Overlay): Promise<string> => (await check(overlay)).join('\n');

describe('A field', () => {
  it('that is misspelt', async () => {
    expect(await found(edit(erfahrung, 'erfahrungsart:', 'erfarungsart:'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:6:1 feld-unbekannt Das Feld ‚erfarungsart‘ gibt es bei der Art Erfahrung nicht. → Meinten Sie ‚erfahrungsart‘?"`,
    );
  });

  it('that is misspelt in a row', async () => {
    expect(
      await found(edit(erfahrung, '    urteil: bestaetigt', '    urtel: bestaetigt')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:34:5 feld-unbekannt Das Feld ‚urtel‘ gibt es in ‚bestaetigungen 1‘ nicht. → Meinten Sie ‚urteil‘?"`,
    );
  });

  it('of another kind', async () => {
    expect(
      await found(edit(frage, 'dringlichkeit: mittel', 'dringlichkeit: mittel\ngeldgeber: land')),
    ).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:8:1 feld-unbekannt Das Feld ‚geldgeber‘ gibt es bei der Art Frage nicht. → Löschen Sie die Zeile. Möglich sind hier: anlass, frist, beantwortet_durch, schulformen, orte, geraeteklassen, traeger, traeger_anzeige, suchbegriffe, verwandt, quellen, wiedervorlage, rueckzug_grund, aenderungen, pruefungen."`,
    );
  });

  it('that no word is near to', async () => {
    expect(
      await found(
        edit(erfahrung, 'status: veroeffentlicht', 'status: veroeffentlicht\nlayout: ../../x.astro'),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:5:1 feld-unbekannt Das Feld ‚layout‘ gibt es bei der Art Erfahrung nicht. → Löschen Sie die Zeile. Möglich sind hier: kosten_jaehrlich_netto_eur, aufwand_personentage, suchbegriffe, verwandt, quellen, wiedervorlage, rueckzug_grund, aenderungen."`,
    );
  });

  it('with a capital letter', async () => {
    expect(await found(edit(erfahrung, 'lehre: Ein', 'Lehre: Ein'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:1 feld-unbekannt Das Feld ‚Lehre‘ gibt es bei der Art Erfahrung nicht. → Meinten Sie ‚lehre‘?"`,
    );
  });

  it('with an umlaut', async () => {
    expect(await found(edit(traeger, 'groessenklasse:', 'größenklasse:'))).toMatchInlineSnapshot(
      `"content/traeger/musterdorf.md:8:1 feld-unbekannt Das Feld ‚größenklasse‘ gibt es bei der Art Träger nicht. → Meinten Sie ‚groessenklasse‘?"`,
    );
  });

  it('that is empty', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'lehre: Ein kleiner Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.',
          'lehre:',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:1 feld-fehlt Das Pflichtfeld ‚lehre‘ (Lehre in einem Satz) fehlt. → Was jemand anderes daraus mitnehmen soll. Schreiben Sie zum Beispiel: lehre: Ersatzteile für Displays vertraglich zusichern lassen, das Gesetz hilft hier nicht."`,
    );
  });

  it('that is required and missing', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'lehre: Ein kleiner Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.\n',
          '',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 feld-fehlt Das Pflichtfeld ‚lehre‘ (Lehre in einem Satz) fehlt. → Was jemand anderes daraus mitnehmen soll. Schreiben Sie zum Beispiel: lehre: Ersatzteile für Displays vertraglich zusichern lassen, das Gesetz hilft hier nicht."`,
    );
  });

  it('that is required and missing, with a choice', async () => {
    expect(await found(edit(frage, 'dringlichkeit: mittel\n', ''))).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:1:1 feld-fehlt Das Pflichtfeld ‚dringlichkeit‘ (Dringlichkeit) fehlt. → Schreiben Sie zum Beispiel: dringlichkeit: hoch | mittel | kann_warten"`,
    );
  });

  it('that is required and missing, with a date', async () => {
    expect(await found(edit(frage, 'erstellt_am: 2026-11-09\n', ''))).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:1:1 feld-fehlt Das Pflichtfeld ‚erstellt_am‘ (Erstellt am) fehlt. → Schreiben Sie zum Beispiel: erstellt_am: 2026-11-24"`,
    );
  });

  it('that is required and missing, with an example', async () => {
    expect(await found(edit(erfahrung, 'themen:\n  - reparatur\n', ''))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 feld-fehlt Das Pflichtfeld ‚themen‘ (Themen) fehlt. → Ein bis vier Themen, das wichtigste zuerst. Schreiben Sie zum Beispiel: themen: [praesentationstechnik, reparatur]"`,
    );
  });

  it('that is required and missing in a row', async () => {
    expect(await found(edit(erfahrung, '    stand: 2026-02\n', ''))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:33:5 feld-fehlt Das Pflichtfeld ‚stand‘ (Stand) fehlt in ‚bestaetigungen 1‘. → Schreiben Sie zum Beispiel: stand: 2026-03"`,
    );
  });

  it('that is required and missing in a group', async () => {
    expect(
      await found(edit(foerderprogramm, '  titel: Musterrichtlinie Tablets\n', '')),
    ).toMatchInlineSnapshot(
      `"content/foerderprogramme/musterfoerderung.md:7:1 feld-fehlt Das Pflichtfeld ‚titel‘ (Titel) fehlt in ‚rechtsgrundlage‘. → Schreiben Sie zum Beispiel: titel: …"`,
    );
  });

  it('that is required and missing, with fields of its own', async () => {
    expect(
      await found(edit(erfahrung, 'zeitraum:\n  von: 2024-08\n  bis: 2025-07\n', '')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 feld-fehlt Das Pflichtfeld ‚zeitraum‘ (Zeitraum) fehlt. → Schreiben Sie zum Beispiel: zeitraum: ⏎ von: 2026-03 ⏎ bis: 2026-06"`,
    );
  });

  it('that stands twice', async () => {
    expect(
      await found(edit(erfahrung, 'status: veroeffentlicht', 'status: veroeffentlicht\nstatus: entwurf')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:5:1 yaml-doppelt Das Feld ‚status‘ steht zweimal. → Löschen Sie eine der beiden Zeilen oder führen Sie die Werte in einer Liste zusammen."`,
    );
  });

  it('that stands twice in a row', async () => {
    expect(
      await found(edit(erfahrung, '    urteil: bestaetigt', '    urteil: bestaetigt\n    urteil: teilweise')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:35:5 yaml-doppelt Das Feld ‚urteil‘ steht zweimal. → Löschen Sie eine der beiden Zeilen oder führen Sie die Werte in einer Liste zusammen."`,
    );
  });
});

describe('A value', () => {
  it('that is misspelt', async () => {
    expect(
      await found(edit(erfahrung, 'erfahrungsart: bewaehrt', 'erfahrungsart: bewaert')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:6:16 wert-auswahl Bei ‚erfahrungsart‘ ist ‚bewaert‘ nicht vorgesehen. → Meinten Sie ‚bewaehrt‘? Möglich ist: bewaehrt, mit_einschraenkung, fehlentwicklung, offen."`,
    );
  });

  it('that is the label instead', async () => {
    expect(
      await found(edit(erfahrung, 'erfahrungsart: bewaehrt', 'erfahrungsart: Bewährt')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:6:16 wert-auswahl Bei ‚erfahrungsart‘ ist ‚Bewährt‘ nicht vorgesehen. → Meinten Sie ‚bewaehrt‘? Möglich ist: bewaehrt, mit_einschraenkung, fehlentwicklung, offen."`,
    );
  });

  it('with an umlaut instead of ae', async () => {
    expect(
      await found(edit(erfahrung, 'erfahrungsart: bewaehrt', 'erfahrungsart: bewährt')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:6:16 wert-auswahl Bei ‚erfahrungsart‘ ist ‚bewährt‘ nicht vorgesehen. → Meinten Sie ‚bewaehrt‘? Möglich ist: bewaehrt, mit_einschraenkung, fehlentwicklung, offen."`,
    );
  });

  it('that no word is near to', async () => {
    expect(
      await found(edit(erfahrung, 'erfahrungsart: bewaehrt', 'erfahrungsart: super')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:6:16 wert-auswahl Bei ‚erfahrungsart‘ ist ‚super‘ nicht vorgesehen. → Möglich ist: bewaehrt, mit_einschraenkung, fehlentwicklung, offen."`,
    );
  });

  it('of another choice in a list', async () => {
    expect(await found(edit(erfahrung, '  - mehrkosten', '  - geldmangel'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:17:5 wert-auswahl Bei ‚auswirkung 2‘ ist ‚geldmangel‘ nicht vorgesehen. → Möglich ist: unterrichtsausfall, mehrkosten, mehrarbeit, datenschutzrisiko, sicherheitsrisiko, zeitgewinn, kostenersparnis, akzeptanz."`,
    );
  });

  it('that is one of few in a union', async () => {
    expect(await found(edit(erfahrung, '  bis: 2025-07', '  bis: heute'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:10:8 wert-form ‚heute‘ hat bei ‚zeitraum, bis‘ nicht die verlangte Schreibweise. → Schreiben Sie zum Beispiel: 2026-06 oder laufend"`,
    );
  });

  it('with a word for a vocabulary that it does not know', async () => {
    expect(await found(edit(erfahrung, '  - tablet', '  - tablett'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:25:5 vokabel-unbekannt ‚tablett‘ steht nicht im Vokabular geraeteklassen. → Meinten Sie ‚tablet‘?"`,
    );
  });

  it('with a label of the vocabulary', async () => {
    expect(await found(edit(geraet, 'geraeteklasse: tablet', 'geraeteklasse: Tablet'))).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:8:16 vokabel-unbekannt ‚Tablet‘ steht nicht im Vokabular geraeteklassen. → Meinten Sie ‚tablet‘?"`,
    );
  });

  it('with an umlaut for a vocabulary', async () => {
    expect(await found(edit(erfahrung, '  - klassenraum', '  - klaßenraum'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:23:5 vokabel-unbekannt ‚klaßenraum‘ steht nicht im Vokabular orte. → Meinten Sie ‚klassenraum‘?"`,
    );
  });

  it('with a vocabulary word that nothing is near to', async () => {
    expect(await found(edit(erfahrung, '  - klassenraum', '  - kellerbar'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:23:5 vokabel-unbekannt ‚kellerbar‘ steht nicht im Vokabular orte. → Die möglichen Werte stehen in content/vokabular/orte.yaml."`,
    );
  });

  it('alle in a list', async () => {
    expect(
      await found(edit(erfahrung, 'schulformen:\n  - grundschule', 'schulformen:\n  - alle')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:21:5 vokabel-unbekannt ‚alle‘ steht nicht im Vokabular schulformen. → Schreiben Sie ‚schulformen: alle‘ in eine Zeile, ohne Strich."`,
    );
  });

  it('in a list of choices that is text', async () => {
    expect(
      await found(edit(empfehlung, 'schulformen: alle', 'schulformen: grundschule')),
    ).toMatchInlineSnapshot(
      `"content/empfehlungen/ersatzgeraete.md:33:14 wert-art Bei ‚schulformen‘ wird eine Liste erwartet, gefunden wurde ‚grundschule‘. → Schreiben Sie jeden Wert in eine eigene Zeile mit Strich davor: schulformen: ⏎ - grundschule"`,
    );
  });
});

describe('A reference', () => {
  it('that is misspelt', async () => {
    expect(
      await found(edit(erfahrung, 'geraete/mustertab-10', 'geraete/mustertab-1O')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚geraete/mustertab-1O‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?"`,
    );
  });

  it('with a misspelt folder', async () => {
    expect(await found(edit(erfahrung, 'geraete/mustertab-10', 'gerate/mustertab-10'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚gerate/mustertab-10‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?"`,
    );
  });

  it('that is the bare file name where the kind belongs before it', async () => {
    expect(await found(edit(erfahrung, 'geraete/mustertab-10', 'mustertab-10'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚mustertab-10‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?"`,
    );
  });

  it('with the ending of the file', async () => {
    expect(
      await found(edit(erfahrung, 'geraete/mustertab-10', 'geraete/mustertab-10.md')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚geraete/mustertab-10.md‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?"`,
    );
  });

  it('with the path of the file', async () => {
    expect(
      await found(edit(erfahrung, 'geraete/mustertab-10', 'content/geraete/mustertab-10.md')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚content/geraete/mustertab-10.md‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?"`,
    );
  });

  it('that is the address of the page', async () => {
    expect(
      await found(edit(erfahrung, 'geraete/mustertab-10', '/geraete/mustertab-10/')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚/geraete/mustertab-10/‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?"`,
    );
  });

  it('with the kind before it where the file name is enough', async () => {
    expect(await found(edit(erfahrung, '  - musterdorf', '  - traeger/musterdorf'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:39:5 verweis-unbekannt Bei ‚traeger 1‘ führt der Verweis ‚traeger/musterdorf‘ zu keinem Eintrag. → Meinten Sie ‚musterdorf‘?"`,
    );
  });

  it('by file name that is misspelt', async () => {
    expect(await found(edit(erfahrung, '  - reparatur', '  - reperatur'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:19:5 verweis-unbekannt Bei ‚themen 1‘ führt der Verweis ‚reperatur‘ zu keinem Eintrag. → Meinten Sie ‚reparatur‘?"`,
    );
  });

  it('by title', async () => {
    expect(await found(edit(erfahrung, '  - reparatur', '  - Reparatur'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:19:5 verweis-unbekannt Bei ‚themen 1‘ führt der Verweis ‚Reparatur‘ zu keinem Eintrag. → Meinten Sie ‚reparatur‘?"`,
    );
  });

  it('with an umlaut instead of ae', async () => {
    expect(await found(edit(erfahrung, 'geraete/mustertab-10', 'geräte/mustertab-10'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚geräte/mustertab-10‘ zu keinem Eintrag. → Meinten Sie ‚geraete/mustertab-10‘?"`,
    );
  });

  it('with an umlaut instead of oe', async () => {
    expect(
      await found(edit(erfahrung, 'foerderprogramme/musterfoerderung', 'foerderprogramme/musterförderung')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:29:5 verweis-unbekannt Bei ‚foerderprogramme 1‘ führt der Verweis ‚foerderprogramme/musterförderung‘ zu keinem Eintrag. → Meinten Sie ‚foerderprogramme/musterfoerderung‘?"`,
    );
  });

  it('to nothing that is there', async () => {
    expect(
      await found(edit(erfahrung, 'geraete/mustertab-10', 'geraete/unbekanntes-tablet-2030')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-unbekannt Bei ‚geraete 1‘ führt der Verweis ‚geraete/unbekanntes-tablet-2030‘ zu keinem Eintrag. → Schreiben Sie Ordner und Dateiname ohne Endung, zum Beispiel geraete/mustertab-10."`,
    );
  });

  it('by file name to nothing that is there', async () => {
    expect(await found(edit(erfahrung, '  - reparatur', '  - brandschutz'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:19:5 verweis-unbekannt Bei ‚themen 1‘ führt der Verweis ‚brandschutz‘ zu keinem Eintrag. → Nehmen Sie den Namen einer Datei aus content/themen/, ohne .md."`,
    );
  });

  it('to another kind', async () => {
    expect(await found(edit(erfahrung, 'geraete/mustertab-10', 'themen/reparatur'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:27:5 verweis-art Bei ‚geraete 1‘ steht ein Verweis auf ‚themen/reparatur‘, also auf eine andere Art von Eintrag. → Hier sind nur Verweise auf Geräte möglich."`,
    );
  });

  it('to itself', async () => {
    expect(
      await found(
        edit(erfahrung, 'sitzung: sitzungen/2026-09', 'verwandt:\n  - erfahrungen/2025-austauschpool'),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:38:5 verweis-selbst Bei ‚verwandt 1‘ verweist der Eintrag auf sich selbst. → Löschen Sie den Verweis."`,
    );
  });

  it('twice', async () => {
    expect(
      await found(
        edit(erfahrung, '  - geraete/mustertab-10', '  - geraete/mustertab-10\n  - geraete/mustertab-10'),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:28:5 verweis-doppelt ‚geraete/mustertab-10‘ steht bei ‚geraete‘ zweimal. → Löschen Sie eine der beiden Zeilen."`,
    );
  });

  it('by a file of adoption to an authority that is not there', async () => {
    expect(
      await found({ 'content/umsetzung/musterdorff.yaml': basisText('content/umsetzung/musterdorf.yaml') }),
    ).toMatchInlineSnapshot(
      `"content/umsetzung/musterdorff.yaml:1:1 verweis-unbekannt Den Träger ‚musterdorff‘, nach dem die Datei benannt ist, gibt es nicht. → Legen Sie content/traeger/musterdorff.md an, oder benennen Sie die Datei um."`,
    );
  });
});

describe('A date', () => {
  it('in German', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: 15.09.2026')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Bei ‚geprueft_am‘ steht ‚15.09.2026‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie 2026-09-15."`,
    );
  });

  it('in German with one digit', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: 1.9.2026')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Bei ‚geprueft_am‘ steht ‚1.9.2026‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie 2026-09-01."`,
    );
  });

  it('with one digit', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: 2026-9-15')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Bei ‚geprueft_am‘ steht ‚2026-9-15‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie 2026-09-15."`,
    );
  });

  it('that is in no calendar', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: 2026-02-30')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Den Tag 2026-02-30 bei ‚geprueft_am‘ gibt es im Kalender nicht. → Schreiben Sie ein Datum wie 2026-11-24."`,
    );
  });

  it('that is in no calendar, in German', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: 30.02.2026')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Den Tag 30.02.2026 bei ‚geprueft_am‘ gibt es im Kalender nicht. → Schreiben Sie ein Datum wie 2026-11-24."`,
    );
  });

  it('in words', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: Herbst 2026')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Bei ‚geprueft_am‘ steht ‚Herbst 2026‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie ein Datum wie 2026-11-24."`,
    );
  });

  it('with a time', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: 2026-09-15 14:00:00')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Bei ‚geprueft_am‘ steht ‚2026-09-15 14:00:00‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie ein Datum wie 2026-11-24."`,
    );
  });

  it('that is only a year', async () => {
    expect(
      await found(edit(erfahrung, 'geprueft_am: 2026-09-15', 'geprueft_am: 2026')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:14 wert-datum Bei ‚geprueft_am‘ steht ‚2026‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie ein Datum wie 2026-11-24."`,
    );
  });

  it('that is unknown, misspelt', async () => {
    expect(
      await found(edit(geraet, 'funktionsupdates_bis: 2027-12-31', 'funktionsupdates_bis: unbekant')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:13:23 wert-auswahl Bei ‚funktionsupdates_bis‘ ist ‚unbekant‘ nicht vorgesehen. → Meinten Sie ‚unbekannt‘?"`,
    );
  });

  it('that may be unknown', async () => {
    expect(
      await found(edit(geraet, 'funktionsupdates_bis: 2027-12-31', 'funktionsupdates_bis: ca. 2027')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:13:23 wert-datum Bei ‚funktionsupdates_bis‘ steht ‚ca. 2027‘ statt eines Datums in der Form JJJJ-MM-TT. → Schreiben Sie ein Datum wie 2026-11-24 oder das Wort unbekannt."`,
    );
  });

  it('where a month belongs', async () => {
    expect(await found(edit(erfahrung, '  von: 2024-08', '  von: 2024-08-01'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:9:8 wert-form ‚2024-08-01‘ hat bei ‚zeitraum, von‘ nicht die verlangte Schreibweise. → Schreiben Sie: 2024-08"`,
    );
  });

  it('as a month in German', async () => {
    expect(await found(edit(erfahrung, '  von: 2024-08', '  von: 08/2024'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:9:8 wert-form ‚08/2024‘ hat bei ‚zeitraum, von‘ nicht die verlangte Schreibweise. → Schreiben Sie: 2024-08"`,
    );
  });

  it('as a month that is none', async () => {
    expect(await found(edit(erfahrung, '  von: 2024-08', '  von: 2024-13'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:9:8 wert-form ‚2024-13‘ hat bei ‚zeitraum, von‘ nicht die verlangte Schreibweise. → Schreiben Sie zum Beispiel: 2026-03"`,
    );
  });

  it('as a month in German where it may also go on', async () => {
    expect(await found(edit(erfahrung, '  bis: 2025-07', '  bis: 7/2025'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:10:8 wert-form ‚7/2025‘ hat bei ‚zeitraum, bis‘ nicht die verlangte Schreibweise. → Schreiben Sie: 2025-07"`,
    );
  });

  it('as a time of day without minutes', async () => {
    expect(
      await found(edit(sitzung, 'format: online', 'beginn: 14 Uhr\nformat: online')),
    ).toMatchInlineSnapshot(
      `"content/sitzungen/2026-12.md:7:9 wert-form ‚14 Uhr‘ hat bei ‚beginn‘ nicht die verlangte Schreibweise. → Schreiben Sie zum Beispiel: 14:00"`,
    );
  });
});

describe('A number', () => {
  it('with a unit and a comma', async () => {
    expect(
      await found(edit(geraet, 'kaufpreis_netto_eur: 389', 'kaufpreis_netto_eur: 389,00 €')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:24:26 wert-zahl Bei ‚bestaende 1, kaufpreis_netto_eur‘ steht ‚389,00 €‘, keine Zahl. → Schreiben Sie 389.00."`,
    );
  });

  it('with a point for thousands, a comma and a unit', async () => {
    expect(
      await found(edit(geraet, 'kaufpreis_netto_eur: 389', 'kaufpreis_netto_eur: 1.890,00 €')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:24:26 wert-zahl Bei ‚bestaende 1, kaufpreis_netto_eur‘ steht ‚1.890,00 €‘, keine Zahl. → Schreiben Sie 1890.00."`,
    );
  });

  it('with a point for thousands', async () => {
    expect(
      await found(edit(geraet, 'kaufpreis_netto_eur: 389', 'kaufpreis_netto_eur: 1.890')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:24:26 zahl-tausenderpunkt ‚1.890‘ liest der Rechner als 1,89. → Schreiben Sie 1890, wenn das gemeint ist; ein Punkt trennt nur Nachkommastellen."`,
    );
  });

  it('in words', async () => {
    expect(
      await found(edit(geraet, 'kaufpreis_netto_eur: 389', 'kaufpreis_netto_eur: etwa vierhundert')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:24:26 wert-zahl Bei ‚bestaende 1, kaufpreis_netto_eur‘ steht ‚etwa vierhundert‘, keine Zahl. → Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen, oder das Wort unbekannt."`,
    );
  });

  it('in words where nothing may be unknown', async () => {
    expect(await found(edit(geraet, 'stueck: 180', 'stueck: viele'))).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:23:13 wert-zahl Bei ‚bestaende 1, stueck‘ steht ‚viele‘, keine Zahl. → Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen."`,
    );
  });

  it('in quotation marks', async () => {
    expect(await found(edit(geraet, 'stueck: 180', "stueck: '180'"))).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:23:13 wert-zahl Bei ‚bestaende 1, stueck‘ steht ‚180‘, keine Zahl. → Schreiben Sie 180."`,
    );
  });

  it('with a unit', async () => {
    expect(
      await found(edit(geraet, 'garantie_monate: 24', 'garantie_monate: 24 Monate')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:26:22 wert-zahl Bei ‚bestaende 1, garantie_monate‘ steht ‚24 Monate‘, keine Zahl. → Schreiben Sie 24."`,
    );
  });

  it('with a decimal where whole ones belong', async () => {
    expect(await found(edit(geraet, 'stueck: 180', 'stueck: 180.5'))).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:23:13 wert-art Bei ‚bestaende 1, stueck‘ wird eine ganze Zahl erwartet, gefunden wurde ‚180.5‘. → Schreiben Sie 181."`,
    );
  });

  it('that is too small', async () => {
    expect(await found(edit(geraet, 'stueck: 180', 'stueck: 0'))).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:23:13 wert-grenze Die Zahl ‚0‘ bei ‚bestaende 1, stueck‘ ist zu klein; sie muss mindestens 1 sein. → Prüfen Sie, ob eine Ziffer fehlt oder ein Komma zu viel ist."`,
    );
  });

  it('that is too large', async () => {
    expect(
      await found(edit(foerderprogramm, 'foerdersatz_prozent: 90', 'foerdersatz_prozent: 900')),
    ).toMatchInlineSnapshot(
      `"content/foerderprogramme/musterfoerderung.md:10:22 wert-grenze Die Zahl ‚900‘ bei ‚foerdersatz_prozent‘ ist zu groß; sie muss höchstens 100 sein. → Prüfen Sie, ob ein Komma fehlt oder eine Null zu viel ist."`,
    );
  });

  it('where text belongs', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool für Tablets mit Displaybruch', 'titel: 2025')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:8 wert-art Bei ‚titel‘ wird Text erwartet, gefunden wurde ‚2025‘. → Setzen Sie den Wert in Anführungszeichen: '2025'"`,
    );
  });

  it('where a choice in quotation marks belongs', async () => {
    expect(await found(edit(traeger, "groessenklasse: '2-5'", 'groessenklasse: 1'))).toMatchInlineSnapshot(
      `"content/traeger/musterdorf.md:8:17 wert-art Bei ‚groessenklasse‘ wird Text erwartet, gefunden wurde ‚1‘. → Setzen Sie den Wert in Anführungszeichen: '1'"`,
    );
  });
});

describe('A value of the wrong form', () => {
  it('ja instead of true', async () => {
    expect(await found(edit(traeger, 'fiktiv: true', 'fiktiv: ja'))).toMatchInlineSnapshot(
      `"content/traeger/musterdorf.md:11:9 wert-art Bei ‚fiktiv‘ wird true oder false erwartet, gefunden wurde ‚ja‘. → Schreiben Sie true."`,
    );
  });

  it('Nein instead of false', async () => {
    expect(await found(edit(traeger, 'fiktiv: true', 'fiktiv: Nein'))).toMatchInlineSnapshot(
      `"content/traeger/musterdorf.md:11:9 wert-art Bei ‚fiktiv‘ wird true oder false erwartet, gefunden wurde ‚Nein‘. → Schreiben Sie false."`,
    );
  });

  it('a word instead of true or false', async () => {
    expect(await found(edit(traeger, 'fiktiv: true', 'fiktiv: vielleicht'))).toMatchInlineSnapshot(
      `"content/traeger/musterdorf.md:11:9 wert-art Bei ‚fiktiv‘ wird true oder false erwartet, gefunden wurde ‚vielleicht‘. → Schreiben Sie true (ja) oder false (nein)."`,
    );
  });

  it('text instead of a list', async () => {
    expect(await found(edit(erfahrung, 'themen:\n  - reparatur', 'themen: reparatur'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:18:9 wert-art Bei ‚themen‘ wird eine Liste erwartet, gefunden wurde ‚reparatur‘. → Schreiben Sie jeden Wert in eine eigene Zeile mit Strich davor: themen: ⏎ - reparatur"`,
    );
  });

  it('text with commas instead of a list', async () => {
    expect(
      await found(edit(erfahrung, 'themen:\n  - reparatur', 'themen: reparatur, endgeraete')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:18:9 wert-art Bei ‚themen‘ wird eine Liste erwartet, gefunden wurde ‚reparatur, endgeraete‘. → Schreiben Sie jeden Wert in eine eigene Zeile mit Strich davor: themen: ⏎ - reparatur ⏎ - endgeraete"`,
    );
  });

  it('a list instead of text', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'titel: Austauschpool für Tablets mit Displaybruch',
          'titel:\n  - Austauschpool\n  - Displaybruch',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:3:3 wert-art Bei ‚titel‘ wird Text erwartet, gefunden wurde eine Liste. → Sehen Sie in einem anderen Eintrag derselben Art nach, wie das Feld aussieht."`,
    );
  });

  it('text instead of a group', async () => {
    expect(
      await found(
        edit(erfahrung, 'zeitraum:\n  von: 2024-08\n  bis: 2025-07', 'zeitraum: 2024-08 bis 2025-07'),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:8:11 wert-art Bei ‚zeitraum‘ wird eine Gruppe von Feldern erwartet, gefunden wurde ‚2024-08 bis 2025-07‘. → Schreiben Sie die einzelnen Felder eingerückt darunter, jedes als „name: wert“."`,
    );
  });

  it('true where text belongs', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool für Tablets mit Displaybruch', 'titel: true')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:8 wert-art Bei ‚titel‘ wird Text erwartet, gefunden wurde ‚true‘. → Setzen Sie den Wert in Anführungszeichen: 'true'"`,
    );
  });

  it('a list instead of the fields of a record', async () => {
    expect(await found({ [erfahrung]: '---\n- titel: Austauschpool\n---\n\nText\n' })).toMatchInlineSnapshot(`
      "content/erfahrungen/2025-austauschpool.md:2:1 wert-art Am Anfang der Datei wird eine Gruppe von Feldern erwartet, gefunden wurde eine Liste. → Schreiben Sie jedes Feld in eine eigene Zeile: „name: wert“.
      content/erfahrungen/2025-austauschpool.md:4:1 abschnitte Im Text fehlen die Abschnitte ‚Ausgangslage‘, ‚Was wir gemacht haben‘, ‚Ergebnis‘, ‚Was wir heute anders machen‘. → Nötig sind in dieser Reihenfolge: ## Ausgangslage, ## Was wir gemacht haben, ## Ergebnis, ## Was wir heute anders machen."
    `);
  });

  it('a list that is empty', async () => {
    expect(await found(edit(erfahrung, 'themen:\n  - reparatur', 'themen: []'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:18:9 wert-grenze Die Liste bei ‚themen‘ hat 0 Werte, nötig ist mindestens 1. → Ergänzen Sie die Liste. Ein bis vier Themen, das wichtigste zuerst."`,
    );
  });

  it('a list that is too long', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'themen:\n  - reparatur',
          'themen:\n  - reparatur\n  - endgeraete\n  - a\n  - b\n  - c',
        ),
      ),
    ).toMatchInlineSnapshot(
      `
      "content/erfahrungen/2025-austauschpool.md:19:3 wert-grenze Die Liste bei ‚themen‘ hat 5 Werte, erlaubt sind höchstens 4. → Lassen Sie die weniger wichtigen weg.
      content/erfahrungen/2025-austauschpool.md:21:5 verweis-unbekannt Bei ‚themen 3‘ führt der Verweis ‚a‘ zu keinem Eintrag. → Nehmen Sie den Namen einer Datei aus content/themen/, ohne .md.
      content/erfahrungen/2025-austauschpool.md:22:5 verweis-unbekannt Bei ‚themen 4‘ führt der Verweis ‚b‘ zu keinem Eintrag. → Nehmen Sie den Namen einer Datei aus content/themen/, ohne .md.
      content/erfahrungen/2025-austauschpool.md:23:5 verweis-unbekannt Bei ‚themen 5‘ führt der Verweis ‚c‘ zu keinem Eintrag. → Nehmen Sie den Namen einer Datei aus content/themen/, ohne .md."
    `,
    );
  });

  it('an empty row of a list', async () => {
    expect(
      await found(edit(erfahrung, 'themen:\n  - reparatur', 'themen:\n  - reparatur\n  -')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:20:4 feld-fehlt In der Liste ‚themen‘ ist Punkt 2 leer. → Ergänzen Sie den Wert, oder löschen Sie die Zeile mit dem Strich."`,
    );
  });

  it('text that is too short', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool für Tablets mit Displaybruch', 'titel: Pool')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:8 wert-grenze Der Text bei ‚titel‘ hat 4 Zeichen, nötig sind mindestens 10. → Worum es geht, so dass jemand den Eintrag in einer Liste wiederfindet."`,
    );
  });

  it('text that is too long', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'Bei uns reichen fünf Geräte je Schule.',
          'Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Bei uns reichen fünf Geräte. Ja.',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:35:11 wert-grenze Der Text bei ‚bestaetigungen 1, text‘ hat 583 Zeichen, erlaubt sind höchstens 400. → Kürzen Sie ihn; Einzelheiten gehören in den Text unter dem Kopf."`,
    );
  });

  it('text in quotation marks with blanks at the end', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'titel: Austauschpool für Tablets mit Displaybruch',
          "titel: 'Austauschpool für Tablets mit Displaybruch '",
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:8 wert-form Der Text bei ‚titel‘ beginnt oder endet mit einem Leerzeichen. → Schreiben Sie: Austauschpool für Tablets mit Displaybruch"`,
    );
  });

  it('text over several lines where one belongs', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'titel: Austauschpool für Tablets mit Displaybruch',
          'titel: |-\n  Austauschpool für Tablets\n  mit Displaybruch',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:8 wert-form Der Text bei ‚titel‘ geht über mehrere Zeilen. → Schreiben Sie ihn in eine Zeile."`,
    );
  });

  it('a question without a question mark', async () => {
    expect(await found(edit(frage, 'ersten Klasse?', 'ersten Klasse.'))).toMatchInlineSnapshot(
      `"content/fragen/2026-11-stifte.md:6:8 wert-form ‚Welche Stifte überstehen den Alltag einer ersten Klasse.‘ hat bei ‚frage‘ nicht die verlangte Schreibweise. → Ein Satz mit Fragezeichen am Ende. Zum Beispiel: Sollen Eltern sich an Reparaturkosten beteiligen?"`,
    );
  });

  it('an address without https', async () => {
    expect(
      await found(edit(grundlage, 'https://recht.example/musterverordnung', 'www.recht.example')),
    ).toMatchInlineSnapshot(
      `"content/grundlagen/aufbewahrung-geraetelisten.md:24:10 wert-form ‚www.recht.example‘ hat bei ‚quellen 1, url‘ nicht die verlangte Schreibweise. → Schreiben Sie: https://www.recht.example"`,
    );
  });

  it('a mail address without a place', async () => {
    expect(await found(edit(traeger, 'schul-it@musterdorf.example', 'schul-it'))).toMatchInlineSnapshot(
      `"content/traeger/musterdorf.md:12:16 wert-form Bei ‚kontakt_rolle‘ steht ‚schul-it‘, keine E-Mail-Adresse. → Schreiben Sie die Adresse eines gemeinsamen Postfachs, zum Beispiel schul-it@stadt.example."`,
    );
  });

  it('a number of a requirement', async () => {
    expect(await found(edit(empfehlung, '  - nr: A1', '  - nr: 1a'))).toMatchInlineSnapshot(
      `"content/empfehlungen/ersatzgeraete.md:9:9 wert-form ‚1a‘ hat bei ‚anforderungen 1, nr‘ nicht die verlangte Schreibweise. → Schreiben Sie zum Beispiel: A1"`,
    );
  });
});

describe('Front matter', () => {
  it('that is missing', async () => {
    expect(await found({ [erfahrung]: '# Austauschpool\n\nZehn Tablets.\n' })).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf fehlt: Die erste Zeile muss aus genau drei Strichen bestehen. → Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---."`,
    );
  });

  it('of a file that is empty', async () => {
    expect(await found({ [erfahrung]: '' })).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf fehlt: Die erste Zeile muss aus genau drei Strichen bestehen. → Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---."`,
    );
  });

  it('that is empty', async () => {
    expect(await found({ [erfahrung]: '---\n---\n' })).toMatchInlineSnapshot(`
      "content/erfahrungen/2025-austauschpool.md:1:1 wert-art Am Anfang der Datei wird eine Gruppe von Feldern erwartet, gefunden wurde nichts. → Schreiben Sie jedes Feld in eine eigene Zeile: „name: wert“.
      content/erfahrungen/2025-austauschpool.md:3:1 abschnitte Im Text fehlen die Abschnitte ‚Ausgangslage‘, ‚Was wir gemacht haben‘, ‚Ergebnis‘, ‚Was wir heute anders machen‘. → Nötig sind in dieser Reihenfolge: ## Ausgangslage, ## Was wir gemacht haben, ## Ergebnis, ## Was wir heute anders machen."
    `);
  });

  it('that is not closed', async () => {
    expect(await found(edit(erfahrung, 'gilt_weiter\n---\n', 'gilt_weiter\n'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf ist nicht geschlossen: Die zweite Zeile aus drei Strichen fehlt. → Setzen Sie nach dem letzten Feld eine Zeile ---; darunter beginnt der Text."`,
    );
  });

  it('that opens with four dashes', async () => {
    expect(await found(edit(erfahrung, '---\n', '----\n'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf beginnt mit ‚----‘ statt mit einer Zeile aus genau drei Strichen. → Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---."`,
    );
  });

  it('that opens like TOML', async () => {
    expect(await found(edit(erfahrung, '---\n', '+++\n'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf beginnt mit ‚+++‘ statt mit einer Zeile aus genau drei Strichen. → Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---."`,
    );
  });

  it('that opens like a language', async () => {
    expect(await found(edit(erfahrung, '---\n', '---yaml\n'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf beginnt mit ‚---yaml‘ statt mit einer Zeile aus genau drei Strichen. → Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---."`,
    );
  });

  it('after an empty line', async () => {
    expect(await found(edit(erfahrung, '---\n', '\n---\n'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf fehlt: Die erste Zeile muss aus genau drei Strichen bestehen. → Beginnen Sie die Datei mit einer Zeile ---, dann die Felder, dann wieder eine Zeile ---."`,
    );
  });

  it('that closes with four dashes', async () => {
    expect(await found(edit(erfahrung, 'gilt_weiter\n---\n', 'gilt_weiter\n----\n'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:1:1 kopf-fehlt Der Kopf ist nicht geschlossen: Die zweite Zeile aus drei Strichen fehlt. → Setzen Sie nach dem letzten Feld eine Zeile ---; darunter beginnt der Text."`,
    );
  });

  it('with a tab', async () => {
    expect(await found(edit(erfahrung, '  - reparatur', '\t- reparatur'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:19:1 yaml-tabulator Die Zeile ist mit einem Tabulator eingerückt; YAML kennt nur Leerzeichen. → Ersetzen Sie den Tabulator durch zwei Leerzeichen."`,
    );
  });

  it('with a tab in a row', async () => {
    expect(
      await found(edit(erfahrung, '    urteil: bestaetigt', '  \turteil: bestaetigt')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:34:3 yaml-tabulator Die Zeile ist mit einem Tabulator eingerückt; YAML kennt nur Leerzeichen. → Ersetzen Sie den Tabulator durch zwei Leerzeichen."`,
    );
  });

  it('with a quotation mark that is not closed', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'titel: Austauschpool für Tablets mit Displaybruch',
          "titel: 'Austauschpool für Tablets",
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:8 yaml-syntax Ein Anführungszeichen wird geöffnet, aber nicht geschlossen. → Setzen Sie am Ende des Werts dasselbe Anführungszeichen, oder lassen Sie beide weg."`,
    );
  });

  it('with a colon in a text', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'titel: Austauschpool für Tablets mit Displaybruch',
          'titel: Austauschpool: Tablets mit Displaybruch',
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:8 yaml-syntax Im Text steht ein Doppelpunkt mit Leerzeichen; YAML hält ihn für ein neues Feld. → Setzen Sie den Text in Anführungszeichen: 'Austauschpool: Tablets mit Displaybruch'"`,
    );
  });

  it('with a colon in a text of a row', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          '    text: Bei uns reichen fünf Geräte je Schule.',
          "    text: Bei uns: fünf reichen für's Erste.",
        ),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:35:11 yaml-syntax Im Text steht ein Doppelpunkt mit Leerzeichen; YAML hält ihn für ein neues Feld. → Setzen Sie den Text in Anführungszeichen: 'Bei uns: fünf reichen für''s Erste.'"`,
    );
  });

  it('without a blank after the colon', async () => {
    expect(
      await found(edit(geraet, 'betriebssystem: android', 'betriebssystem:android')),
    ).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:12:1 yaml-syntax Nach ‚betriebssystem:‘ fehlt ein Leerzeichen. → Schreiben Sie: betriebssystem: android"`,
    );
  });

  it('without a colon', async () => {
    expect(await found(edit(geraet, 'betriebssystem: android', 'betriebssystem'))).toMatchInlineSnapshot(
      `"content/geraete/mustertab-10.md:12:1 yaml-syntax Nach ‚betriebssystem‘ fehlt der Doppelpunkt mit dem Wert. → Schreiben Sie: betriebssystem: …"`,
    );
  });

  it('with text that goes on in the next line', async () => {
    expect(
      await found(edit(erfahrung, 'lehre: Ein kleiner Vorrat', 'lehre: Ein kleiner\nVorrat')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:8:1 yaml-syntax An dieser Stelle lässt sich das YAML nicht lesen. → Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und ihrer Nachbarn; jedes Feld hat die Form „name: wert“."`,
    );
  });

  it('with wrong indentation', async () => {
    expect(await found(edit(erfahrung, '  bis: 2025-07', '   bis: 2025-07'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:9:8 yaml-syntax An dieser Stelle lässt sich das YAML nicht lesen. → Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und ihrer Nachbarn; jedes Feld hat die Form „name: wert“."`,
    );
  });

  it('with a star that is no list', async () => {
    expect(await found(edit(erfahrung, '  - reparatur', '  * reparatur'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:19:3 yaml-syntax An dieser Stelle lässt sich das YAML nicht lesen. → Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und ihrer Nachbarn; jedes Feld hat die Form „name: wert“."`,
    );
  });

  it('with a text that begins with a star', async () => {
    expect(await found(edit(erfahrung, 'lehre: Ein kleiner', 'lehre: *Ein kleiner*'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:8 yaml-syntax Der Text beginnt mit ‚*‘; dieses Zeichen hat in YAML eine eigene Bedeutung. → Setzen Sie den ganzen Text in Anführungszeichen: '*Ein kleiner* Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.'"`,
    );
  });

  it('with a text that begins with an at sign', async () => {
    expect(
      await found(edit(erfahrung, 'lehre: Ein kleiner', 'lehre: @alle Ein kleiner')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:8 yaml-syntax Der Text beginnt mit ‚@‘; dieses Zeichen hat in YAML eine eigene Bedeutung. → Setzen Sie den ganzen Text in Anführungszeichen: '@alle Ein kleiner Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.'"`,
    );
  });

  it('with a text that begins with a quotation and goes on', async () => {
    expect(await found(edit(erfahrung, 'lehre: Ein kleiner', "lehre: 'Ein' kleiner"))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:8 yaml-syntax Der Text beginnt mit ‚'‘; dieses Zeichen hat in YAML eine eigene Bedeutung. → Setzen Sie den ganzen Text in Anführungszeichen: '''Ein'' kleiner Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.'"`,
    );
  });

  it('with a text that begins with a link', async () => {
    expect(
      await found(
        edit(erfahrung, 'lehre: Ein kleiner Vorrat', 'lehre: [Ein Vorrat](/geraete/mustertab-10/)'),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:8 yaml-syntax Der Text beginnt mit ‚[‘; dieses Zeichen hat in YAML eine eigene Bedeutung. → Setzen Sie den ganzen Text in Anführungszeichen: '[Ein Vorrat](/geraete/mustertab-10/) verhindert, dass ein Kind wochenlang ohne Tablet ist.'"`,
    );
  });

  it('with a text that begins with a percent sign', async () => {
    expect(await found(edit(erfahrung, 'lehre: Ein kleiner', 'lehre: % Ein kleiner'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:8 yaml-syntax Der Text beginnt mit ‚%‘; dieses Zeichen hat in YAML eine eigene Bedeutung. → Setzen Sie den ganzen Text in Anführungszeichen: '% Ein kleiner Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.'"`,
    );
  });

  it('with a text that begins with a bracket', async () => {
    expect(
      await found(edit(erfahrung, 'lehre: Ein kleiner Vorrat', 'lehre: [Ein] kleiner Vorrat')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:7:8 yaml-syntax Der Text beginnt mit ‚[‘; dieses Zeichen hat in YAML eine eigene Bedeutung. → Setzen Sie den ganzen Text in Anführungszeichen: '[Ein] kleiner Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.'"`,
    );
  });

  it('with a hash in a text', async () => {
    expect(
      await found(
        edit(
          erfahrung,
          'titel: Austauschpool für Tablets mit Displaybruch',
          'titel: Pool #1 für Tablets mit Displaybruch',
        ),
      ),
    ).toMatchInlineSnapshot(
      `
      "content/erfahrungen/2025-austauschpool.md:2:8 wert-grenze Der Text bei ‚titel‘ hat 4 Zeichen, nötig sind mindestens 10. → Worum es geht, so dass jemand den Eintrag in einer Liste wiederfindet.
      content/erfahrungen/2025-austauschpool.md:2:13 yaml-syntax Was hinter ‚#‘ steht, gilt als Kommentar und geht verloren: ‚#1 für Tablets mit Displaybruch‘. → Setzen Sie den ganzen Text in Anführungszeichen, oder löschen Sie den Kommentar."
    `,
    );
  });

  it('with an anchor', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool', 'titel: &a Austauschpool')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:11 yaml-verboten Hier steht ein Anker &a; das ist in Einträgen nicht erlaubt. → Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor."`,
    );
  });

  it('with an alias', async () => {
    expect(
      await found(edit(erfahrung, 'themen:\n  - reparatur', 'themen: &t\n  - reparatur\nsuchbegriffe: *t')),
    ).toMatchInlineSnapshot(`
      "content/erfahrungen/2025-austauschpool.md:19:3 yaml-verboten Hier steht ein Anker &t; das ist in Einträgen nicht erlaubt. → Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor.
      content/erfahrungen/2025-austauschpool.md:20:15 yaml-verboten Hier steht ein Verweis *t; das ist in Einträgen nicht erlaubt. → Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor."
    `);
  });

  it('with an alias to nothing', async () => {
    expect(await found(edit(erfahrung, 'themen:\n  - reparatur', 'themen: *t'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:18:9 yaml-verboten Hier steht ein Verweis *t; das ist in Einträgen nicht erlaubt. → Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor."`,
    );
  });

  it('with a tag', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool', 'titel: !!str Austauschpool')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:14 yaml-verboten Hier steht eine Typangabe !!str; das ist in Einträgen nicht erlaubt. → Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor."`,
    );
  });

  it('with a tag of JavaScript', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool', "titel: !!js/function 'function(){}' #")),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:22 yaml-verboten Hier steht eine Typangabe !!js/function; das ist in Einträgen nicht erlaubt. → Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor."`,
    );
  });

  it('with a tag at a list', async () => {
    expect(
      await found(edit(erfahrung, 'themen:\n  - reparatur', 'themen: !!set\n  ? reparatur')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:19:3 yaml-verboten Hier steht eine Typangabe !!set; das ist in Einträgen nicht erlaubt. → Schreiben Sie den Wert einfach aus, ohne Kürzel oder Sonderzeichen davor."`,
    );
  });

  it('with a merge key', async () => {
    expect(
      await found(edit(erfahrung, 'zeitraum:\n', '<<: {status: entwurf}\nzeitraum:\n')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:8:1 feld-unbekannt Das Feld ‚<<‘ gibt es bei der Art Erfahrung nicht. → Löschen Sie die Zeile. Möglich sind hier: kosten_jaehrlich_netto_eur, aufwand_personentage, suchbegriffe, verwandt, quellen, wiedervorlage, rueckzug_grund, aenderungen."`,
    );
  });

  it('with __proto__', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool', '__proto__:\n  titel: x\ntitel: Austauschpool')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:1 yaml-verboten Hier steht der Feldname ‚__proto__‘; das ist in Einträgen nicht erlaubt. → Löschen Sie das Feld."`,
    );
  });

  it('with constructor', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool', 'constructor: x\ntitel: Austauschpool')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:1 yaml-verboten Hier steht der Feldname ‚constructor‘; das ist in Einträgen nicht erlaubt. → Löschen Sie das Feld."`,
    );
  });

  it('with a list as a key', async () => {
    expect(
      await found(edit(erfahrung, 'titel: Austauschpool', '? [a, b]\n: x\ntitel: Austauschpool')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:2:3 yaml-verboten Hier steht ein Feldname, der kein einfaches Wort ist; das ist in Einträgen nicht erlaubt. → Löschen Sie das Feld."`,
    );
  });

  it('with a second document', async () => {
    expect(
      await found(edit(erfahrung, 'erstellt_am:', '...\nlayout: x\nerstellt_am:')),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:42:1 yaml-verboten Hier beginnt ein zweites YAML-Dokument. → Löschen Sie die Trennzeile davor (--- oder ...)."`,
    );
  });

  it('with a YAML directive', async () => {
    expect(await found(edit(erfahrung, '---\n', '---\n%YAML 1.1\n'))).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:3:1 yaml-syntax An dieser Stelle lässt sich das YAML nicht lesen. → Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und ihrer Nachbarn; jedes Feld hat die Form „name: wert“."`,
    );
  });

  it('with deep nesting', async () => {
    expect(
      await found(
        edit(erfahrung, 'themen:\n  - reparatur', 'themen: [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]'),
      ),
    ).toMatchInlineSnapshot(
      `"content/erfahrungen/2025-austauschpool.md:18:21 yaml-verboten Hier steht eine zu tiefe Verschachtelung; das ist in Einträgen nicht erlaubt. → Schreiben Sie die Werte als einfache Liste."`,
    );
  });
});

describe('The file of', () => {
  it('the adoption with a misspelt field', async () => {
    expect(
      await found(edit('content/umsetzung/musterdorf.yaml', 'bewertet_am', 'bewertet')),
    ).toMatchInlineSnapshot(
      `"content/umsetzung/musterdorf.yaml:3:3 feld-unbekannt Das Feld ‚bewertet‘ gibt es in ‚Punkt 1‘ nicht. → Meinten Sie ‚bewertet_am‘?"`,
    );
  });

  it('the adoption that is empty', async () => {
    expect(await found({ 'content/umsetzung/musterdorf.yaml': '' })).toMatchInlineSnapshot(
      `"content/umsetzung/musterdorf.yaml:1:1 wert-art Am Anfang der Datei wird eine Liste erwartet, gefunden wurde nichts. → Beginnen Sie jeden Punkt der Liste mit einem Strich: „- name: wert“."`,
    );
  });

  it('the adoption with fields instead of rows', async () => {
    expect(
      await found({ 'content/umsetzung/musterdorf.yaml': 'empfehlung: empfehlungen/ersatzgeraete\n' }),
    ).toMatchInlineSnapshot(
      `"content/umsetzung/musterdorf.yaml:1:1 wert-art Am Anfang der Datei wird eine Liste erwartet, gefunden wurde eine Gruppe von Feldern. → Beginnen Sie jeden Punkt der Liste mit einem Strich: „- name: wert“."`,
    );
  });

  it('the adoption with front matter', async () => {
    expect(
      await found({
        'content/umsetzung/musterdorf.yaml': `---\n${basisText('content/umsetzung/musterdorf.yaml')}`,
      }),
    ).toMatchInlineSnapshot(`""`);
  });

  it('the adoption with a second document', async () => {
    const text = basisText('content/umsetzung/musterdorf.yaml');
    expect(await found({ 'content/umsetzung/musterdorf.yaml': `${text}---\n${text}` })).toMatchInlineSnapshot(
      `"content/umsetzung/musterdorf.yaml:11:1 yaml-verboten Hier beginnt ein zweites YAML-Dokument. → Löschen Sie die Trennzeile davor (--- oder ...)."`,
    );
  });

  it('the adoption with a YAML directive', async () => {
    const text = basisText('content/umsetzung/musterdorf.yaml');
    expect(
      await found({ 'content/umsetzung/musterdorf.yaml': `%YAML 1.1\n---\n${text}` }),
    ).toMatchInlineSnapshot(
      `"content/umsetzung/musterdorf.yaml:1:1 yaml-verboten Hier steht eine %YAML-Anweisung; das ist in Einträgen nicht erlaubt. → Löschen Sie die Zeile."`,
    );
  });

  it('a vocabulary that is missing', async () => {
    expect(await found({ 'content/vokabular/orte.yaml': null })).toMatchInlineSnapshot(
      `"content/vokabular/orte.yaml:1:1 feld-fehlt Die Datei content/vokabular/orte.yaml fehlt; in ihr stehen die möglichen Werte. → Legen Sie sie an; jeder Wert hat die Form: ⏎ - wert: name ⏎ bezeichnung: Name"`,
    );
  });

  it('a vocabulary with another name', async () => {
    expect(
      await found({ 'content/vokabular/ort.yaml': basisText('content/vokabular/orte.yaml') }),
    ).toMatchInlineSnapshot(
      `"content/vokabular/ort.yaml:1:1 datei-ort Ein Vokabular ‚ort‘ gibt es nicht. → Meinten Sie ‚orte‘? Möglich sind: geraeteklassen, schulformen, orte, synonyme, alltagswoerter."`,
    );
  });

  it('the vocabulary with an umlaut', async () => {
    expect(
      await found(edit('content/vokabular/orte.yaml', 'wert: sporthalle', 'wert: Außengelände')),
    ).toMatchInlineSnapshot(
      `"content/vokabular/orte.yaml:3:9 wert-form ‚Außengelände‘ hat bei ‚Punkt 2, wert‘ nicht die verlangte Schreibweise. → So steht es in den Einträgen: klein, ohne Umlaute, mit Unterstrich."`,
    );
  });

  it('the redirects with an address', async () => {
    expect(
      await found(edit('content/umleitungen.yaml', 'von: erfahrungen/', 'von: /erfahrungen/')),
    ).toMatchInlineSnapshot(
      `"content/umleitungen.yaml:1:8 wert-form ‚/erfahrungen/2025-tauschgeraete‘ hat bei ‚Punkt 1, von‘ nicht die verlangte Schreibweise. → Schreiben Sie zum Beispiel: erfahrungen/2024-alter-name"`,
    );
  });

  it('the cluster that is missing', async () => {
    expect(await found({ 'content/cluster.yaml': null })).toMatchInlineSnapshot(
      `"content/cluster.yaml:1:1 feld-fehlt Die Datei content/cluster.yaml fehlt; sie nennt Namen, Betreiber und Ablageort. → Legen Sie sie an; die Felder stehen in src/schema/cluster.ts."`,
    );
  });

  it('the cluster without an operator', async () => {
    expect(await found(edit('content/cluster.yaml', 'vertretung:', 'leitung:'))).toMatchInlineSnapshot(`
      "content/cluster.yaml:14:1 feld-fehlt Das Pflichtfeld ‚vertretung‘ (Vertreten durch) fehlt in ‚betreiber‘. → Amt, keine Person. Schreiben Sie zum Beispiel: vertretung: …
      content/cluster.yaml:20:3 feld-unbekannt Das Feld ‚leitung‘ gibt es in ‚betreiber‘ nicht. → Löschen Sie die Zeile. Möglich sind hier: telefon, url, vertretung."
    `);
  });

  it('an editors’ page with a misspelt field', async () => {
    expect(await found(edit('content/seiten/ueber.mdx', 'titel: Über', 'title: Über'))).toMatchInlineSnapshot(
      `"content/seiten/ueber.mdx:2:1 feld-unbekannt Das Feld ‚title‘ gibt es bei der Art Redaktionsseite nicht. → Meinten Sie ‚titel‘?"`,
    );
  });
});
