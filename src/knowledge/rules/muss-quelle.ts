/** Data model 3.3: vendors and trade press alone cannot carry a MUSS. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const weak = new Set(['anbieter', 'fachpresse']);

export const mussQuelle: Rule = (kb) =>
  kb.ofKind('empfehlungen').flatMap(({ datei, ref, daten }) => {
    if (daten.belegart !== 'belegt') return [];
    const first = (daten.anforderungen ?? []).findIndex(({ stufe }) => stufe === 'muss');
    if (first < 0) return [];
    const basis = kb
      .out(ref)
      .filter(({ pfad }) => pfad[0] === 'grundlage')
      .flatMap(({ nach }) => kb.get(nach) ?? []);
    const sources = [daten.quellen ?? [], ...basis.map((eintrag) => eintrag.daten.quellen ?? [])].flat();
    const ownExperience = basis.some((eintrag) => eintrag.art === 'erfahrungen');
    if (ownExperience || sources.some(({ art }) => !weak.has(art))) return [];
    return [
      finding('muss-quelle', datei, wertStelle('anforderungen', first, 'stufe'), {
        satz: 'Das MUSS stützt sich nur auf Anbieter oder Fachpresse.',
        abhilfe: 'Ergänzen Sie eine Erfahrung oder eine amtliche Quelle, oder schreiben Sie sollte.',
      }),
    ];
  });
