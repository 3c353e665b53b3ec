/** What there is on a topic, kind by kind. */
import { describe, expect, it } from 'vitest';
import { filteredPaths } from '../../../src/insights/list-paths.ts';
import { listAddress } from '../../../src/insights/listing.ts';
import { shownPerKind, topicGroups } from '../../../src/insights/topic.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, refs, renamed, withChanged, withRecords } from '../../support/records.ts';

describe('topicGroups', () => {
  it('groups the records that name the topic, in the order of kinds and of lists', async () => {
    const kb = await knowledgeOf();
    const groups = topicGroups(kb, recordOf(kb, 'themen', 'endgeraete'));
    expect(groups.map(({ eintraege, ...group }) => ({ ...group, eintraege: refs(eintraege) })))
      .toMatchInlineSnapshot(`
      [
        {
          "adresse": "/empfehlungen/nach/themen/endgeraete/",
          "art": "empfehlungen",
          "eintraege": [
            "empfehlungen/ladewagen",
          ],
          "gesamt": 1,
        },
        {
          "adresse": "/geraete/nach/themen/endgeraete/",
          "art": "geraete",
          "eintraege": [
            "geraete/mustertab-10",
            "geraete/mustertab-8",
          ],
          "gesamt": 2,
        },
        {
          "adresse": "/sitzungen/nach/themen/endgeraete/",
          "art": "sitzungen",
          "eintraege": [
            "sitzungen/2026-12",
          ],
          "gesamt": 1,
        },
        {
          "adresse": "/fragen/nach/themen/endgeraete/",
          "art": "fragen",
          "eintraege": [
            "fragen/2026-11-stifte",
          ],
          "gesamt": 1,
        },
        {
          "adresse": "/grundlagen/nach/themen/endgeraete/",
          "art": "grundlagen",
          "eintraege": [
            "grundlagen/aufbewahrung-geraetelisten",
          ],
          "gesamt": 1,
        },
        {
          "adresse": "/foerderprogramme/nach/themen/endgeraete/",
          "art": "foerderprogramme",
          "eintraege": [
            "foerderprogramme/musterfoerderung",
          ],
          "gesamt": 1,
        },
      ]
    `);
  });

  it('leaves what is on a topic below to that topic', async () => {
    const kb = await knowledgeOf();
    const shown = topicGroups(kb, recordOf(kb, 'themen', 'endgeraete')).flatMap(({ eintraege }) => eintraege);
    expect(refs(shown)).not.toContain('erfahrungen/2025-austauschpool');
    expect(refs(shown)).not.toContain('themen/reparatur');
  });

  it.each([
    [shownPerKind, shownPerKind],
    [shownPerKind + 1, shownPerKind],
    [1000, shownPerKind],
  ])('of %i records of a kind shows %i, and says how many there are', async (count, shown) => {
    const kb = await knowledgeOf();
    const topic = recordOf(kb, 'themen', 'endgeraete');
    const question = recordOf(kb, 'fragen', '2026-11-stifte');
    const questions = Array.from({ length: count }, (_, i) => renamed(question, `frage-${i}`));
    const [group, ...others] = topicGroups(withRecords(kb, [topic, ...questions]), topic);
    expect(others).toEqual([]);
    expect(group?.eintraege).toHaveLength(shown);
    expect(group?.gesamt).toBe(count);
  });

  it('has what has ended last', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const linked = withChanged(kb, changed(device, { status: 'ausgelaufen', geprueft_am: '2026-11-20' }));
    const group = topicGroups(linked, recordOf(linked, 'themen', 'endgeraete')).find(
      ({ art }) => art === 'geraete',
    );
    expect(refs(group?.eintraege ?? [])).toEqual(['geraete/mustertab-8', 'geraete/mustertab-10']);
  });

  it('leads only to lists that there are', async () => {
    const kb = await knowledgeOf();
    const lists = new Set(filteredPaths(kb).map(({ props: { liste } }) => listAddress(liste)));
    const addresses = kb
      .ofKind('themen')
      .flatMap((topic) => topicGroups(kb, topic).map(({ adresse }) => adresse));
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !lists.has(address))).toEqual([]);
  });

  it('is empty for a topic without records', async () => {
    const kb = await knowledgeOf();
    const topic = renamed(recordOf(kb, 'themen', 'endgeraete'), 'neues-thema');
    expect(topicGroups(withChanged(kb, topic), topic)).toEqual([]);
  });
});
