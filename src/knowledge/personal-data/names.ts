/** Names behind a form of address: „Herr …“, „Frau Dr. …“, „Kollege …“. There is no list of names. */
import { after, capitalWord, gap, lineBefore, type Hit, type Pattern } from './hit.ts';

/** Offices: „Frau Bürgermeisterin“ is a role; a name may still follow it. */
const office =
  '(?:Ober|Ersten? )?(?:Bürgermeister|Landrat|Landrätin|Minister|Ministerpräsident|Präsident|Direktor|Rektor|Konrektor|Schulleiter|Schuldirektor|Dezernent|Kämmerer|Kämmerin|Beigeordnete|Vorsitzende|Abgeordnete|Staatssekretär|Amtsleiter|Stadtrat|Stadträtin|Professor|Doktor)(?:in|r|n)?';
/** Words for a name, in forms and letters to fill in. */
const stand = '(?:Muster|Beispiel|Nachname|Vorname|Name|Xyz|XY|NN|N\\. ?N)';
const particle = `(?:(?:von|van|zu|de|el|al|di)${gap}(?:der${gap}|den${gap}|dem${gap})?)?`;
const titles = `(?:Prof\\.${gap})?(?:Dr\\.${gap})?(?:(?:med|phil|jur|nat)\\.${gap})?`;
const person = `(?:${office}${gap})?${titles}(?!${office}(?![A-Za-zäöüß])|${stand})(?:[A-ZÀ-Þ]\\.${gap}?){0,2}${particle}(?!${stand})${capitalWord}`;

const addressed = new RegExp(
  `\\b(?:Herrn?|Frau|Hr\\.|Dr\\.|Prof\\.|Professorin|Professor)${gap}${person}`,
  'g',
);
/** „Fr.“ is Friday as well. */
const abbreviated = new RegExp(`\\bFr\\.${gap}${person}`, 'g');
const colleague = new RegExp(`\\b(?:Kollege|Kollegin|Kollegen)${gap}(${person})`, 'g');

/** What a school, street or foundation called after somebody goes on with. */
const calledAfter =
  /^[- ](?:[A-ZÄÖÜ][a-zäöüß]+[- ])?[A-ZÄÖÜ]?[a-zäöüß]*(?:schule|gymnasium|kolleg|stiftung|straße|platz|weg|halle|haus|preis)/;
const ownName = /(?:schule|gymnasium|kolleg|stiftung|straße|platz|halle|preis)$/i;

/** Nouns that follow „die Kollegin“ in ordinary sentences. */
const noun =
  /^(?:Hilfe|Fragen?|Zugriff|Zugang|Zugänge|Unterstützung|Probleme?|Zeit|Urlaub|Unterricht|Geräte?|Bedarf|Auskunft|Bescheid|Rechte|Tablets?|Notebooks?|Displays?|Daten|Support|IT|Fehler|Material|Dienst|Arbeit|Aufgaben|Termine?|Stunden|Elternzeit|Kenntnisse|Hausmeister)$|(?:[a-zäöü]{3}ung|ungen|heit|keit|schaft|tion|tät|geräte?)$/;
/** What stands before a colleague who is then called by name: „laut Kollege …“. A list item or a bold word may begin there. */
const calledByName =
  /(?:^|[.:;,(–>*-]\s?|\b(?:laut|von|mit|durch|und|an|bei|für|nach|wie|Liebe[r]?|Lieber|danke|Dank))\s*$/;

export const findNames: Pattern = (text) => [
  ...[...text.matchAll(addressed)].flatMap((match) => hit(text, match, 'name')),
  ...[...text.matchAll(abbreviated)].flatMap((match) => hit(text, match, 'name-moeglich')),
  ...[...text.matchAll(colleague)].flatMap((match) => {
    const before = lineBefore(text, match.index, 14);
    const plural = match[0].startsWith('Kollegen');
    if (noun.test(match[1] ?? '') || (plural && !/\b(?:dem|unserem|meinem|vom|beim|zum) $/.test(before))) {
      return [];
    }
    return hit(text, match, !plural && calledByName.test(before) ? 'name' : 'name-moeglich');
  }),
];

function hit(text: string, { 0: found, index }: RegExpExecArray, kind: Hit['kind']): Hit[] {
  const bis = index + found.length;
  const isFriday =
    found.startsWith('Fr.') &&
    /(?:\b(?:Mo|Di|Mi|Do|Sa|So)\.?,?|bis|–|-|\|)\s*$/.test(lineBefore(text, index, 8));
  if (isFriday || ownName.test(found) || calledAfter.test(after(text, bis, 40))) return [];
  return [{ kind, von: index, bis }];
}
