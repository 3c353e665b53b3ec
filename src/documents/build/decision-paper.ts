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
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';
import type { Block, Fact, Inline, Table, TextDocument } from '../model/text-document.ts';
import { background } from './background.ts';
import { pageFrame, sourceFact } from './page-frame.ts';
import { paragraph, words } from '../model/make.ts';
import { fact, linkTo } from './pieces.ts';
import { firstSentences } from './sentences.ts';

type Grundsatzfrage = EintragVon<'grundsatzfragen'>;

/** So much fits on one page, in characters; found out by trying. */
const room = { background: 420, options: 700, vote: 320, answer: 420, step: 160 } as const;

/** So many steps and records are named; the page has all of them. */
const mostSteps = 3;
const mostRecords = 4;

export function decisionPaper(kb: KnowledgeBase, frage: Grundsatzfrage, today: string): TextDocument {
  const { daten, ref } = frage;
  const path = `/${ref}/`;
  return {
    ...pageFrame(kb, { title: t('vorlage.titel', { titel: daten.titel }), today, shown: [frage] }),
    facts: [...addressFacts(frage), sourceFact(kb, path)],
    notices: [t('hinweis.recht')],
    cover: false,
    blocks: [
      ...part(daten.frage, [...background(kb, frage, room.background), steps(frage), options(frage)]),
      ...part(
        title('votum_cluster'),
        daten.votum_cluster ? [paragraph(words(firstSentences(daten.votum_cluster, room.vote)))] : [],
      ),
      ...part(
        title('antwort'),
        daten.antwort ? [paragraph(words(firstSentences(daten.antwort, room.answer)))] : [],
      ),
      ...part(t('vorlage.bitte'), request(frage)),
      ...evidence(kb, frage),
    ],
  };
}

const title = (...pfad: PropertyKey[]): string => {
  const feld = schemaAn(schema, pfad);
  return (feld && angabenVon(feld).title) ?? '';
};

const part = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 3, text, numbered: false }, ...blocks] : [];

function addressFacts(frage: Grundsatzfrage): Fact[] {
  const status = statusOf(frage).label;
  const { antwort, antwort_gewuenscht_bis: until } = frage.daten;
  const state =
    until && antwort === undefined ? t('vorlage.status', { status, datum: germanDate(until) }) : status;
  return [fact(t('vorlage.an'), words(t('vorlage.arbeitskreis'))), fact(title('status'), words(state))];
}

/** When the question was where, the last steps only. */
function steps({ daten: { verlauf } }: Grundsatzfrage): Block {
  const labels = labelsAt(schema, 'verlauf', 0, 'schritt');
  const shown = verlauf
    .slice(-mostSteps)
    .map((one) => `${germanDate(one.datum)} ${labels[one.schritt] ?? ''}`);
  const lead = verlauf.length > mostSteps ? '… ' : '';
  const content = [words(`${title('verlauf')}: `, 'strong'), words(`${lead}${shown.join('; ')}`)];
  return { kind: 'paragraph', style: 'note', content };
}

function options({ daten: { optionen } }: Grundsatzfrage): Table {
  const limit = Math.floor(room.options / optionen.length);
  return {
    kind: 'table',
    label: title('optionen'),
    head: [title('optionen', 0, 'titel'), title('optionen', 0, 'folgen'), title('optionen', 0, 'kosten')],
    widths: [22, 50, 28],
    rows: optionen.map(({ titel, folgen, kosten }, i) => [
      [words(`${i + 1}. ${titel}`, 'strong')],
      [words(firstSentences(folgen, limit))],
      [words(kosten ? firstSentences(kosten, limit) : t('eintrag.keine_angabe'))],
    ]),
  };
}

/** What the Arbeitskreis is to do, from where the question lies now; nothing once it is answered. */
function request({ daten }: Grundsatzfrage): Block[] {
  const { status, verlauf, antwort_gewuenscht_bis: until, rueckzug_grund: grund = '' } = daten;
  const say = (text: string) => [paragraph(words(text))];
  const last = verlauf.at(-1);
  switch (status) {
    case 'offen':
      return say(t('vorlage.noch_nicht'));
    case 'an_arbeitskreis':
      return say(until ? t('vorlage.bitte_bis', { datum: germanDate(until) }) : t('vorlage.bitte_offen'));
    case 'zurueck_ins_cluster':
      return say(
        t('vorlage.zurueck', {
          datum: last ? germanDate(last.datum) : '',
          text: firstSentences(last?.text ?? '', room.step),
        }),
      );
    case 'beantwortet':
      return [];
    case 'zurueckgezogen':
      return say(t('vorlage.zurueckgezogen', { grund }));
  }
}

/** The records behind the question, in one paragraph; the meetings stand among the steps. */
function evidence(kb: KnowledgeBase, { ref }: Grundsatzfrage): Block[] {
  const records = [...new Set(origins(kb, ref).flatMap(({ eintraege }) => eintraege))].filter(
    ({ art }) => art !== 'sitzungen',
  );
  const links = records.slice(0, mostRecords).map((one) => linkTo(kb, one));
  const content = links.flatMap((link, i): Inline[] => (i === 0 ? [link] : [words('; '), link]));
  const lead = words(`${t('vorlage.belege')}: `, 'strong');
  return links.length > 0 ? [{ kind: 'paragraph', style: 'note', content: [lead, ...content] }] : [];
}
