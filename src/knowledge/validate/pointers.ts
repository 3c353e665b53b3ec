/** Everything in a file that points elsewhere: references, vocabulary words, the name of an adoption file. */
import { ganzeDatei, type Befund } from '../../schema/befund.ts';
import {
  beziehungen,
  glossarbeziehungen,
  umleitungsbeziehungen,
  umsetzungsbeziehungen,
  vokabelfelder,
  vokabelfelderIn,
} from '../../schema/relations.ts';
import { umsetzungsdatei } from '../../schema/umsetzung.ts';
import { finding } from '../finding.ts';
import type { RawFile } from '../read/read-content.ts';
import { checkReferences, checkVocabulary, type Known } from './references.ts';

const umsetzungsvokabeln = vokabelfelderIn(umsetzungsdatei);

/** Findings about what one file points to. */
export function checkPointers({ datei, place, data }: RawFile, known: Known): Befund[] {
  switch (place.was) {
    case 'eintrag':
      return [
        ...checkReferences(datei, `${place.art}/${place.slug}`, data, beziehungen[place.art], known),
        ...checkVocabulary(datei, data, vokabelfelder[place.art], known),
      ];
    case 'umsetzung':
      return [
        ...checkReferences(datei, undefined, data, umsetzungsbeziehungen, known),
        ...checkVocabulary(datei, data, umsetzungsvokabeln, known),
        ...(known.refs.has(`traeger/${place.slug}`) ? [] : [noSuchAuthority(datei, place.slug)]),
      ];
    case 'umleitungen':
      return checkReferences(datei, undefined, data, umleitungsbeziehungen, known);
    case 'glossar':
      return checkReferences(datei, undefined, data, glossarbeziehungen, known);
    default:
      return [];
  }
}

const noSuchAuthority = (datei: string, slug: string): Befund =>
  finding('verweis-unbekannt', datei, ganzeDatei, {
    satz: `Den Träger ‚${slug}‘, nach dem die Datei benannt ist, gibt es nicht.`,
    abhilfe: `Legen Sie content/traeger/${slug}.md an, oder benennen Sie die Datei um.`,
  });
