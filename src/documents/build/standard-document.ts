/** A recommendation or standard as a document: what is asked, how it is checked, and what it rests on. */
import { getOfKind, type KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { beschluss as beschlussSchema } from '../../schema/beschluss.ts';
import { empfehlung as schema } from '../../schema/empfehlung.ts';
import type { EintragVon } from '../../schema/eintrag.ts';
import { angabenVon, labelsAt } from '../../schema/walk.ts';
import { adoptionWords } from '../../insights/adoption-words.ts';
import { fieldValues, plainText } from '../../insights/field-values.ts';
import { noticeWords } from '../../insights/notice-words.ts';
import { recordPage, type RecordPage } from '../../insights/record-page.ts';
import { clausesFor } from '../../insights/requirement-clauses.ts';
import { sourceWords } from '../../insights/source-words.ts';
import { hasEnded, statusOf } from '../../insights/status.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';
import type { Block, Fact, TextDocument } from '../model/text-document.ts';
import { evidenceAnnex } from './evidence-annex.ts';
import { wholeAddress } from './origins.ts';
import { dayFact, pageFrame, sourceFact } from './page-frame.ts';
import { lines, paragraph, words } from '../model/make.ts';
import { fact, linkTo, list, note, section } from './pieces.ts';
import { recordText } from './record-text.ts';
import { requirementsTable } from './requirements-table.ts';

type Empfehlung = EintragVon<'empfehlungen'>;

const title = (feld: keyof typeof schema.shape): string => angabenVon(schema.shape[feld]).title ?? feld;

export function standardDocument(kb: KnowledgeBase, standard: Empfehlung, today: string): TextDocument {
  const { daten, ref } = standard;
  const page = recordPage(kb, standard, today);
  const path = `/${ref}/`;
  return {
    ...pageFrame(kb, { title: daten.titel, today, shown: [standard] }),
    subtitle: labelsAt(schema, 'verbindlichkeit')[daten.verbindlichkeit] ?? '',
    facts: [...stateFacts(kb, standard), dayFact(today), sourceFact(kb, path)],
    notices: [
      ...page.notices.map((one) =>
        [noticeWords(one), ...(one.ziele ?? []).map(({ daten }) => daten.titel)].join(' '),
      ),
      t('hinweis.recht'),
    ],
    cover: true,
    blocks: [
      paragraph(words(daten.kurzfassung)),
      ...section(title('anforderungen'), requirements(kb, standard)),
      ...section(t('empfehlung.fuer_eltern'), daten.fuer_eltern ? [paragraph(words(daten.fuer_eltern))] : []),
      ...recordText(kb, standard),
      ...section(t('eintrag.angaben'), scopeFacts(kb, standard)),
      ...section(t('empfehlung.umsetzung'), adoption(kb, standard, page)),
      ...section(t('eintrag.quellen'), sources(daten.quellen)),
      ...section(t('eintrag.aenderungen'), changes(daten.aenderungen)),
      ...evidenceAnnex(kb, page),
    ],
  };
}

function stateFacts(kb: KnowledgeBase, standard: Empfehlung): Fact[] {
  const { daten } = standard;
  const beschluss = getOfKind(kb, daten.beschluss, 'beschluesse');
  const day = (feld: 'gueltig_ab' | 'gueltig_bis' | 'geprueft_am'): Fact[] =>
    daten[feld] === undefined ? [] : [fact(title(feld), words(germanDate(daten[feld])))];
  return [
    fact(title('status'), words(statusOf(standard).label)),
    fact(title('fassung'), words(String(daten.fassung))),
    ...day('gueltig_ab'),
    ...day('gueltig_bis'),
    ...(beschluss ? [fact(title('beschluss'), linkTo(kb, beschluss), words(decided(beschluss)))] : []),
    ...day('geprueft_am'),
  ];
}

const decided = ({ daten: { datum, ergebnis } }: EintragVon<'beschluesse'>): string =>
  ` ${t('dokumente.beschluss', {
    datum: germanDate(datum),
    ergebnis: labelsAt(beschlussSchema, 'ergebnis')[ergebnis] ?? ergebnis,
  })}`;

function requirements(kb: KnowledgeBase, { ref, daten }: Empfehlung): Block[] {
  const { anforderungen = [] } = daten;
  if (anforderungen.length === 0) return [];
  const klauseln = kb.ofKind('klauseln').filter((one) => !hasEnded(one));
  const rows = anforderungen.map((anforderung) => ({
    anforderung,
    klauseln: clausesFor(klauseln, ref, anforderung.nr),
  }));
  return [requirementsTable(kb, title('anforderungen'), rows), note(t('dokumente.stufen'))];
}

/** Whom and what it is for; what the first page says already is left out. */
function scopeFacts(kb: KnowledgeBase, standard: Empfehlung): Block[] {
  const onCover: readonly string[] = ['fassung', 'verbindlichkeit', 'gueltig_ab', 'gueltig_bis'];
  const rows = fieldValues(kb, standard)
    .filter(({ name }) => !onCover.includes(name))
    .map(({ titel, werte }) => fact(titel, words(werte.map(plainText).join(', '))));
  return rows.length > 0 ? [{ kind: 'facts', rows }] : [];
}

function adoption(kb: KnowledgeBase, { slug }: Empfehlung, { kette }: RecordPage): Block[] {
  const address = wholeAddress(kb, `/standards/umsetzung/#standard-${slug}`);
  return (kette?.umsetzung ?? []).map(({ summe }) =>
    paragraph(
      words(`${t('dokumente.umsetzung_text', { zahlen: adoptionWords(summe) })} `),
      words(`${t('dokumente.umsetzung_mehr')} `),
      { kind: 'link', text: address.replace(/^https?:\/\/|#.*$/g, ''), href: address },
    ),
  );
}

const sources = (quellen: Empfehlung['daten']['quellen'] = []): Block[] =>
  list(
    quellen.map((quelle) =>
      lines([{ kind: 'link', text: quelle.titel, href: quelle.url }], [words(sourceWords(quelle))]),
    ),
    true,
  );

const changes = (aenderungen: Empfehlung['daten']['aenderungen'] = []): Block[] =>
  list(aenderungen.map(({ datum, text }) => [words(`${germanDate(datum)}: `, 'strong'), words(text)]));
