/** Compounds: how many are found, how many words are taken for one, measured on words labelled by hand. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../src/knowledge/load.ts';
import { baseNouns } from '../../../../src/search/german/base-nouns.ts';
import { lexiconOf, splitCompound, type Lexicon } from '../../../../src/search/german/compounds.ts';
import { stem } from '../../../../src/search/german/key.ts';
import { tokens } from '../../../../src/search/german/tokens.ts';
import { extractOf } from '../../../../src/search/index/documents.ts';
import { wordsOf } from '../../../../src/search/index/vocabulary.ts';
import { today } from '../../../support/content-folder.ts';
import sample from './compounds.json' with { type: 'json' };

interface Labelled {
  readonly wort: string;
  /** Parts of the compound; none if it is no compound. */
  readonly teile: readonly string[];
  /** Other labels that are right as well. */
  readonly auch?: readonly (readonly string[])[];
  /** People disagree. */
  readonly debattierbar?: boolean;
}

/** The lexicon as the build makes it from the project's own records. */
async function ownLexicon(): Promise<Lexicon> {
  const { kb } = await loadKnowledge(join(import.meta.dirname, '../../../..'), today);
  if (!kb) throw new Error('The knowledge base was not built.');
  const texts = kb.eintraege.map((eintrag) => extractOf(kb, eintrag).texts);
  const nouns = wordsOf(texts.map(({ kern, rest }) => tokens(`${kern} · ${rest}`))).filter(
    ({ noun }) => noun,
  );
  return lexiconOf(
    nouns.map(({ word }) => word),
    baseNouns,
  );
}

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await ownLexicon();
});

/** The parts of a word as the search sees them; a hyphen parts as well. */
const partsOf = (word: string): string[] => {
  const parts = tokens(word).flatMap((token) => splitCompound(token, lexicon) ?? [token]);
  return parts.length > 1 ? parts : [];
};

const headOf = (parts: readonly string[]): string => stem(parts.at(-1) ?? '');

function isRight({ teile, auch = [] }: Labelled, parts: readonly string[]): boolean {
  return [teile, ...auch].some((label) => label.length > 1 && headOf(label) === headOf(parts));
}

describe('splitCompound on 360 words labelled by hand', () => {
  it('is right in 93 of 100 splits, and finds 85 of 100 compounds', () => {
    const judged = (sample as readonly Labelled[])
      .filter(({ debattierbar }) => debattierbar !== true)
      .map((label) => ({ label, parts: partsOf(label.wort) }));
    const split = judged.filter(({ parts }) => parts.length > 1);
    const compounds = judged.filter(({ label }) => label.teile.length > 1);
    const right = split.filter(({ label, parts }) => isRight(label, parts));
    const found = compounds.filter(({ label, parts }) => parts.length > 1 && isRight(label, parts));
    const precision = right.length / split.length;
    const recall = found.length / compounds.length;
    const wrong = [...split, ...compounds]
      .filter(({ label, parts }) => parts.length === 0 || !isRight(label, parts))
      .map(
        ({ label, parts }) => `${label.wort}: ${parts.join('+') || '–'}, not ${label.teile.join('+') || '–'}`,
      );
    const report = [`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`, ...new Set(wrong)].join(
      '\n',
    );
    expect(compounds.length).toBeGreaterThan(80);
    expect(precision, report).toBeGreaterThanOrEqual(0.93);
    expect(recall, report).toBeGreaterThanOrEqual(0.85);
  });
});

describe('splitCompound', () => {
  it.each([
    ['Displayreparatur', ['display', 'reparatur']],
    ['Reaktionszeiten', ['reaktion', 'zeiten']],
    ['Auftragsverarbeitung', ['auftrag', 'verarbeitung']],
    ['Jahresbericht', ['jahr', 'bericht']],
    ['Vertragsende', ['vertrag', 'ende']],
    ['Verzeichnisdienst', ['verzeichnis', 'dienst']],
    ['Zeiterfassung', ['zeit', 'erfassung']],
    ['Klassenraum', ['klassen', 'raum']],
    ['Geräteverwaltung', ['geräte', 'verwaltung']],
    ['Lampenwechsel', ['lampen', 'wechsel']],
    ['Akkutausch', ['akku', 'tausch']],
    ['Schulleitung', ['schul', 'leitung']],
    ['Sprachprobe', ['sprach', 'probe']],
    ['Ladewagen', ['lade', 'wagen']],
    ['Leihgeräte', ['leih', 'geräte']],
    ['Probegerät', ['probe', 'gerät']],
    ['Endgeräte', ['end', 'geräte']],
    ['GLASFASER', ['glas', 'faser']],
    ['datenschutz', ['daten', 'schutz']],
    ['Rueckgabeprotokoll', ['rueckgabe', 'protokoll']],
  ])('splits %s into %j', (word, parts) => {
    expect(splitCompound(word, lexicon)).toEqual(parts);
  });

  it('takes what stands before a noun of ours as it is', () => {
    expect(splitCompound('Flunkerboard', lexicon)).toEqual(['flunker', 'board']);
    expect(splitCompound('Fludderungskosten', lexicon)).toEqual(['fludderung', 'kosten']);
  });

  it.each(
    `Verwaltung Erfahrung Beamer Haftung Tablet Wartung Beispiel Urlaub Ausschreibung Vorrat Einrichtung Abteilung
     Kollegium Garantie Transport Information Wirtschaft Universität Gewährleistung Notebook Firewall Zusammenarbeit
     Unterschrift Bearbeitung Verantwortung Gelegenheit Entscheidung Gesellschaft Lehrerin Schülerinnen Stellung
     Beratung Verbesserung Wiederholung Nachbarschaft Mitglied Übersetzung Infrastruktur England Niedersachsen
     Vormittage Oberhalb Mittwoch Musterdorf Nutzenden aufgefallen festzustellen auszuschließen kritische
     entsprechen verpflichten beantworten veröffentlicht insgesamt tagelang arbeitende liefern mittlere`.split(
      /\s+/,
    ),
  )('finds no nonsense in %s', (word) => {
    expect(splitCompound(word, lexicon)).toBeUndefined();
  });

  it.each(['', 'a', 'Akku', 'Netze', 'EB-L200F', 'Lehrkräfte-Tablets', 'zwei Wörter', '12345678'])(
    'does not look into %j',
    (word) => {
      expect(splitCompound(word, lexicon)).toBeUndefined();
    },
  );

  it('knows only what its lexicon knows', () => {
    expect(splitCompound('Displayreparatur', lexiconOf([], []))).toBeUndefined();
    expect(splitCompound('Knusperflocken', lexiconOf(['Knusper', 'Flocke'], []))).toEqual([
      'knusper',
      'flocken',
    ]);
    expect(splitCompound('Kiwitee', lexiconOf(['Kiwi', 'Tee'], []))).toBeUndefined();
  });

  it('takes no time for a word without end', () => {
    const start = performance.now();
    splitCompound('schul'.repeat(60), lexicon);
    splitCompound('x'.repeat(300), lexicon);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
