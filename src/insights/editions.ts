/** What a new edition of a standard changes: requirement by requirement, compared by their numbers. */
import type { EintragVon } from '../schema/eintrag.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';

type Empfehlung = EintragVon<'empfehlungen'>;
type Anforderung = NonNullable<Empfehlung['daten']['anforderungen']>[number];

export type Anforderungswandel =
  | { readonly art: 'neu'; readonly nachher: Anforderung }
  | { readonly art: 'geaendert'; readonly vorher: Anforderung; readonly nachher: Anforderung }
  | { readonly art: 'entfallen'; readonly vorher: Anforderung };

export interface Fassungsvergleich {
  readonly vorgaenger: Empfehlung;
  /** New, changed and dropped requirements, ordered by number. */
  readonly wandel: readonly Anforderungswandel[];
  /** Number of requirements that are the same in both. */
  readonly gleich: number;
}

/** The edition beside each one that it replaces. */
export const compareEditions = (kb: KnowledgeBase, eintrag: Empfehlung): Fassungsvergleich[] =>
  (eintrag.daten.ersetzt ?? []).flatMap((ref) => {
    const vorgaenger = getOfKind(kb, ref, 'empfehlungen');
    return vorgaenger ? [{ vorgaenger, ...compare(vorgaenger, eintrag) }] : [];
  });

function compare(before: Empfehlung, after: Empfehlung): Omit<Fassungsvergleich, 'vorgaenger'> {
  const old = byNumber(before);
  const current = byNumber(after);
  const numbers = [...new Set([...old.keys(), ...current.keys()])].sort(compareNumbers);
  const wandel = numbers.flatMap((nr): Anforderungswandel[] => {
    const vorher = old.get(nr);
    const nachher = current.get(nr);
    if (!vorher) return nachher ? [{ art: 'neu', nachher }] : [];
    if (!nachher) return [{ art: 'entfallen', vorher }];
    return isSame(vorher, nachher) ? [] : [{ art: 'geaendert', vorher, nachher }];
  });
  return { wandel, gleich: numbers.length - wandel.length };
}

const byNumber = ({ daten }: Empfehlung): ReadonlyMap<string, Anforderung> =>
  new Map((daten.anforderungen ?? []).map((anforderung) => [anforderung.nr, anforderung]));

/** `A2` comes before `A10`, and both before `B1`. */
const compareNumbers = (a: string, b: string): number =>
  a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1));

/** The same in every field; records are validated, so that their fields come in one order. */
const isSame = (a: Anforderung, b: Anforderung): boolean => JSON.stringify(a) === JSON.stringify(b);
