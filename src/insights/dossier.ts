/**
 * The dossier of a device class: everything known about it on one page, for somebody who is about to buy.
 * Every record about the class stands in exactly one of its lists.
 */
import type { Eintrag, EintragVon } from '../schema/eintrag.ts';
import type { Art } from '../schema/kinds.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import {
  classDefects,
  priceRange,
  repairOptions,
  updateEnds,
  type Klassendefekt,
  type Preisspanne,
  type Reparaturweg,
  type Updateende,
} from './class-figures.ts';
import { recordsOfClass } from './device-class.ts';
import { zweckbindungBis } from './funding.ts';
import { gapsOf, type Luecke } from './gaps.ts';
import { totalUnits, verdicts } from './holdings.ts';
import { inListOrder } from './listing.ts';
import { clausesFor } from './requirement-clauses.ts';
import { hasEnded } from './status.ts';
import { traps, type Stolperstein } from './traps.ts';

type Anforderung = NonNullable<EintragVon<'empfehlungen'>['daten']['anforderungen']>[number];
type Wiederkauf = NonNullable<EintragVon<'geraete'>['daten']['bestaende']>[number]['wieder_kaufen'];

export interface Anforderungsbezug extends Anforderung {
  readonly standard: EintragVon<'empfehlungen'>;
  /** Clauses about the class that put the requirement into a contract. */
  readonly klauseln: readonly EintragVon<'klauseln'>[];
}

export interface Bindung {
  readonly programm: EintragVon<'foerderprogramme'>;
  /** Last day on which what was funded must be kept, where the programme says enough to compute it. */
  readonly bis: string | undefined;
}

export interface Dossier {
  readonly klasse: Vokabel;
  readonly urteil: {
    /** Authorities by whether they would buy a model of the class again. */
    readonly wieder_kaufen: ReadonlyMap<Wiederkauf, number>;
    readonly stueck: number;
  };
  readonly stolpersteine: readonly Stolperstein[];
  /** Requirements of the standards that are in force. */
  readonly anforderungen: readonly Anforderungsbezug[];
  /** The decisions that put them in force. */
  readonly beschluesse: readonly EintragVon<'beschluesse'>[];
  readonly updates: readonly Updateende[];
  readonly defekte: readonly Klassendefekt[];
  readonly reparaturwege: readonly Reparaturweg[];
  readonly preis: Preisspanne;
  /** Obligations to keep what was bought, if it is funded. */
  readonly bindungen: readonly Bindung[];
  /** The next meeting whose agenda treats a record of the class. */
  readonly sitzung?: EintragVon<'sitzungen'>;
  readonly luecken: readonly Luecke[];

  readonly standards: readonly EintragVon<'empfehlungen'>[];
  readonly erfahrungen: readonly EintragVon<'erfahrungen'>[];
  readonly geraete: readonly EintragVon<'geraete'>[];
  readonly klauseln: readonly EintragVon<'klauseln'>[];
  readonly grundlagen: readonly EintragVon<'grundlagen'>[];
  readonly foerderprogramme: readonly EintragVon<'foerderprogramme'>[];
  readonly fragen: readonly (EintragVon<'fragen'> | EintragVon<'grundsatzfragen'>)[];
  /** Decisions, meetings and whatever else is filed under the class. */
  readonly weitere: readonly Eintrag[];
  /** Superseded, withdrawn, closed: no longer to be followed. */
  readonly beendet: readonly Eintrag[];
}

/** The lists that share the records of a class among them. */
export const dossierLists = [
  'standards',
  'erfahrungen',
  'geraete',
  'klauseln',
  'grundlagen',
  'foerderprogramme',
  'fragen',
  'weitere',
  'beendet',
] as const satisfies readonly (keyof Dossier)[];

/** Kinds with a list of their own. */
const listed: readonly Art[] = [
  'empfehlungen',
  'erfahrungen',
  'geraete',
  'klauseln',
  'grundlagen',
  'foerderprogramme',
  'fragen',
  'grundsatzfragen',
];

/** @param today day from which deadlines are counted and meetings are ahead */
export function dossierOf(kb: KnowledgeBase, klasse: Vokabel, today: string): Dossier {
  const all = recordsOfClass(kb, klasse.wert);
  const current = all.filter((eintrag) => !hasEnded(eintrag));
  const refs = new Set(current.map(({ ref }) => ref));
  const ofKind = <A extends Art>(art: A) => inListOrder(kb.ofKind(art).filter(({ ref }) => refs.has(ref)));
  const geraete = ofKind('geraete');
  const erfahrungen = ofKind('erfahrungen');
  const standards = ofKind('empfehlungen');
  const agreed = standards.filter(({ daten }) => daten.status === 'beschlossen');
  const klauseln = ofKind('klauseln');
  const holdings = geraete.flatMap(({ daten }) => daten.bestaende ?? []);
  const meeting = nextMeeting(kb, new Set(all.map(({ ref }) => ref)), today);
  const dossier = {
    klasse,
    urteil: { wieder_kaufen: verdicts(holdings), stueck: totalUnits(holdings) },
    stolpersteine: traps(erfahrungen),
    anforderungen: agreed.flatMap((standard) =>
      (standard.daten.anforderungen ?? []).map((one) => ({
        ...one,
        standard,
        klauseln: clausesFor(klauseln, standard.ref, one.nr),
      })),
    ),
    beschluesse: agreed.flatMap(({ daten }) => getOfKind(kb, daten.beschluss, 'beschluesse') ?? []),
    updates: updateEnds(geraete, today),
    defekte: classDefects(geraete),
    reparaturwege: repairOptions(geraete),
    preis: priceRange(geraete),
    bindungen: bindingProgrammes(kb, klasse.wert),
    ...(meeting && { sitzung: meeting }),
    standards,
    erfahrungen,
    geraete,
    klauseln,
    grundlagen: ofKind('grundlagen'),
    foerderprogramme: ofKind('foerderprogramme'),
    fragen: [...ofKind('fragen'), ...ofKind('grundsatzfragen')],
    weitere: inListOrder(current.filter(({ art }) => !listed.includes(art))),
    beendet: inListOrder(all.filter(hasEnded)),
  };
  return { ...dossier, luecken: gapsOf(dossier) };
}

/** Programmes with an obligation to keep what was funded: those for the class, and those for any device. */
const bindingProgrammes = (kb: KnowledgeBase, klasse: string): Bindung[] =>
  kb
    .ofKind('foerderprogramme')
    .filter(({ daten }) => daten.zweckbindung !== undefined)
    .filter(({ daten }) => daten.geraeteklassen === undefined || daten.geraeteklassen.includes(klasse))
    .map((programm) => ({ programm, bis: zweckbindungBis(programm) }));

/** The first planned meeting from today on with one of the records on its agenda. */
function nextMeeting(
  kb: KnowledgeBase,
  refs: ReadonlySet<string>,
  today: string,
): EintragVon<'sitzungen'> | undefined {
  return kb
    .ofKind('sitzungen')
    .filter(({ daten }) => daten.status === 'geplant' && daten.datum >= today)
    .filter(
      ({ ref }) =>
        kb.out(ref).some(({ nach }) => refs.has(nach)) || kb.in(ref).some(({ von }) => refs.has(von)),
    )
    .sort((a, b) => (a.daten.datum < b.daten.datum ? -1 : 1))[0];
}
