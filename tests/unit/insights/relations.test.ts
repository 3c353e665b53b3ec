/** What a record comes from, what follows from it, and what neither side may tell. */
import { describe, expect, it } from 'vitest';
import { consequences, origins, type RelationGroup } from '../../../src/insights/relations.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, refs, withChanged } from '../../support/records.ts';

const short = (groups: readonly RelationGroup[]) =>
  groups.map(({ titel, eintraege }) => `${titel}: ${refs(eintraege).join(', ')}`);

describe('origins', () => {
  it('are what the record points to, in the order of its fields, without topics and contributors', async () => {
    const kb = await knowledgeOf();
    expect(short(origins(kb, 'erfahrungen/2025-austauschpool'))).toMatchInlineSnapshot(`
      [
        "Betroffene Geräte: geraete/mustertab-10",
        "Betroffene Förderprogramme: foerderprogramme/musterfoerderung",
        "Verwendete Klauseln: klauseln/ersatzgeraet-frist",
        "Bestätigungen anderer Träger: traeger/beispielstadt",
        "Besprochen in: sitzungen/2026-09",
      ]
    `);
    expect(short(origins(kb, 'empfehlungen/ersatzgeraete'))).toMatchInlineSnapshot(`
      [
        "Grundlagen: erfahrungen/2025-austauschpool",
        "Beschluss: beschluesse/2026-09-ersatzgeraete",
        "Siehe auch: grundlagen/aufbewahrung-geraetelisten",
      ]
    `);
    expect(origins(kb, 'themen/endgeraete')).toEqual([]);
  });

  it('lead from a topic to the one above it', async () => {
    expect(short(origins(await knowledgeOf(), 'themen/reparatur'))).toEqual(['Oberthema: themen/endgeraete']);
  });

  it('lead from an authority to each standard once, though it is assessed twice', async () => {
    expect(short(origins(await knowledgeOf(), 'traeger/musterdorf'))).toEqual([
      'Umgesetzte Standards: empfehlungen/ersatzgeraete',
    ]);
  });
});

describe('consequences', () => {
  it('are what points to the record, grouped by what that means', async () => {
    const kb = await knowledgeOf();
    expect(short(consequences(kb, 'empfehlungen/ersatzgeraete'))).toMatchInlineSnapshot(`
      [
        "Beschlusslage: beschluesse/2026-09-ersatzgeraete",
        "Voraussetzung für: empfehlungen/ladewagen",
        "Grundsatzfragen dazu: grundsatzfragen/reparaturkosten-eltern",
        "Dazu gibt es Klauseln: klauseln/ersatzgeraet-frist",
        "Behandelt in: sitzungen/2026-09",
        "Umsetzungsstand: traeger/musterdorf",
      ]
    `);
    expect(short(consequences(kb, 'geraete/mustertab-10'))).toMatchInlineSnapshot(`
      [
        "Erfahrungen mit diesem Gerät: erfahrungen/2025-austauschpool",
        "Nachfolger von: geraete/mustertab-8",
      ]
    `);
    expect(short(consequences(kb, 'traeger/musterdorf'))).toMatchInlineSnapshot(`
      [
        "Beiträge dieses Trägers: erfahrungen/2025-austauschpool",
        "Geräte dieses Trägers: geraete/mustertab-10",
        "Erprobte Klauseln: klauseln/ersatzgeraet-frist",
      ]
    `);
    expect(consequences(kb, 'fragen/2026-11-stifte')).toEqual([]);
  });

  it('leave out what a topic lists by itself', async () => {
    expect(short(consequences(await knowledgeOf(), 'themen/endgeraete'))).toEqual([
      'Unterthemen: themen/reparatur',
    ]);
  });

  it('name a record once in a group, though it points there twice', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const [row] = device.daten.bestaende ?? [];
    const linked = withChanged(kb, changed(device, { bestaende: [row!, { ...row!, kaufjahr: 2025 }] }));
    expect(short(consequences(linked, 'traeger/musterdorf'))).toContain(
      'Geräte dieses Trägers: geraete/mustertab-10',
    );
  });
});

describe.each(['groessenklasse', 'anonym'] as const)('A contribution shown as %s', (traeger_anzeige) => {
  it('is not on the page of the authority, nor is the authority on the page of the record', async () => {
    const kb = await knowledgeOf();
    const experience = recordOf(kb, 'erfahrungen', '2025-austauschpool');
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const rows = device.daten.bestaende ?? [];
    const linked = withChanged(
      kb,
      changed(experience, { traeger_anzeige, bestaetigungen: undefined }),
      changed(device, { bestaende: rows.map((row) => ({ ...row, traeger_anzeige })) }),
    );
    expect(short(consequences(linked, 'traeger/musterdorf'))).toEqual([
      'Erprobte Klauseln: klauseln/ersatzgeraet-frist',
    ]);
    const seen = [...origins(linked, experience.ref), ...origins(linked, device.ref)];
    expect(
      refs(seen.flatMap(({ eintraege }) => eintraege)).filter((ref) => ref.startsWith('traeger/')),
    ).toEqual([]);
  });
});
