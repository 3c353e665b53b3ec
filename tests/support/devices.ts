/** Devices and purchases made in memory, from the one of the basis. */
import { join } from 'node:path';
import type { EintragVon } from '../../src/schema/eintrag.ts';
import { knowledgeIn } from './knowledge.ts';
import { changed, recordOf, renamed } from './records.ts';

export type Geraet = EintragVon<'geraete'>;
export type Bestand = NonNullable<Geraet['daten']['bestaende']>[number];

/** The small valid knowledge base of the tests. */
export const basis = await knowledgeIn(join(import.meta.dirname, '../fixtures/basis'));

const original = recordOf(basis, 'geraete', 'mustertab-10');
const [purchase] = original.daten.bestaende as [Bestand];

/** A device named `slug` with these fields; `undefined` takes one away. */
export const device = (
  slug: string,
  daten: { readonly [F in keyof Geraet['daten']]?: Geraet['daten'][F] | undefined } = {},
): Geraet => renamed(changed(original, { modell: slug, ...daten }), slug);

/** A purchase of Musterdorf: 180 units for 389 € in 2024 with two years of warranty, not funded, without defects. */
export function holding(daten: Partial<Bestand> = {}): Bestand {
  const { foerderprogramm: _programm, defekte: _defekte, ...plain } = purchase;
  return { ...plain, ...daten };
}
