/** The clauses that put one requirement of a standard into a contract. */
import type { EintragVon } from '../schema/eintrag.ts';

type Klausel = EintragVon<'klauseln'>;

/** Of `klauseln`, those that name the requirement `nr` of `empfehlung` under `setzt_um`. */
export const clausesFor = (
  klauseln: readonly Klausel[],
  empfehlung: string,
  nr: string,
): readonly Klausel[] =>
  klauseln.filter(({ daten }) =>
    (daten.setzt_um ?? []).some((one) => one.empfehlung === empfehlung && one.anforderung === nr),
  );
