/** Guard 8: a record is an invented example exactly if the authorities it comes from are invented. */
import { wertStelle, type Befund } from '../../schema/befund.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { finding } from '../finding.ts';
import { getOfKind, type Linked } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

export const fiktivTraeger: Rule = (kb) => kb.eintraege.flatMap((eintrag) => check(kb, eintrag));

function check(kb: Linked, eintrag: Eintrag): Befund[] {
  const { datei, daten } = eintrag;
  const example = daten.belegart === 'beispiel_fiktiv';
  if (eintrag.art === 'traeger') {
    return eintrag.daten.fiktiv === example
      ? []
      : [report(datei, ['fiktiv'], 'Der Träger', eintrag.daten.fiktiv)];
  }
  return contributors(eintrag).flatMap(({ slug, pfad }) => {
    const traeger = getOfKind(kb, `traeger/${slug}`, 'traeger');
    return !traeger || traeger.daten.fiktiv === example
      ? []
      : [report(datei, pfad, `Der Träger ‚${slug}‘`, traeger.daten.fiktiv)];
  });
}

/** Where a record names authorities that vouch for it. */
function contributors(eintrag: Eintrag): { slug: string; pfad: (string | number)[] }[] {
  const own = 'traeger' in eintrag.daten && eintrag.daten.traeger ? eintrag.daten.traeger : [];
  const confirming = eintrag.art === 'erfahrungen' ? (eintrag.daten.bestaetigungen ?? []) : [];
  return [
    ...own.map((slug, i) => ({ slug, pfad: ['traeger', i] })),
    ...confirming.map(({ traeger }, i) => ({ slug: traeger, pfad: ['bestaetigungen', i, 'traeger'] })),
  ];
}

const report = (datei: string, pfad: (string | number)[], who: string, invented: boolean): Befund =>
  finding('fiktiv-traeger', datei, wertStelle(...pfad), {
    satz: invented
      ? `${who} ist erfunden, der Eintrag ist aber nicht als Beispiel gekennzeichnet.`
      : `${who} ist nicht erfunden, der Eintrag ist aber als Beispiel gekennzeichnet.`,
    abhilfe: invented
      ? 'Schreiben Sie belegart: beispiel_fiktiv.'
      : 'Schreiben Sie belegart: eigene_erfahrung oder belegt.',
  });
