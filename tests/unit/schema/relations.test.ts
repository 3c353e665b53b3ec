/** The relations of the data model, section 3.7, are all declared in the schemas, with their inverse. */
import { describe, expect, it } from 'vitest';
import { vokabularNamen } from '../../../src/schema/fields.ts';
import { arten, istArt } from '../../../src/schema/kinds.ts';
import {
  beziehungen,
  umleitungsbeziehungen,
  umsetzungsbeziehungen,
  vokabelfelder,
} from '../../../src/schema/relations.ts';
import { werteAn } from '../../../src/schema/walk.ts';

const anything: string[] = [];

describe('The relations', () => {
  it.each([
    ['erfahrungen', 'geraete.*', ['geraete'], 'Erfahrungen mit diesem Gerät'],
    ['erfahrungen', 'foerderprogramme.*', ['foerderprogramme'], 'Erfahrungen aus diesem Programm'],
    ['empfehlungen', 'grundlage.*', ['erfahrungen', 'grundlagen', 'geraete'], 'Grundlage für'],
    ['empfehlungen', 'ersetzt.*', ['empfehlungen'], 'Abgelöst durch'],
    ['empfehlungen', 'haengt_ab_von.*', ['empfehlungen'], 'Voraussetzung für'],
    ['klauseln', 'setzt_um.*.empfehlung', ['empfehlungen'], 'Dazu gibt es Klauseln'],
    ['klauseln', 'erfordert.*', ['klauseln'], 'Erforderlich für'],
    ['klauseln', 'schliesst_aus.*', ['klauseln'], 'Schließt sich aus mit'],
    ['beschluesse', 'sitzung', ['sitzungen'], 'In dieser Sitzung beschlossen'],
    ['beschluesse', 'betrifft.*', anything, 'Beschlusslage'],
    ['beschluesse', 'verweis', ['grundsatzfragen'], 'Verwiesen durch'],
    ['beschluesse', 'ersetzt.*', ['beschluesse'], 'Abgelöst durch'],
    ['geraete', 'bestaende.*.traeger', ['traeger'], 'Geräte dieses Trägers'],
    ['geraete', 'bestaende.*.foerderprogramm', ['foerderprogramme'], 'Damit gefördert'],
    ['fragen', 'beantwortet_durch.*', anything, 'Beantwortet die Frage'],
    ['foerderprogramme', 'nachfolger_von', ['foerderprogramme'], 'Nachfolgeprogramm'],
    ['sitzungen', 'tagesordnung.*.verweise.*', anything, 'Behandelt in'],
  ] as const)('%s.%s leads to %j, seen from there as „%4$s“', (art, pfad, ziele, umkehrung) => {
    const found = beziehungen[art].find((relation) => relation.pfad.join('.') === pfad);
    expect(found?.ziel).toMatchObject({ arten: ziele, umkehrung });
  });

  it('of an adoption lead to the standard', () => {
    expect(
      umsetzungsbeziehungen.map(({ pfad, ziel }) => [pfad.join('.'), ziel.arten, ziel.umkehrung]),
    ).toEqual([['*.empfehlung', ['empfehlungen'], 'Umsetzungsstand']]);
  });

  it('of a redirect lead to any record', () => {
    expect(umleitungsbeziehungen.map(({ pfad, ziel }) => [pfad.join('.'), ziel.arten])).toEqual([
      ['*.nach', []],
    ]);
  });

  it('lead only to kinds that there are, and a bare file name to exactly one', () => {
    const all = [...Object.values(beziehungen).flat(), ...umsetzungsbeziehungen, ...umleitungsbeziehungen];
    expect(all.flatMap(({ ziel }) => ziel.arten).filter((art) => !istArt(art))).toEqual([]);
    expect(all.filter(({ ziel }) => ziel.form === 'slug' && ziel.arten.length !== 1)).toEqual([]);
    expect(all.filter(({ titel, ziel }) => titel === '' || ziel.umkehrung === '')).toEqual([]);
  });

  it('are these, all in all', () => {
    const lines = arten.flatMap((art) =>
      beziehungen[art].map(
        ({ pfad, titel, ziel }) => `${art}.${pfad.join('.')} (${titel}): ${ziel.umkehrung}`,
      ),
    );
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "erfahrungen.themen.* (Themen): Einträge zu diesem Thema
      erfahrungen.geraete.* (Betroffene Geräte): Erfahrungen mit diesem Gerät
      erfahrungen.foerderprogramme.* (Betroffene Förderprogramme): Erfahrungen aus diesem Programm
      erfahrungen.klauseln.* (Verwendete Klauseln): Erfahrungen mit dieser Klausel
      erfahrungen.bestaetigungen.*.traeger (Bestätigungen anderer Träger): Bestätigte Erfahrungen
      erfahrungen.sitzung (Besprochen in): In dieser Sitzung besprochen
      erfahrungen.traeger.* (Eingebracht von): Beiträge dieses Trägers
      erfahrungen.verwandt.* (Siehe auch): Siehe auch
      empfehlungen.grundlage.* (Grundlagen): Grundlage für
      empfehlungen.haengt_ab_von.* (Hängt ab von): Voraussetzung für
      empfehlungen.ersetzt.* (Ersetzt): Abgelöst durch
      empfehlungen.beschluss (Beschluss): Beschlossene Texte
      empfehlungen.themen.* (Themen): Einträge zu diesem Thema
      empfehlungen.traeger.* (Eingebracht von): Beiträge dieses Trägers
      empfehlungen.verwandt.* (Siehe auch): Siehe auch
      geraete.bestaende.*.traeger (Bestände je Träger): Geräte dieses Trägers
      geraete.bestaende.*.foerderprogramm (Bestände je Träger): Damit gefördert
      geraete.alternativen.* (Alternativen): Alternative zu
      geraete.nachfolger.* (Nachfolger): Nachfolger von
      geraete.themen.* (Themen): Einträge zu diesem Thema
      geraete.traeger.* (Eingebracht von): Beiträge dieses Trägers
      geraete.verwandt.* (Siehe auch): Siehe auch
      klauseln.erfordert.* (Erfordert): Erforderlich für
      klauseln.schliesst_aus.* (Schließt aus): Schließt sich aus mit
      klauseln.setzt_um.*.empfehlung (Setzt um): Dazu gibt es Klauseln
      klauseln.erprobt.*.traeger (Erprobt bei): Erprobte Klauseln
      klauseln.erprobt.*.erfahrung (Erprobt bei): Daraus entstandene Klauseln
      klauseln.ersetzt.* (Ersetzt): Abgelöst durch
      klauseln.beschluss (Beschluss): Beschlossene Texte
      klauseln.themen.* (Themen): Einträge zu diesem Thema
      klauseln.traeger.* (Eingebracht von): Beiträge dieses Trägers
      klauseln.verwandt.* (Siehe auch): Siehe auch
      beschluesse.sitzung (Sitzung): In dieser Sitzung beschlossen
      beschluesse.betrifft.* (Betrifft): Beschlusslage
      beschluesse.ersetzt.* (Ersetzt): Abgelöst durch
      beschluesse.verweis (Verwiesene Grundsatzfrage): Verwiesen durch
      beschluesse.themen.* (Themen): Einträge zu diesem Thema
      beschluesse.traeger.* (Eingebracht von): Beiträge dieses Trägers
      beschluesse.verwandt.* (Siehe auch): Siehe auch
      sitzungen.tagesordnung.*.verweise.* (Tagesordnung): Behandelt in
      sitzungen.naechste (Nächste Sitzung): Vorherige Sitzung
      sitzungen.themen.* (Themen): Einträge zu diesem Thema
      sitzungen.traeger.* (Eingebracht von): Beiträge dieses Trägers
      sitzungen.verwandt.* (Siehe auch): Siehe auch
      grundsatzfragen.verlauf.*.sitzung (Verlauf): Behandelte Grundsatzfragen
      grundsatzfragen.verlauf.*.beschluss (Verlauf): Schritte der Grundsatzfrage
      grundsatzfragen.betrifft.* (Betrifft): Grundsatzfragen dazu
      grundsatzfragen.themen.* (Themen): Einträge zu diesem Thema
      grundsatzfragen.traeger.* (Eingebracht von): Beiträge dieses Trägers
      grundsatzfragen.verwandt.* (Siehe auch): Siehe auch
      fragen.beantwortet_durch.* (Beantwortet durch): Beantwortet die Frage
      fragen.sitzung (Sitzung): Fragen für diese Sitzung
      fragen.themen.* (Themen): Einträge zu diesem Thema
      fragen.traeger.* (Eingebracht von): Beiträge dieses Trägers
      fragen.verwandt.* (Siehe auch): Siehe auch
      grundlagen.themen.* (Themen): Einträge zu diesem Thema
      grundlagen.traeger.* (Eingebracht von): Beiträge dieses Trägers
      grundlagen.verwandt.* (Siehe auch): Siehe auch
      foerderprogramme.nachfolger_von (Nachfolger von): Nachfolgeprogramm
      foerderprogramme.themen.* (Themen): Einträge zu diesem Thema
      foerderprogramme.traeger.* (Eingebracht von): Beiträge dieses Trägers
      foerderprogramme.verwandt.* (Siehe auch): Siehe auch
      themen.oberthema (Oberthema): Unterthemen
      themen.traeger.* (Eingebracht von): Beiträge dieses Trägers
      themen.verwandt.* (Siehe auch): Siehe auch
      traeger.verwandt.* (Siehe auch): Siehe auch"
    `);
  });
});

describe('The words of vocabularies', () => {
  it('stand only in vocabularies that there are', () => {
    const used = new Set(
      Object.values(vokabelfelder).flatMap((list) => list.map(({ vokabular }) => vokabular)),
    );
    expect([...used].filter((name) => !vokabularNamen.includes(name))).toEqual([]);
    expect([...used].sort()).toEqual(['geraeteklassen', 'orte', 'schulformen']);
  });

  it('are found in a list beside the word alle as well', () => {
    expect(vokabelfelder.empfehlungen.map(({ pfad }) => pfad.join('.'))).toContain('schulformen.*');
  });
});

describe('werteAn', () => {
  it('gives every value at a path with its place', () => {
    const data = { a: [{ b: 1 }, { c: 2 }, { b: 3 }, null, 'x'], d: undefined };
    expect([...werteAn(data, ['a', '*', 'b'])]).toEqual([
      { wert: 1, pfad: ['a', 0, 'b'] },
      { wert: 3, pfad: ['a', 2, 'b'] },
    ]);
    expect([...werteAn(data, ['d'])]).toEqual([]);
    expect([...werteAn('text', ['length'])]).toEqual([]);
    expect([...werteAn(null, ['a'])]).toEqual([]);
    expect([...werteAn({}, ['constructor'])]).toEqual([]);
  });
});
