/** What the page of the comparison fetches: the devices to choose from, and one file for each device. */
import type { Vergleichsgeraet } from '../insights/comparison.ts';
import type { Geraeteauswahl } from '../insights/device-choice.ts';
import { isFictional } from '../insights/trust.ts';

/** A device in the list to choose from. */
export interface Wahlgeraet {
  readonly slug: string;
  readonly modell: string;
  readonly hersteller: string;
  readonly fiktiv: boolean;
}

export interface Wahlklasse {
  readonly klasse: string;
  readonly geraete: readonly Wahlgeraet[];
}

export const renderChoice = (auswahl: readonly Geraeteauswahl[]): string =>
  JSON.stringify(
    auswahl.map(({ klasse, geraete }): Wahlklasse => ({
      klasse: klasse.mehrzahl ?? klasse.bezeichnung,
      geraete: geraete.map((geraet) => ({
        slug: geraet.slug,
        modell: geraet.daten.modell,
        hersteller: geraet.daten.hersteller,
        fiktiv: isFictional(geraet),
      })),
    })),
  );

export const renderColumn = (geraet: Vergleichsgeraet): string => JSON.stringify(geraet);
