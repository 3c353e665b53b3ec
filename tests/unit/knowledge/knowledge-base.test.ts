/** Records and their links: stored on one side, known on both. */
import { describe, expect, it } from 'vitest';
import { getOfKind, link, refOf, type Kante } from '../../../src/knowledge/knowledge-base.ts';
import type { Eintrag } from '../../../src/schema/eintrag.ts';
import { arten, type Art } from '../../../src/schema/kinds.ts';
import { beziehungen, umsetzungsbeziehungen } from '../../../src/schema/relations.ts';
import { werteAn, type Schemapfad } from '../../../src/schema/walk.ts';
import { edit, knowledgeOf } from '../../support/content-folder.ts';

const erfahrung = 'erfahrungen/2025-austauschpool';
const empfehlung = 'empfehlungen/ersatzgeraete';

/** `data` with `value` at `path`; lists and groups on the way are replaced by ones with this value only. */
function withValueAt(data: unknown, path: Schemapfad, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (step === '*') return [withValueAt(undefined, rest, value)];
  return { ...(data as object), [step]: withValueAt(undefined, rest, value) };
}

const short = ({ von, nach, titel, umkehrung }: Kante) => `${von} –${titel}→ ${nach} (${umkehrung})`;

describe('The graph', () => {
  const cases = arten.flatMap((art) =>
    beziehungen[art].map((relation) => ({ art, relation, name: `${art}.${relation.pfad.join('.')}` })),
  );

  it.each(cases)('knows the relation $name on both sides', async ({ art, relation }) => {
    const kb = await knowledgeOf();
    const [source] = kb.ofKind(art);
    if (!source) throw new Error(`The basis has no record of the kind ${art}.`);
    const [kind = art] = relation.ziel.arten as Art[];
    const slug = 'ein-ziel';
    const target = { ...kb.ofKind(kind)[0], slug, ref: `${kind}/${slug}` } as Eintrag;
    const written = relation.ziel.form === 'slug' ? target.slug : target.ref;
    const changed = {
      ...source,
      daten: withValueAt(source.daten, relation.pfad, written),
    } as Eintrag;
    const linked = link({
      ...kb,
      eintraege: [...kb.eintraege.filter(({ ref }) => ref !== source.ref), changed, target],
    });
    const edge: Kante = {
      von: source.ref,
      nach: target.ref,
      titel: relation.titel,
      umkehrung: relation.ziel.umkehrung,
      pfad: relation.pfad.map((step) => (step === '*' ? 0 : step)),
    };
    expect(linked.out(source.ref)).toContainEqual(edge);
    expect(linked.in(target.ref)).toContainEqual(edge);
  });

  it('has an edge for every relation that the basis stores, and no other', async () => {
    const kb = await knowledgeOf();
    const stored = [
      ...kb.eintraege.flatMap(({ ref, art, daten }) =>
        beziehungen[art].flatMap(({ pfad, ziel }) =>
          [...werteAn(daten, pfad)].map(({ wert }) => `${ref} ${refOf(ziel, String(wert))}`),
        ),
      ),
      ...kb.umsetzungen.flatMap(({ traeger, zeilen }) =>
        umsetzungsbeziehungen.flatMap(({ pfad, ziel }) =>
          [...werteAn(zeilen, pfad)].map(({ wert }) => `${traeger} ${refOf(ziel, String(wert))}`),
        ),
      ),
    ].sort();
    const pairs = (edges: readonly Kante[]) => edges.map(({ von, nach }) => `${von} ${nach}`);
    expect(kb.eintraege.flatMap(({ ref }) => pairs(kb.out(ref))).sort()).toEqual(stored);
    expect(kb.eintraege.flatMap(({ ref }) => pairs(kb.in(ref))).sort()).toEqual(stored);
  });

  it('lists what a record points to in the order of its fields', async () => {
    const kb = await knowledgeOf();
    expect(kb.out(erfahrung).map(short)).toMatchInlineSnapshot(`
      [
        "erfahrungen/2025-austauschpool –Themen→ themen/reparatur (Einträge zu diesem Thema)",
        "erfahrungen/2025-austauschpool –Betroffene Geräte→ geraete/mustertab-10 (Erfahrungen mit diesem Gerät)",
        "erfahrungen/2025-austauschpool –Betroffene Förderprogramme→ foerderprogramme/musterfoerderung (Erfahrungen aus diesem Programm)",
        "erfahrungen/2025-austauschpool –Verwendete Klauseln→ klauseln/ersatzgeraet-frist (Erfahrungen mit dieser Klausel)",
        "erfahrungen/2025-austauschpool –Bestätigungen anderer Träger→ traeger/beispielstadt (Bestätigte Erfahrungen)",
        "erfahrungen/2025-austauschpool –Besprochen in→ sitzungen/2026-09 (In dieser Sitzung besprochen)",
        "erfahrungen/2025-austauschpool –Eingebracht von→ traeger/musterdorf (Beiträge dieses Trägers)",
      ]
    `);
  });

  it('lists what points to a record, ordered by reference', async () => {
    const kb = await knowledgeOf();
    const sources = kb.in(empfehlung).map(({ von }) => von);
    const records = sources.filter((von) => !von.startsWith('traeger/'));
    expect(records).toEqual(records.toSorted());
    expect(kb.in(empfehlung).map(short)).toMatchInlineSnapshot(`
      [
        "beschluesse/2026-09-ersatzgeraete –Betrifft→ empfehlungen/ersatzgeraete (Beschlusslage)",
        "empfehlungen/ladewagen –Hängt ab von→ empfehlungen/ersatzgeraete (Voraussetzung für)",
        "grundsatzfragen/reparaturkosten-eltern –Betrifft→ empfehlungen/ersatzgeraete (Grundsatzfragen dazu)",
        "klauseln/ersatzgeraet-frist –Setzt um→ empfehlungen/ersatzgeraete (Dazu gibt es Klauseln)",
        "sitzungen/2026-09 –Tagesordnung→ empfehlungen/ersatzgeraete (Behandelt in)",
        "traeger/musterdorf –Umgesetzte Standards→ empfehlungen/ersatzgeraete (Umsetzungsstand)",
        "traeger/musterdorf –Umgesetzte Standards→ empfehlungen/ersatzgeraete (Umsetzungsstand)",
      ]
    `);
  });

  it('shows the adoption of a standard at the standard and at the authority', async () => {
    const kb = await knowledgeOf();
    expect(kb.out('traeger/musterdorf').map(short)).toMatchInlineSnapshot(`
      [
        "traeger/musterdorf –Umgesetzte Standards→ empfehlungen/ersatzgeraete (Umsetzungsstand)",
        "traeger/musterdorf –Umgesetzte Standards→ empfehlungen/ersatzgeraete (Umsetzungsstand)",
      ]
    `);
    expect(
      kb
        .in(empfehlung)
        .filter(({ von }) => von === 'traeger/musterdorf')
        .map(({ pfad }) => pfad),
    ).toEqual([
      [0, 'empfehlung'],
      [1, 'empfehlung'],
    ]);
  });

  it('leaves out edges that lead nowhere', async () => {
    const kb = await knowledgeOf(
      edit(`content/${erfahrung}.md`, 'geraete/mustertab-10', 'geraete/gibt-es-nicht'),
    );
    expect(kb.out(erfahrung).map(({ nach }) => nach)).not.toContain('geraete/gibt-es-nicht');
    expect(kb.in('geraete/gibt-es-nicht')).toEqual([]);
    expect(kb.out('geraete/gibt-es-nicht')).toEqual([]);
  });

  it('leaves out records with faults and the edges to them', async () => {
    const kb = await knowledgeOf(edit('content/geraete/mustertab-10.md', 'stueck: 180', 'stueck: viele'));
    expect(kb.get('geraete/mustertab-10')).toBeUndefined();
    expect(kb.out(erfahrung).map(({ nach }) => nach)).not.toContain('geraete/mustertab-10');
  });
});

describe('link', () => {
  it('gives the same whatever the order of its input', async () => {
    const kb = await knowledgeOf();
    const turned = link({ ...kb, eintraege: kb.eintraege.toReversed() });
    expect(turned.eintraege).toEqual(kb.eintraege);
    for (const { ref } of kb.eintraege) {
      expect(turned.out(ref)).toEqual(kb.out(ref));
      expect(turned.in(ref)).toEqual(kb.in(ref));
    }
    for (const art of arten) expect(turned.ofKind(art)).toEqual(kb.ofKind(art));
  });

  it('leaves its input as it was', async () => {
    const kb = await knowledgeOf();
    const eintraege = kb.eintraege.toReversed();
    const before = structuredClone(eintraege);
    link({ ...kb, eintraege });
    expect(eintraege).toEqual(before);
  });
});

describe('The knowledge base', () => {
  it('gives records by reference and by kind', async () => {
    const kb = await knowledgeOf();
    expect(kb.get(erfahrung)?.daten.titel).toBe('Austauschpool für Tablets mit Displaybruch');
    expect(kb.get('__proto__')).toBeUndefined();
    expect(kb.ofKind('geraete').map(({ slug }) => slug)).toEqual(['mustertab-10', 'mustertab-8']);
    expect(getOfKind(kb, erfahrung, 'erfahrungen')?.ref).toBe(erfahrung);
    expect(getOfKind(kb, erfahrung, 'geraete')).toBeUndefined();
    expect(getOfKind(kb, undefined, 'geraete')).toBeUndefined();
  });

  it('gives labels of vocabulary words, and the word where there is none', async () => {
    const kb = await knowledgeOf();
    expect(kb.bezeichnung('geraeteklassen', 'interaktives_display')).toBe('Interaktives Display');
    expect(kb.bezeichnung('geraeteklassen', 'raumschiff')).toBe('raumschiff');
  });

  it('keeps the text below the front matter as it is', async () => {
    const kb = await knowledgeOf();
    expect(kb.get('fragen/2026-11-stifte')?.text).toBe('\nGesucht sind Stifte, die ohne Laden auskommen.\n');
  });
});

describe('refOf', () => {
  it('reads a full reference and a bare file name', () => {
    expect(refOf({ arten: ['geraete'], form: 'id', umkehrung: '' }, 'geraete/a')).toBe('geraete/a');
    expect(refOf({ arten: ['traeger'], form: 'slug', umkehrung: '' }, 'a')).toBe('traeger/a');
  });
});
