/** Placeholders in a clause's text and in its front matter match; presets keep their own limits. */
import { schluesselStelle, wertStelle, type Befund } from '../../schema/befund.ts';
import type { EintragVon } from '../../schema/eintrag.ts';
import { isCalendarDay } from '../validate/german-values.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

type Platzhalter = NonNullable<EintragVon<'klauseln'>['daten']['platzhalter']>[number];

/** Names in double braces. */
const platzhalterIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1] ?? '')),
];

export const platzhalter: Rule = (kb) =>
  kb.ofKind('klauseln').flatMap(({ datei, daten, text }) => {
    const declared = (daten.platzhalter ?? []).map(({ name }) => name);
    const used = platzhalterIn(text);
    const undeclared = used
      .filter((name) => !declared.includes(name))
      .map((name) =>
        finding('platzhalter', datei, schluesselStelle('platzhalter'), {
          satz: `Im Text steht {{${name}}}, im Kopf ist dieser Platzhalter nicht erklärt.`,
          abhilfe: `Ergänzen Sie unter platzhalter eine Zeile mit name: ${name}, bedeutung und typ.`,
        }),
      );
    const unused = (daten.platzhalter ?? []).flatMap(({ name }, i) =>
      used.includes(name)
        ? []
        : [
            finding('platzhalter', datei, wertStelle('platzhalter', i, 'name'), {
              satz: `Der Platzhalter ‚${name}‘ kommt im Text nicht vor.`,
              abhilfe: `Schreiben Sie im Text {{${name}}}, oder löschen Sie die Zeile.`,
            }),
          ],
    );
    const values = (daten.platzhalter ?? []).flatMap((entry, i) => valueFaults(datei, entry, i));
    return [...undeclared, ...unused, ...values];
  });

function valueFaults(datei: string, entry: Platzhalter, i: number): Befund[] {
  const { typ, vorgabe, min, max } = entry;
  const report = (feld: string, satz: string, abhilfe: string) => [
    finding('platzhalter', datei, wertStelle('platzhalter', i, feld), { satz, abhilfe }),
  ];
  if ((typ === 'auswahl') !== (entry.auswahl !== undefined)) {
    return typ === 'auswahl'
      ? report(
          'typ',
          'Der Platzhalter ist eine Auswahl ohne Möglichkeiten.',
          'Ergänzen Sie ‚auswahl‘ mit mindestens zwei Werten.',
        )
      : report(
          'auswahl',
          `Eine Auswahl passt nicht zum Typ ‚${typ}‘.`,
          'Schreiben Sie typ: auswahl, oder löschen Sie ‚auswahl‘.',
        );
  }
  if (typ !== 'zahl' && (min !== undefined || max !== undefined)) {
    return report(
      min === undefined ? 'max' : 'min',
      `Grenzen passen nicht zum Typ ‚${typ}‘.`,
      'Schreiben Sie typ: zahl, oder löschen Sie die Grenze.',
    );
  }
  if (vorgabe === undefined) return [];
  if (typ === 'zahl') {
    if (typeof vorgabe !== 'number')
      return report('vorgabe', `Die Vorgabe ‚${vorgabe}‘ ist keine Zahl.`, 'Schreiben Sie nur die Zahl.');
    if ((min !== undefined && vorgabe < min) || (max !== undefined && vorgabe > max)) {
      return report(
        'vorgabe',
        `Die Vorgabe ${vorgabe} liegt außerhalb ihrer Grenzen.`,
        `Nehmen Sie einen Wert von ${min ?? '…'} bis ${max ?? '…'}.`,
      );
    }
  } else if (typ === 'datum' && !isCalendarDay(String(vorgabe))) {
    return report('vorgabe', `Die Vorgabe ‚${vorgabe}‘ ist kein Datum.`, 'Schreiben Sie JJJJ-MM-TT.');
  } else if (typ === 'auswahl' && !entry.auswahl?.includes(String(vorgabe))) {
    return report(
      'vorgabe',
      `Die Vorgabe ‚${vorgabe}‘ steht nicht in der Auswahl.`,
      `Möglich ist: ${entry.auswahl?.join(', ')}.`,
    );
  }
  return [];
}
