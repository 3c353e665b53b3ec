/** The chain of evidence as steps with names, for its list and its picture. */
import type { Beweiskette } from '../../insights/evidence.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { kindOf, type Art } from '../../schema/kinds.ts';
import { t } from '../../strings/de.ts';

export interface Kettenstufe {
  readonly name: keyof Omit<Beweiskette, 'rueckhalt' | 'schritte'>;
  readonly titel: string;
  readonly eintraege: readonly Eintrag[];
}

const kindTitle = (art: Art, { length }: readonly Eintrag[]): string =>
  length === 1 ? kindOf(art).einzahl : kindOf(art).mehrzahl;

/** All steps in their order, also those where there is nothing yet; other evidence only if there is any. */
export function stagesOf(kette: Beweiskette): Kettenstufe[] {
  const { erfahrungen, belege, empfehlungen, beschluesse, standards, klauseln, umsetzung } = kette;
  return [
    { name: 'erfahrungen', titel: kindTitle('erfahrungen', erfahrungen), eintraege: erfahrungen },
    ...(belege.length > 0 ? [{ name: 'belege' as const, titel: t('kette.belege'), eintraege: belege }] : []),
    { name: 'empfehlungen', titel: kindTitle('empfehlungen', empfehlungen), eintraege: empfehlungen },
    { name: 'beschluesse', titel: kindTitle('beschluesse', beschluesse), eintraege: beschluesse },
    { name: 'standards', titel: t('kette.standard'), eintraege: standards },
    { name: 'klauseln', titel: kindTitle('klauseln', klauseln), eintraege: klauseln },
    {
      name: 'umsetzung',
      titel: t('kette.umsetzung'),
      eintraege: umsetzung.map(({ standard }) => standard),
    },
  ];
}
