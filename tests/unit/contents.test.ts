/**
 * What the contents of this repository promise (issue: contents worth searching): sourced facts, one
 * coherent fictional cluster, every word of the vocabulary in use, and a story that still holds next year.
 */
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { getOfKind, type KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { isOverdue } from '../../src/insights/review.ts';
import { noticesFor } from '../../src/insights/notices.ts';
import type { VokabularName } from '../../src/schema/fields.ts';
import { kindOf } from '../../src/schema/kinds.ts';
import { vokabelfelder } from '../../src/schema/relations.ts';
import { labelsAt, werteAn } from '../../src/schema/walk.ts';
import { projectRoot, today } from '../support/astro.ts';
import { knowledgeIn } from '../support/knowledge.ts';
import { refs } from '../support/records.ts';

const kb: KnowledgeBase = await knowledgeIn(projectRoot);

/** Values of a vocabulary that no record names. */
function unused(vokabular: VokabularName): string[] {
  const used = new Set(
    kb.eintraege.flatMap((eintrag) =>
      vokabelfelder[eintrag.art]
        .filter((feld) => feld.vokabular === vokabular)
        .flatMap(({ pfad }) => [...werteAn(eintrag.daten, pfad)].map(({ wert }) => wert)),
    ),
  );
  return kb.vokabulare[vokabular].map(({ wert }) => wert).filter((wert) => !used.has(wert));
}

describe('Sourced records', () => {
  const sourced = kb.eintraege.filter(({ daten }) => daten.belegart === 'belegt');

  it('name sources, each with the day on which it was read', () => {
    expect(sourced.length).toBeGreaterThanOrEqual(23);
    for (const { ref, daten } of sourced) {
      expect(daten.quellen?.length ?? 0, ref).toBeGreaterThan(0);
      expect(
        daten.quellen?.filter(({ abgerufen }) => abgerufen === undefined),
        ref,
      ).toEqual([]);
    }
  });

  it('use every source that they list, in a statement or by number in the text', () => {
    const idle = sourced.flatMap(({ ref, daten, text }) =>
      (daten.quellen ?? [])
        .filter(({ nr }) => !usesSource(daten, text, nr))
        .map(({ nr }) => `${ref}: Quelle ${nr}`),
    );
    expect(idle).toEqual([]);
  });

  it('say nothing of real devices but what sources say: no stocks, no repair prices', () => {
    const real = kb.ofKind('geraete').filter(({ daten }) => daten.produktstatus === 'real');
    expect(real.length).toBeGreaterThanOrEqual(4);
    for (const { ref, daten } of real) {
      expect([daten.bestaende, daten.reparaturen, daten.zubehoer], ref).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
});

/** Whether a record refers to its source `nr`: in a field, or as „Quelle 3“ or „Quellen 2, 3 und 5“. */
function usesSource(daten: object, text: string, nr: number): boolean {
  const numbers = [...text.matchAll(/Quellen? ([\d, und]+)/g)].flatMap(
    ([, list = '']) => list.match(/\d+/g) ?? [],
  );
  const { quellen: _quellen, ...fields } = daten as Record<string, unknown>;
  const named = [...JSON.stringify(fields).matchAll(/"quelle":(\d+)|Quellen? ([\d, und]+)/g)].flatMap(
    ([, field, list]) => [field ?? '', ...(list?.match(/\d+/g) ?? [])],
  );
  return [...numbers, ...named].includes(String(nr));
}

describe('The fictional cluster', () => {
  const examples = kb.eintraege.filter(({ daten }) => daten.belegart === 'beispiel_fiktiv');

  it('is made of invented authorities only, and of all six', () => {
    expect(refs(kb.ofKind('traeger').filter(({ daten }) => daten.fiktiv))).toHaveLength(6);
    expect(kb.ofKind('traeger').filter(({ daten }) => !daten.fiktiv)).toEqual([]);
  });

  it('never calls an invented product anything else', () => {
    for (const { daten } of kb.ofKind('geraete').filter(({ daten }) => daten.produktstatus === 'fiktiv')) {
      expect(daten.titel).toMatch(/\(fiktiv\)$/);
    }
  });

  it('meets for as long as its agenda says', () => {
    for (const { ref, daten } of kb.ofKind('sitzungen')) {
      const minutes = daten.tagesordnung.reduce((sum, { dauer_min }) => sum + dauer_min, 0);
      expect(minutesBetween(daten.beginn, daten.ende), ref).toBe(minutes);
    }
  });

  it('links its last meetings in a row, up to the next one', () => {
    const row = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map((slug) => `sitzungen/${slug}`);
    expect(row.slice(0, -1).map((ref) => getOfKind(kb, ref, 'sitzungen')?.daten.naechste)).toEqual(
      row.slice(1),
    );
  });

  it('answers to every link of a decision from the other side', () => {
    for (const beschluss of kb.ofKind('beschluesse')) {
      const agenda = getOfKind(kb, beschluss.daten.sitzung, 'sitzungen')?.daten.tagesordnung ?? [];
      const treated = agenda.flatMap(({ verweise = [] }) => verweise);
      expect(
        beschluss.daten.betrifft.some((ref) => treated.includes(ref)),
        `${beschluss.ref} decides on something that stood on the agenda`,
      ).toBe(true);
    }
  });

  it('has tested every requirement, and gives a reason for every deviation', () => {
    const standards = kb.ofKind('empfehlungen');
    expect(standards.length).toBeGreaterThanOrEqual(8);
    for (const { ref, daten } of standards) {
      for (const { nr, pruefung } of daten.anforderungen ?? [])
        expect(pruefung, `${ref} ${nr}`).toMatch(/\S/);
    }
    const rows = kb.umsetzungen.flatMap(({ zeilen }) => zeilen);
    expect(new Set(rows.map(({ stand }) => stand)).size).toBe(5);
    expect(kb.umsetzungen).toHaveLength(6);
    expect(rows.filter(({ stand, begruendung }) => stand === 'abweichend' && !begruendung)).toEqual([]);
  });

  it('words every obligation as its level says', () => {
    const word = {
      muss: /\b(?:MUSS|MÜSSEN|DARF|DÜRFEN)\b/,
      sollte: /\bSOLLTEN?\b/,
      kann: /\b(?:KANN|KÖNNEN)\b/,
    };
    for (const { ref, daten } of kb.ofKind('empfehlungen')) {
      for (const { nr, stufe, text } of daten.anforderungen ?? [])
        expect(text, `${ref} ${nr}`).toMatch(word[stufe]);
    }
  });

  it('has let nobody with a law degree read its clauses, and says so above each', () => {
    for (const klausel of kb.ofKind('klauseln')) {
      expect(klausel.daten.rechtspruefung.stand, klausel.ref).toBe('keine');
      expect(noticesFor(kb, klausel, today).map(({ art }) => art)).toContain('recht_ungeprueft');
    }
  });

  it('covers every state of a standard', () => {
    const states = new Set(kb.ofKind('empfehlungen').map(({ daten }) => daten.status));
    expect([...states].sort()).toEqual(Object.keys(kindOf('empfehlungen').lebenslauf).sort());
    expect(examples.length).toBeGreaterThan(17);
  });
});

describe('The clauses', () => {
  const clauses = kb.ofKind('klauseln');
  const of = (dokument: string) => clauses.filter(({ daten }) => daten.dokument === dokument);

  it('are enough for a support specification, a user agreement and the annex on data processing', () => {
    expect(of('leistungsbeschreibung').length).toBeGreaterThanOrEqual(24);
    expect(of('nutzungsvereinbarung').length).toBeGreaterThanOrEqual(6);
    expect(of('avv_anlage').length).toBeGreaterThanOrEqual(4);
  });

  it('cover every area of a specification', () => {
    const labels = labelsAt(kindOf('klauseln').schema, 'bereich');
    const covered = new Set(of('leistungsbeschreibung').map(({ daten }) => daten.bereich as string));
    expect(Object.keys(labels).filter((bereich) => !covered.has(bereich))).toEqual([]);
  });

  it('offer variants only as a choice: what excludes one another shares an area and differs in level', () => {
    for (const klausel of clauses) {
      for (const ref of klausel.daten.schliesst_aus ?? []) {
        const other = getOfKind(kb, ref, 'klauseln');
        expect(other?.daten.bereich, `${klausel.ref} and ${ref}`).toBe(klausel.daten.bereich);
        expect(other?.daten.niveau, `${klausel.ref} and ${ref}`).not.toBe(klausel.daten.niveau);
        expect(other?.daten.erfordert ?? [], `${klausel.ref} and ${ref}`).not.toContain(klausel.ref);
        expect(klausel.daten.erfordert ?? []).not.toContain(ref);
      }
    }
  });

  it('give limits for every number that a buyer fills in, and a preset for all but what only the buyer knows', () => {
    const numbers = clauses.flatMap(({ ref, daten }) =>
      (daten.platzhalter ?? [])
        .filter(({ typ }) => typ === 'zahl')
        .map(({ name, vorgabe, min, max }) => ({ name: `${ref} ${name}`, vorgabe, min, max })),
    );
    expect(numbers.filter(({ min, max }) => min === undefined || max === undefined)).toEqual([]);
    const open = numbers.filter(({ vorgabe }) => vorgabe === undefined);
    expect(open.filter(({ name }) => !/euro|preis|anzahl|menge/.test(name))).toEqual([]);
  });

  it('say why, wherever a buyer has a choice', () => {
    for (const { ref, daten } of clauses) {
      const choices = (daten.platzhalter ?? []).filter(({ typ }) => typ === 'zahl' || typ === 'auswahl');
      const explained = choices.filter(({ begruendung }) => begruendung !== undefined);
      expect(explained.length, ref).toBeGreaterThanOrEqual(choices.length / 2);
    }
  });
});

describe('The vocabulary', () => {
  it.each(['geraeteklassen', 'schulformen', 'orte'] as const)(
    'has no word in %s that no record uses',
    (name) => {
      expect(unused(name)).toEqual([]);
    },
  );

  it('has a topic page for every topic, with records, words to search and typical questions', () => {
    const topics = kb.ofKind('themen');
    expect(topics).toHaveLength(19);
    for (const { ref, daten } of topics) {
      const records = kb.in(ref).filter(({ pfad }) => pfad[0] === 'themen');
      expect(records.length, ref).toBeGreaterThan(0);
      expect(daten.synonyme.length, ref).toBeGreaterThanOrEqual(5);
      expect(daten.fragen?.length ?? 0, ref).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives each device class other words under which people look for it', () => {
    const silent = kb.vokabulare.geraeteklassen.filter(({ synonyme = [] }) => synonyme.length === 0);
    expect(silent.map(({ wert }) => wert)).toEqual(['sonstiges']);
  });
});

describe('Read later', () => {
  const nextYear = '2027-11-24';

  it('the contents are still accepted without a finding', async () => {
    expect((await loadKnowledge(projectRoot, nextYear)).befunde).toEqual([]);
    expect((await loadKnowledge(projectRoot, '2031-01-01')).befunde).toEqual([]);
  });

  it('what nobody has looked at since says so, and what cannot grow old does not', () => {
    const overdue = kb.eintraege.filter((eintrag) => isOverdue(eintrag, nextYear));
    expect(overdue.length).toBeGreaterThan(kb.eintraege.length / 4);
    for (const eintrag of overdue) {
      expect(noticesFor(kb, eintrag, nextYear).map(({ art }) => art)).toContain('ueberfaellig');
      expect(['beschluesse', 'sitzungen']).not.toContain(eintrag.art);
    }
  });

  it('a planned meeting without minutes says that they are missing', () => {
    const planned = kb.ofKind('sitzungen').filter(({ daten }) => daten.status === 'geplant');
    expect(planned.length).toBeGreaterThan(0);
    for (const sitzung of planned) {
      expect(noticesFor(kb, sitzung, nextYear).map(({ art }) => art)).toContain('protokoll');
    }
  });

  it('a consultation that nobody closed is shown as expired', () => {
    for (const eintrag of kb.eintraege.filter(({ daten }) => daten.status === 'in_abstimmung')) {
      expect(noticesFor(kb, eintrag, nextYear)).toContainEqual(
        expect.objectContaining({ art: 'frist_abgelaufen' }),
      );
    }
  });
});

const minutesBetween = (from = '14:00', to = '16:00'): number => {
  const [a, b] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return (b ?? 0) - (a ?? 0);
};
