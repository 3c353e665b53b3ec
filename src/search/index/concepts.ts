/** The rings of the vocabularies, and the pages that a search may lead to by name. */
import { kindOf } from '../../schema/kinds.ts';
import { dossierAddress, usedClasses } from '../../insights/device-class.ts';
import { t } from '../../strings/de.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { stem } from '../german/key.ts';
import { isStopWord } from '../german/stop-words.ts';
import { tokens } from '../german/tokens.ts';
import type { Concepts, EverydayWords, Place, Ring } from '../data/concepts.ts';

/** Vocabularies whose words are each other's synonyms. */
const vocabularies = ['synonyme', 'geraeteklassen', 'orte', 'schulformen'] as const;

export const conceptsOf = (kb: KnowledgeBase): Concepts => ({
  ringe: ringsOf(kb),
  orte: [...classesOf(kb), ...topicsOf(kb)],
});

export const everydayWordsOf = (kb: KnowledgeBase): EverydayWords =>
  kb.vokabulare.alltagswoerter.map(({ bezeichnung, synonyme = [] }) => [
    bezeichnung,
    ...new Set(synonyme.map(meaningfulStems).filter((said) => said !== '')),
  ]);

/** Queries are read without stop words too. */
const meaningfulStems = (phrase: string): string =>
  tokens(phrase)
    .filter((word) => !isStopWord(word))
    .map(stem)
    .join(' ');

/** One ring for each word of the vocabularies that has other words. */
export const ringsOf = (kb: KnowledgeBase): Ring[] =>
  vocabularies.flatMap((name) =>
    kb.vokabulare[name].flatMap(({ bezeichnung, mehrzahl, synonyme = [] }) =>
      synonyme.length === 0
        ? []
        : [
            {
              bezeichnung,
              woerter: [...new Set([bezeichnung, ...(mehrzahl ? [mehrzahl] : []), ...synonyme])],
            },
          ],
    ),
  );

/** Classes of devices lead to their dossier. */
const classesOf = (kb: KnowledgeBase): Place[] =>
  usedClasses(kb).map(({ wert, bezeichnung, mehrzahl = bezeichnung, synonyme = [] }) => ({
    titel: mehrzahl,
    art: t('dossier.titel'),
    adresse: dossierAddress(wert),
    woerter: [bezeichnung, mehrzahl, ...synonyme],
  }));

const topicsOf = (kb: KnowledgeBase): Place[] =>
  kb.ofKind('themen').map(({ ref, daten }) => ({
    titel: daten.titel,
    art: kindOf('themen').einzahl,
    adresse: `/${ref}/`,
    woerter: [daten.titel, ...daten.synonyme],
  }));
