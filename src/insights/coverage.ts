/** The state of the knowledge base: what it covers, what is missing, what nobody uses. */
import type { Eintrag, EintragVon } from '../schema/eintrag.ts';
import { arten, type Art } from '../schema/kinds.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { addMonths } from './dates.ts';
import { usedClasses } from './device-class.ts';
import { dossierOf } from './dossier.ts';
import type { Luecke } from './gaps.ts';
import { inListOrder } from './listing.ts';
import { hasEnded } from './status.ts';

export interface Themenzeile {
  readonly thema: EintragVon<'themen'>;
  /** Records about the topic by kind, in the order of `abgedeckteArten`. */
  readonly anzahlen: readonly number[];
}

/** Kinds that a topic should have; meetings, topics and authorities are the frame. */
export const abgedeckteArten: readonly Art[] = arten.filter(
  (art) => art !== 'themen' && art !== 'traeger' && art !== 'sitzungen',
);

export interface Stand {
  readonly abdeckung: readonly Themenzeile[];
  /** Device classes with what nobody has reported on them. */
  readonly luecken: readonly { readonly klasse: Vokabel; readonly fehlt: readonly Luecke[] }[];
  /** Standards in force and in consultation that rest on no experience. */
  readonly ohneErfahrung: readonly EintragVon<'empfehlungen'>[];
  /** Lessons older than `monateOhneFolge` from which nothing has followed. */
  readonly ohneFolge: readonly EintragVon<'erfahrungen'>[];
  /** Records that nothing leads to and that lead nowhere, besides their topics. */
  readonly verwaist: readonly Eintrag[];
  readonly offeneFragen: readonly (EintragVon<'fragen'> | EintragVon<'grundsatzfragen'>)[];
}

/** After so many months a lesson should have led to something (issue 6). */
const monateOhneFolge = 12;

export function coverage(kb: KnowledgeBase, today: string): Stand {
  const current = kb.eintraege.filter((eintrag) => !hasEnded(eintrag));
  const longAgo = addMonths(today, -monateOhneFolge);
  return {
    abdeckung: kb
      .ofKind('themen')
      .toSorted((a, b) => a.daten.titel.localeCompare(b.daten.titel, 'de'))
      .map((thema) => topicRow(kb, thema)),
    luecken: usedClasses(kb).flatMap((klasse) => {
      const fehlt = dossierOf(kb, klasse, today).luecken;
      return fehlt.length > 0 ? [{ klasse, fehlt }] : [];
    }),
    ohneErfahrung: inListOrder(kb.ofKind('empfehlungen')).filter(
      ({ daten }) =>
        (daten.status === 'beschlossen' || daten.status === 'in_abstimmung') &&
        !(daten.grundlage ?? []).some((ref) => ref.startsWith('erfahrungen/')),
    ),
    ohneFolge: inListOrder(kb.ofKind('erfahrungen')).filter(
      (erfahrung) =>
        !hasEnded(erfahrung) && erfahrung.daten.erstellt_am <= longAgo && !hasConsequence(kb, erfahrung),
    ),
    verwaist: inListOrder(current.filter((eintrag) => isOrphan(kb, eintrag))),
    offeneFragen: inListOrder([...kb.ofKind('fragen'), ...kb.ofKind('grundsatzfragen')]).filter(
      (frage) => !hasEnded(frage) && frage.daten.status !== 'beantwortet',
    ),
  };
}

function topicRow(kb: KnowledgeBase, thema: EintragVon<'themen'>): Themenzeile {
  const about = kb
    .in(thema.ref)
    .filter(({ pfad }) => pfad[0] === 'themen')
    .flatMap(({ von }) => kb.get(von) ?? []);
  return { thema, anzahlen: abgedeckteArten.map((art) => about.filter((one) => one.art === art).length) };
}

/** A recommendation rests on it, a clause came of it, or a decision or principle is about it. */
const hasConsequence = (kb: KnowledgeBase, { ref }: Eintrag): boolean =>
  kb
    .in(ref)
    .some(
      ({ von, pfad }) =>
        pfad[0] !== 'verwandt' && /^(?:empfehlungen|klauseln|beschluesse|grundsatzfragen)\//.test(von),
    );

/** Topics and authorities are what others point to; a meeting stands for itself. */
function isOrphan(kb: KnowledgeBase, { art, ref }: Eintrag): boolean {
  if (!abgedeckteArten.includes(art)) return false;
  const isFiling = ({ pfad }: { readonly pfad: readonly (string | number)[] }) =>
    pfad[0] === 'themen' || pfad.at(-1) === 'traeger' || pfad[0] === 'traeger';
  return kb.in(ref).length === 0 && kb.out(ref).every(isFiling);
}
