import { describe, expect, it } from 'vitest';
import { explanationAnchor } from '../../../src/markdown/render.ts';
import { anchorMaker, asciiName } from '../../../src/markdown/anchor.ts';

describe('asciiName', () => {
  it.each([
    ['Größe der Geräte', 'groesse-der-geraete'],
    ['Gro\u0308\u00DFe', 'groesse'],
    ['ÄÖÜ ß', 'aeoeue-ss'],
    ['Café à la carte', 'cafe-a-la-carte'],
    ['Lehrer*innen & Schüler:innen', 'lehrer-innen-schueler-innen'],
    ['  10:30 Uhr!  ', '10-30-uhr'],
    ['a_b–c—d', 'a-b-c-d'],
    ['../../etc/passwd', 'etc-passwd'],
    ['🎉', ''],
    ['', ''],
  ])('writes %j as %j', (text, expected) => {
    expect(asciiName(text)).toBe(expected);
  });
});

describe('anchorMaker', () => {
  const anchors = (...headings: string[]) => headings.map(anchorMaker());

  it('counts headings of the same name', () => {
    expect(anchors('Kosten', 'Kosten', 'kosten!', 'Dauer')).toEqual([
      'kosten',
      'kosten-2',
      'kosten-3',
      'dauer',
    ]);
  });

  it('never gives an anchor twice, whatever the headings are called', () => {
    const given = anchors('Kosten', 'Kosten 2', 'Kosten', 'Kosten', 'Kosten 2', 'Kosten-2-2');
    expect(new Set(given).size).toBe(given.length);
  });

  it('names headings without letters', () => {
    expect(anchors('🎉', '!!!')).toEqual(['abschnitt', 'abschnitt-2']);
  });

  it('leaves out what the page around the text uses', () => {
    expect(anchors('Quellen', 'Inhalt', 'Anforderung A1', 'Umsetzung')).toEqual([
      'quellen-2',
      'inhalt-2',
      'anforderung-a1-2',
      'umsetzung',
    ]);
  });

  it('knows nothing of other texts', () => {
    expect(anchors('Kosten')).toEqual(anchors('Kosten'));
  });
});

it('A heading about a term of the glossary never takes the place of its explanation', () => {
  expect(anchorMaker()('Begriff_MDM')).toBe('begriff-mdm');
  expect(explanationAnchor('MDM')).toBe('begriff_mdm');
});
