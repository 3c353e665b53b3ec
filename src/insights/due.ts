/** What is due and overdue, whatever the reason: the list that a coordinator works through. */
import type { Eintrag } from '../schema/eintrag.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { adoptionMatrix } from './adoption-matrix.ts';
import { consultationOf } from './consultation.ts';
import { contributorsOf, type Contributor } from './contributors.ts';
import { addMonths } from './dates.ts';
import { titleOf } from './facets.ts';
import { reviewDue } from './review.ts';
import { hasEnded } from './status.ts';

/** Reasons with their labels, in the order in which they are shown: what blocks others first. */
export const anlaesse = {
  rueckmeldung: 'Rückmeldefrist',
  auftrag: 'Auftrag aus einem Beschluss',
  protokoll: 'Protokoll fehlt',
  frage: 'Antwort gebraucht',
  foerderfrist: 'Förderfrist',
  umsetzung: 'Geplante Umsetzung',
  neu_bewerten: 'Neue Fassung, Umsetzung neu bewerten',
  ueberpruefung: 'Überprüfung fällig',
} as const;

export type Anlass = keyof typeof anlaesse;

export interface Faelliges {
  readonly anlass: Anlass;
  readonly eintrag: Eintrag;
  readonly faellig_am: string;
  readonly ueberfaellig: boolean;
  /** Who is asked, as far as they want to be seen; nobody means the coordination. */
  readonly traeger: readonly Contributor[];
  /** What is to be done, where the reason alone does not say it. */
  readonly text?: string;
}

/** So many months ahead something counts as due. */
export const monthsAhead = 3;

/** Everything due within the coming months or overdue, the oldest first. */
export function dueItems(kb: KnowledgeBase, today: string): Faelliges[] {
  const until = addMonths(today, monthsAhead);
  const all: readonly Omit<Faelliges, 'ueberfaellig'>[] = [
    ...kb.eintraege
      .filter((eintrag) => !hasEnded(eintrag))
      .flatMap((eintrag) => ofRecord(kb, eintrag, today)),
    ...ofAdoption(kb),
  ];
  return all
    .filter(({ faellig_am }) => faellig_am <= until)
    .map((item) => ({ ...item, ueberfaellig: item.faellig_am < today }))
    .sort((a, b) => a.faellig_am.localeCompare(b.faellig_am) || (a.eintrag.ref < b.eintrag.ref ? -1 : 1));
}

type Termin = Pick<Faelliges, 'anlass' | 'faellig_am' | 'text'>;

function ofRecord(kb: KnowledgeBase, eintrag: Eintrag, today: string): Omit<Faelliges, 'ueberfaellig'>[] {
  const review = reviewDue(eintrag);
  const consultation = consultationOf(eintrag, today);
  const dates: readonly Termin[] = [
    ...(review === undefined ? [] : [{ anlass: 'ueberpruefung' as const, faellig_am: review }]),
    ...(consultation ? [{ anlass: 'rueckmeldung' as const, faellig_am: consultation.bis }] : []),
    ...ofKind(eintrag, today),
  ];
  const traeger = contributorsOf(kb, eintrag);
  return dates.map((date) => ({ ...date, eintrag, traeger }));
}

/** Dates that only one kind of record has. */
function ofKind(eintrag: Eintrag, today: string): Termin[] {
  switch (eintrag.art) {
    case 'beschluesse':
      return (eintrag.daten.auftraege ?? [])
        .filter(({ erledigt_am }) => erledigt_am === undefined)
        .map(({ rolle, text, bis }) => ({ anlass: 'auftrag', faellig_am: bis, text: `${rolle}: ${text}` }));
    case 'sitzungen':
      // Minutes are due once the meeting is over.
      return eintrag.daten.status === 'geplant' && eintrag.daten.datum < today
        ? [{ anlass: 'protokoll', faellig_am: eintrag.daten.datum }]
        : [];
    case 'fragen':
      return eintrag.daten.status === 'offen' && eintrag.daten.frist !== undefined
        ? [{ anlass: 'frage', faellig_am: eintrag.daten.frist }]
        : [];
    case 'grundsatzfragen':
      return eintrag.daten.status !== 'beantwortet' && eintrag.daten.antwort_gewuenscht_bis !== undefined
        ? [{ anlass: 'frage', faellig_am: eintrag.daten.antwort_gewuenscht_bis }]
        : [];
    case 'foerderprogramme':
      // A deadline that has passed cannot be met any more: it is no longer work to be done.
      return programmeDates(eintrag)
        .filter(({ faellig_am }) => faellig_am >= today)
        .map((date) => ({ anlass: 'foerderfrist', ...date }));
    default:
      return [];
  }
}

const programmeFields = [
  'antragsfrist',
  'durchfuehrung_bis',
  'mittelabruf_bis',
  'verwendungsnachweis_bis',
] as const;

function programmeDates({ art, daten }: Eintrag): { faellig_am: string; text: string }[] {
  if (art !== 'foerderprogramme') return [];
  return programmeFields.flatMap((feld) => {
    const faellig_am = daten[feld];
    return faellig_am === undefined ? [] : [{ faellig_am, text: titleOf(art, feld) }];
  });
}

/** What authorities have planned, and what they assessed for an earlier edition. */
function ofAdoption(kb: KnowledgeBase): Omit<Faelliges, 'ueberfaellig'>[] {
  return adoptionMatrix(kb).standards.flatMap(({ standard, zeilen }) => {
    const cells = zeilen.flatMap(({ anforderung, zellen }) =>
      zellen.map((zelle) => ({ nr: anforderung.nr, ...zelle })),
    );
    const planned = cells.flatMap(({ nr, stand, bis, pauschal, traeger }) =>
      stand === 'geplant' && bis !== undefined
        ? [{ anlass: 'umsetzung' as const, traeger, faellig_am: bis, nr: pauschal ? '' : nr }]
        : [],
    );
    const outdated = cells.flatMap(({ neu_bewerten, traeger }) =>
      neu_bewerten
        ? [{ anlass: 'neu_bewerten' as const, traeger, faellig_am: standard.daten.gueltig_ab ?? '', nr: '' }]
        : [],
    );
    const byCase = new Map(
      [...planned, ...outdated].map((one) => [`${one.anlass} ${one.traeger.ref} ${one.nr}`, one]),
    );
    return [...byCase.values()].map(({ anlass, traeger, faellig_am, nr }) => ({
      anlass,
      eintrag: standard,
      faellig_am,
      traeger: [{ label: traeger.daten.titel, ref: traeger.ref }],
      ...(nr !== '' && { text: nr }),
    }));
  });
}
