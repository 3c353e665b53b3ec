/** The dossier of a device class: complete, without doubles, the current before what has ended. */
import { describe, expect, it } from 'vitest';
import { recordsOfClass, usedClasses } from '../../../src/insights/device-class.ts';
import { dossierLists, dossierOf, type Dossier } from '../../../src/insights/dossier.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import type { Eintrag } from '../../../src/schema/eintrag.ts';
import { kindOf } from '../../../src/schema/kinds.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { randomNumbers } from '../../support/random.ts';
import { changed, recordOf, refs, renamed, withChanged, withRecords } from '../../support/records.ts';

const tablet = (kb: KnowledgeBase): Dossier => {
  const klasse = kb.vokabulare.geraeteklassen.find(({ wert }) => wert === 'tablet');
  if (!klasse) throw new Error('The basis has no class tablet.');
  return dossierOf(kb, klasse, today);
};

/** All records that the lists of a dossier hold. */
const listed = (dossier: Dossier): string[] => dossierLists.flatMap((list) => refs(dossier[list])).sort();

describe('Every record of a class stands in its dossier once', () => {
  it('for all classes of the project', async () => {
    const kb = await knowledgeIn(projectRoot);
    const classes = usedClasses(kb);
    expect(classes.length).toBeGreaterThan(10);
    for (const klasse of classes) {
      expect(listed(dossierOf(kb, klasse, today))).toEqual(refs(recordsOfClass(kb, klasse.wert)));
    }
  });

  it('whatever class and state records have: 200 random knowledge bases', async () => {
    const kb = await knowledgeIn(projectRoot);
    const next = randomNumbers(11);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
    const classes = kb.vokabulare.geraeteklassen;
    for (let run = 0; run < 200; run += 1) {
      const some = Array.from({ length: 12 }, () => pick(kb.eintraege));
      const records = [...new Set(some)].map((eintrag) => {
        const status = pick(Object.keys(kindOf(eintrag.art).lebenslauf));
        const wert = pick(classes).wert;
        const of = eintrag.art === 'geraete' ? { geraeteklasse: wert } : { geraeteklassen: [wert] };
        return { ...eintrag, daten: { ...eintrag.daten, ...of, status } } as Eintrag;
      });
      const made = withRecords(kb, records);
      const all = usedClasses(made).flatMap((klasse) => listed(dossierOf(made, klasse, today)));
      expect(all.sort()).toEqual(refs(records).sort());
    }
  });
});

describe('A dossier', () => {
  it('has what stands in the records of the class', async () => {
    const kb = await knowledgeOf();
    const dossier = tablet(kb);
    expect(refs(dossier.erfahrungen)).toEqual(['erfahrungen/2025-austauschpool']);
    expect(refs(dossier.geraete)).toContain('geraete/mustertab-10');
    expect(dossier.urteil.stueck).toBeGreaterThanOrEqual(180);
    expect(dossier.urteil.wieder_kaufen.get('ja')).toBe(1);
  });

  it('asks only for what is agreed, with the decision and the clauses that put it into a contract', async () => {
    const kb = await knowledgeIn(projectRoot);
    const klasse = kb.vokabulare.geraeteklassen.find(({ wert }) => wert === 'interaktives_display')!;
    const { anforderungen, beschluesse, standards } = dossierOf(kb, klasse, today);
    expect(new Set(anforderungen.map(({ standard }) => standard.daten.status))).toEqual(
      new Set(['beschlossen']),
    );
    expect(standards.some(({ daten }) => daten.status !== 'beschlossen')).toBe(true);
    expect(refs(beschluesse)).toEqual(['beschluesse/2026-10-praesentationstechnik-v2']);
    const spareParts = anforderungen.find(({ nr }) => nr === 'A5');
    expect(refs(spareParts?.klauseln ?? [])).toEqual(['klauseln/ersatzteile-displays']);
  });

  it('keeps what has ended apart', async () => {
    const kb = await knowledgeOf();
    const old = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { status: 'ueberholt' });
    const dossier = tablet(withChanged(kb, old));
    expect(refs(dossier.erfahrungen)).toEqual([]);
    expect(refs(dossier.beendet)).toContain(old.ref);
    expect(dossier.stolpersteine).toEqual([]);
  });

  it('names the next meeting that treats one of its records, and none that is over', async () => {
    const kb = await knowledgeOf();
    const meeting = changed(recordOf(kb, 'sitzungen', '2026-12'), {
      tagesordnung: [{ nr: 1, titel: 'Tablets', dauer_min: 20, verweise: ['geraete/mustertab-10'] }],
    });
    const later = renamed(changed(meeting, { datum: '2027-02-01' }), '2027-02');
    expect(tablet(withChanged(kb, later, meeting)).sitzung?.ref).toBe('sitzungen/2026-12');
    const over = changed(meeting, { datum: '2026-11-23' });
    expect(tablet(withChanged(kb, later, over)).sitzung?.ref).toBe('sitzungen/2027-02');
    const other = changed(meeting, { tagesordnung: [{ nr: 1, titel: 'Anderes', dauer_min: 20 }] });
    expect(tablet(withChanged(kb, other)).sitzung).toBeUndefined();
  });

  it('names programmes that bind: those for the class and those for any device', async () => {
    const kb = await knowledgeOf();
    const programme = changed(recordOf(kb, 'foerderprogramme', 'musterfoerderung'), {
      durchfuehrung_bis: '2025-06-30',
      zweckbindung: { jahre: 5, beginn_regel: 'ende_durchfuehrung_jahresende', quelle: 1 },
    });
    const bound = (classes: string[] | undefined) =>
      tablet(withChanged(kb, changed(programme, { geraeteklassen: classes }))).bindungen.length;
    expect(tablet(withChanged(kb, programme)).bindungen[0]?.bis).toBe('2030-12-31');
    expect(tablet(kb).bindungen).toEqual([]);
    expect(bound(undefined)).toBe(1);
    expect(bound(['tablet'])).toBe(1);
    expect(bound(['beamer'])).toBe(0);
  });

  it('of a class with a single question says what is missing, and has no range, rate or trap', async () => {
    const kb = await knowledgeOf();
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), { geraeteklassen: ['tablet'] });
    const dossier = tablet(withRecords(kb, [question]));
    expect(refs(dossier.fragen)).toEqual([question.ref]);
    expect(dossier).toMatchObject({
      stolpersteine: [],
      anforderungen: [],
      updates: [],
      defekte: [],
      reparaturwege: [],
      preis: { n: 0 },
      luecken: [
        'keine_erfahrung',
        'kein_standard',
        'kein_geraet',
        'kein_preis',
        'kein_reparaturweg',
        'keine_klausel',
      ],
    });
  });
});

describe('Gaps', () => {
  it('are said one by one, and only where something is missing', async () => {
    const kb = await knowledgeIn(projectRoot);
    const of = (wert: string) =>
      dossierOf(
        kb,
        kb.vokabulare.geraeteklassen.find((klasse) => klasse.wert === wert)!,
        today,
      ).luecken;
    expect(of('interaktives_display')).toEqual([]);
    expect(of('beamer')).toEqual(['keine_ersatzteilklausel']);
    expect(of('chromebook')).toContain('kein_updateende');
    expect(of('notebook')).toContain('keine_reparaturerfahrung');
  });
});
