/** Rings of words, and pages that a word may lead to. */
import { describe, expect, it } from 'vitest';
import { conceptsOf, everydayWordsOf, ringsOf } from '../../../../src/search/index/concepts.ts';
import { knowledgeOf } from '../../../support/content-folder.ts';
import { changed, recordOf, withChanged } from '../../../support/records.ts';

describe('ringsOf', () => {
  it('has each word once, and no ring of one', async () => {
    const rings = ringsOf(await knowledgeOf());
    const words = rings.find(({ bezeichnung }) => bezeichnung === 'Tablet')?.woerter;
    expect(words).toEqual(['Tablet', 'Tablets', 'iPad']);
    for (const { bezeichnung, woerter } of rings) {
      expect(woerter[0]).toBe(bezeichnung);
      expect(woerter.length).toBeGreaterThan(1);
      expect(new Set(woerter).size).toBe(woerter.length);
    }
    expect(rings.map(({ bezeichnung }) => bezeichnung)).not.toContain('Beamer');
  });

  it('takes them from every vocabulary that has other words', async () => {
    const kb = await knowledgeOf();
    const row = (bezeichnung: string) => ({
      wert: bezeichnung.toLowerCase(),
      bezeichnung,
      synonyme: ['Anderes'],
    });
    const vokabulare = {
      ...kb.vokabulare,
      synonyme: [row('Netz')],
      geraeteklassen: [row('Gerät')],
      orte: [row('Ort')],
      schulformen: [row('Schule')],
    };
    expect(ringsOf({ ...kb, vokabulare }).map(({ bezeichnung }) => bezeichnung)).toEqual([
      'Netz',
      'Gerät',
      'Ort',
      'Schule',
    ]);
  });
});

describe('conceptsOf', () => {
  it('leads to the dossiers of the classes of devices about which something is known', async () => {
    const { orte } = conceptsOf(await knowledgeOf());
    expect(orte.filter(({ art }) => art === 'Vor dem Kauf')).toEqual([
      {
        titel: 'Tablets',
        art: 'Vor dem Kauf',
        adresse: '/vor-dem-kauf/tablet/',
        woerter: ['Tablet', 'Tablets', 'iPad'],
      },
    ]);
  });

  it('names a class that has no plural by its name', async () => {
    const kb = await knowledgeOf();
    const device = changed(recordOf(kb, 'geraete', 'mustertab-10'), { geraeteklasse: 'beamer' });
    const { orte } = conceptsOf(withChanged(kb, device));
    expect(orte.filter(({ art }) => art === 'Vor dem Kauf').map(({ titel }) => titel)).toContain('Beamer');
  });

  it('leads to every topic by its name and its other words', async () => {
    const { orte } = conceptsOf(await knowledgeOf());
    expect(orte.filter(({ art }) => art === 'Thema')).toEqual([
      expect.objectContaining({ titel: 'Endgeräte', adresse: '/themen/endgeraete/' }),
      {
        titel: 'Reparatur',
        art: 'Thema',
        adresse: '/themen/reparatur/',
        woerter: ['Reparatur', 'Displaybruch', 'Ersatzteil'],
      },
    ]);
  });

  it('keeps everyday words with what they stand for, apart from the rings', async () => {
    const kb = await knowledgeOf();
    const alltagswoerter = [
      { wert: 'stift', bezeichnung: 'Stifte', synonyme: ['Malwerkzeug', 'Griffel'] },
      { wert: 'leer', bezeichnung: 'Leer' },
    ];
    const changed = { ...kb, vokabulare: { ...kb.vokabulare, alltagswoerter } };
    expect(everydayWordsOf(changed)).toEqual([['Stifte', 'malwerkzeug', 'griffel'], ['Leer']]);
    const { ringe } = conceptsOf(changed);
    expect(ringe.flatMap(({ woerter }) => woerter)).not.toContain('Griffel');
  });
});
