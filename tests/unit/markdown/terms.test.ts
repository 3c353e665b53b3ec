/** Terms of a glossary in running text: whole words, compounds, the longest spelling. */
import { describe, expect, it } from 'vitest';
import { termFinder } from '../../../src/markdown/terms.ts';

const terms = [
  { begriff: 'AVV', langform: 'Auftragsverarbeitungsvertrag', auch: ['AV-Vertrag'] },
  { begriff: 'IT', langform: 'Informationstechnik' },
  { begriff: 'EVB-IT', langform: 'Ergänzende Vertragsbedingungen' },
  { begriff: 'VO-DV I', langform: 'Verordnung' },
  { begriff: 'A/V (neu)', langform: 'Audio und Video' },
];
const found = (text: string) =>
  termFinder(terms)(text).map(({ term, von, bis }) => `${term.begriff}: ${text.slice(von, bis)}`);

describe('The finder of terms', () => {
  it.each([
    ['a word in a sentence', 'Ohne AVV geht es nicht.', ['AVV: AVV']],
    ['another spelling', 'Der AV-Vertrag fehlt.', ['AVV: AV-Vertrag']],
    ['the first and the last part of a compound', 'AVV-Muster, Schul-IT', ['AVV: AVV', 'IT: IT']],
    ['the longest of several terms', 'Nach EVB-IT Kauf', ['EVB-IT: EVB-IT']],
    ['a term broken across lines', 'nach VO-DV\nI geregelt', ['VO-DV I: VO-DV\nI']],
    ['signs that mean something in a pattern', 'Unter A/V (neu) steht', ['A/V (neu): A/V (neu)']],
    ['every use, in order', 'IT, AVV, IT', ['IT: IT', 'AVV: AVV', 'IT: IT']],
  ])('finds %s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(['KAVVA', 'ITs', 'avv', 'Größe-AVVs', 'AVV2'])('leaves %s alone', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds nothing where nothing is explained', () => {
    expect(termFinder([])('AVV')).toEqual([]);
  });
});
