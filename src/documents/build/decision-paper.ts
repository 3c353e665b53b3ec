/**
 * A Grundsatzfrage as a paper for the Arbeitskreis Schulverwaltung: everything to decide on, on one page. What
 * does not fit is left to the record, to which the paper leads.
 */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { EintragVon } from '../../schema/eintrag.ts';
import { grundsatzfrage as schema } from '../../schema/grundsatzfrage.ts';
import { angabenVon, labelsAt, schemaAn } from '../../schema/walk.ts';
import { origins } from '../../insights/relations.ts';
import { statusOf } from '../../insights/status.ts';
import { isFictional } from '../../insights/trust.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';
import type { Block, Fact, Inline, Table, TextDocument } from '../model/text-document.ts';
import { background } from './background.ts';
import { frameFacts, pageFrame } from './page-frame.ts';
import { fact, linkTo, paragraph, words } from './pieces.ts';
import { firstSentences } from './sentences.ts';

type Grundsatzfrage = EintragVon<'grundsatzfragen'>;

/** So much fits on one page, in characters; found out by trying. */
const room = { background: 600, options: 1100, answer: 600, step: 200 } as const;

/** So many steps and records are named; the page has all of them. */
const mostSteps = 4;
const mostRecords = 5;

export function decisionPaper(kb: KnowledgeBase, frage: Grundsatzfrage, today: string): TextDocument {
  const { daten, ref } = frage;
  const path = `/${ref}/`;
  return {
    ...pageFrame(kb, { title: t('vorlage.titel', { titel: daten.titel }), today, shown: [frage] }),
    facts: [...addressFacts(kb, frage), ...frameFacts(kb, { path, today })],
    notices: [...(isFictional(frage) ? [t('hinweis.fiktiv_text')] : []), t('hinweis.recht')],
    cover: false,
    blocks: [
      ...part(title('frage'), [paragraph(words(daten.frage, 'strong'))]),
      ...part(t('vorlage.hintergrund'), [...background(kb, frage, room.background), steps(frage)]),
      ...part(title('optionen'), [options(frage)]),
      ...part(title('votum_cluster'), daten.votum_cluster ? [paragraph(words(daten.votum_cluster))] : []),
      ...part(
        title('antwort'),
        daten.antwort ? [paragraph(words(firstSentences(daten.antwort, room.answer)))] : [],
      ),
      ...part(t('vorlage.bitte'), [paragraph(words(request(frage)))]),
      ...part(t('vorlage.belege'), evidence(kb, frage)),
    ],
  };
}

const title = (...pfad: PropertyKey[]): string => {
  const feld = schemaAn(schema, pfad);
  return (feld && angabenVon(feld).title) ?? '';
};

const part = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 3, text, numbered: false }, ...blocks] : [];

function addressFacts(kb: KnowledgeBase, frage: Grundsatzfrage): Fact[] {
  const { antwort_gewuenscht_bis: until } = frage.daten;
  return [
    fact(t('vorlage.an'), words(t('vorlage.arbeitskreis'))),
    fact(t('vorlage.von'), words(kb.cluster.name)),
    fact(title('status'), words(statusOf(frage).label)),
    ...(until === undefined ? [] : [fact(title('antwort_gewuenscht_bis'), words(germanDate(until)))]),
  ];
}

/** When the question was where, the last steps only. */
function steps({ daten: { verlauf } }: Grundsatzfrage): Block {
  const labels = labelsAt(schema, 'verlauf', 0, 'schritt');
  const shown = verlauf
    .slice(-mostSteps)
    .map((one) => `${germanDate(one.datum)} ${labels[one.schritt] ?? ''}`);
  const lead = verlauf.length > mostSteps ? '… ' : '';
  return paragraph(words(`${title('verlauf')}: `, 'strong'), words(`${lead}${shown.join('; ')}`));
}

function options({ daten: { optionen } }: Grundsatzfrage): Table {
  const limit = Math.floor(room.options / optionen.length);
  return {
    kind: 'table',
    label: title('optionen'),
    head: [title('optionen', 0, 'titel'), title('optionen', 0, 'folgen'), title('optionen', 0, 'kosten')],
    widths: [25, 48, 27],
    rows: optionen.map(({ titel, folgen, kosten }, i) => [
      [words(`${i + 1}. ${titel}`, 'strong')],
      [words(firstSentences(folgen, limit))],
      [words(kosten ?? t('eintrag.keine_angabe'))],
    ]),
  };
}

/** What the Arbeitskreis is to do, from where the question lies now. */
function request({ daten }: Grundsatzfrage): string {
  const { status, verlauf, antwort_gewuenscht_bis: until, rueckzug_grund: grund = '' } = daten;
  const last = verlauf.at(-1);
  switch (status) {
    case 'offen':
      return t('vorlage.noch_nicht');
    case 'an_arbeitskreis':
      return until === undefined
        ? t('vorlage.bitte_offen')
        : t('vorlage.bitte_bis', { datum: germanDate(until) });
    case 'zurueck_ins_cluster':
      return t('vorlage.zurueck', {
        datum: last ? germanDate(last.datum) : '',
        text: firstSentences(last?.text ?? '', room.step),
      });
    case 'beantwortet':
      return t('vorlage.beantwortet');
    case 'zurueckgezogen':
      return t('vorlage.zurueckgezogen', { grund });
  }
}

/** The records behind the question, in one paragraph. */
function evidence(kb: KnowledgeBase, { ref }: Grundsatzfrage): Block[] {
  const records = [...new Set(origins(kb, ref).flatMap(({ eintraege }) => eintraege))];
  const links = records.slice(0, mostRecords).map((one) => linkTo(kb, one));
  const between: Inline = words('; ');
  return links.length > 0
    ? [paragraph(...links.flatMap((link, i) => (i === 0 ? [link] : [between, link])))]
    : [];
}
