/** How many stand behind something: experiences, and the different authorities that had them. */
import type { EintragVon } from '../schema/eintrag.ts';

export interface Rueckhalt {
  readonly erfahrungen: number;
  /** Different authorities that reported one of them or had the same, at least in part. */
  readonly traeger: number;
  /** Different authorities that had it otherwise. */
  readonly widersprechen: number;
}

export function supportOf(erfahrungen: readonly EintragVon<'erfahrungen'>[]): Rueckhalt {
  const supporting = new Set<string>();
  const contradicting = new Set<string>();
  for (const { daten } of erfahrungen) {
    for (const traeger of daten.traeger) supporting.add(traeger);
    for (const { traeger, urteil } of daten.bestaetigungen ?? []) {
      (urteil === 'widerspricht' ? contradicting : supporting).add(traeger);
    }
  }
  return {
    erfahrungen: erfahrungen.length,
    traeger: supporting.size,
    widersprechen: contradicting.size,
  };
}
