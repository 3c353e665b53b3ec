/** What the search knows of a record: a small document of its own, without navigation or page frame. */
import { z } from 'zod';
import { renderMarkdown } from '../../markdown/render.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { arten, kindOf, type Art } from '../../schema/kinds.ts';
import { searchFilters } from '../../schema/search-filters.ts';
import { alleFelder, werteAn } from '../../schema/walk.ts';
import { listDate } from '../../insights/listing.ts';
import { isOverdue } from '../../insights/review.ts';
import { searchFilterValues } from '../../insights/search-facets.ts';
import { statusOf } from '../../insights/status.ts';
import { evidenceLabel, isFictional } from '../../insights/trust.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { TableRecord } from '../data/record-table.ts';
import type { RecordTexts, SearchForms } from './search-forms.ts';

export interface SearchDocument {
  readonly url: string;
  readonly html: string;
}

/** Address of a record below the base path, by which the index names it. */
export const searchAddress = ({ art, slug }: Eintrag): string => `/${art}/${slug}/`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Fields whose words decide what a record is about; they count more than its text. */
const weightyFields = ['kurzfassung', 'lehre', 'hersteller', 'modell', 'modellnummer', 'frage'];

/** Words that people type but no text should show: metadata is searched and stays out of excerpts. */
const hiddenFields = ['suchbegriffe', 'synonyme'];

/** „wer zahlt, wenn ein Kind es fallen lässt“ has words besides those that it is about; they count less. */
const isSentence = (said: string): boolean => said.split(/\s+/).length >= 4;

/** Filters whose values are worth finding by name. */
const namedFilters = ['thema', 'geraeteklasse', 'ort', 'schulform'];

/** A record taken apart for the search. */
export interface Extract {
  readonly eintrag: Eintrag;
  /** The rendered text below the front matter. */
  readonly body: string;
  /** Every sentence that stands in the front matter. */
  readonly structured: readonly string[];
  /** Labels of what it is filed under. */
  readonly merkmale: readonly string[];
  readonly texts: RecordTexts;
}

export function extractOf(kb: KnowledgeBase, eintrag: Eintrag): Extract {
  const { daten } = eintrag;
  const body = renderMarkdown(eintrag.text, '/').html;
  const structured = structuredTexts(eintrag);
  // What holds for everything says nothing.
  const merkmale = namedFilters.flatMap((name) => {
    const values = searchFilterValues(kb, eintrag, name).map(({ label }) => label);
    return values.length <= 5 ? values : [];
  });
  const kern = [
    daten.titel,
    ...weightyFields.flatMap((feld) => textsAt(daten, feld)),
    ...textsAt(daten, 'synonyme'),
  ];
  const rest = [body.replace(/<[^>]*>/g, ' '), ...structured, ...merkmale];
  return {
    eintrag,
    body,
    structured,
    merkmale,
    texts: {
      kern: kern.join(' · '),
      rest: rest.join(' · '),
      gesucht: textsAt(daten, 'suchbegriffe').join(' · '),
    },
  };
}

/** The document of one record, with the forms under which it is found besides its own words. */
export function searchDocument(
  { eintrag, body, structured, merkmale }: Extract,
  forms: SearchForms,
): SearchDocument {
  const { art, daten } = eintrag;
  const hidden = hiddenFields.flatMap((feld) => textsAt(daten, feld));
  const meta: Readonly<Record<string, string>> = {
    name: nameOf(eintrag),
    art: kindOf(art).einzahl,
    kurzfassung: daten.kurzfassung,
    status: statusOf(eintrag).label,
    geltung: statusOf(eintrag).geltung,
    belegart: evidenceLabel(eintrag),
    fiktiv: String(isFictional(eintrag)),
    datum: listDate(eintrag),
    suchbegriffe: hidden.filter((said) => !isSentence(said)).join(' · '),
    gefragt: hidden.filter(isSentence).join(' · '),
    merkmale: merkmale.join(' · '),
    zeit: dateForms(eintrag).join(' · '),
    // A source is found by its name, but an excerpt should show what the record says itself.
    quellen: (daten.quellen ?? []).map(({ titel, herausgeber }) => `${titel}, ${herausgeber}`).join(' · '),
    ...Object.fromEntries(
      Object.entries(forms).map(([name, words]) => [name, (words as string[]).join(' · ')]),
    ),
  };
  const html = [
    '<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body data-pagefind-body>',
    // The title is found as metadata; in the text it would only repeat itself in the excerpt.
    `<h1 data-pagefind-meta="title" data-pagefind-ignore>${escape(daten.titel)}</h1>`,
    ...weightyFields.flatMap((feld) => paragraph(textsAt(daten, feld), 4)),
    body,
    ...paragraph(structured, 1),
    ...Object.entries(meta)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`),
    '</body></html>',
  ].join('\n');
  return { url: searchAddress(eintrag), html };
}

/** What a thing is called, where a record is about one thing: who types just that wants just this. */
function nameOf(eintrag: Eintrag): string {
  switch (eintrag.art) {
    case 'geraete':
      return eintrag.daten.modell;
    case 'themen':
    case 'traeger':
    case 'foerderprogramme':
    case 'sitzungen':
      return eintrag.daten.titel.replace(/[(:].*$/, '').trim();
    default:
      return '';
  }
}

/** Month and day of a meeting or decision, as people write them and as the planner joins them. */
function dateForms(eintrag: Eintrag): string[] {
  if (eintrag.art !== 'sitzungen' && eintrag.art !== 'beschluesse') return [];
  const [year = '', month = '', day = ''] = eintrag.daten.datum.split('-');
  return [`${month}${year}`, `${year}-${month}`, `${Number(month)}.${year}`, `${day}${month}${year}`];
}

/** Who asks wants what was learned and agreed before the record of when it was discussed. */
const kindPrior: Readonly<Partial<Record<Art, number>>> = {
  klauseln: 0.99,
  grundsatzfragen: 0.99,
  traeger: 0.98,
  themen: 0.97,
  beschluesse: 0.97,
  fragen: 0.97,
  sitzungen: 0.94,
};

/** How much a record counts where texts match alike: in force before a draft, current before overdue, real before invented. */
function priorOf(eintrag: Eintrag, today: string): number {
  const validity = { gueltig: 1, vorlaeufig: 0.98, beendet: 0.9 }[statusOf(eintrag).geltung];
  const care = isOverdue(eintrag, today) ? 0.99 : 1;
  const evidence = isFictional(eintrag) ? 0.99 : 1;
  return Math.round((kindPrior[eintrag.art] ?? 1) * validity * care * evidence * 1000) / 1000;
}

/** What the table of records holds of a record. */
export const tableRecord = (kb: KnowledgeBase, eintrag: Eintrag, id: string, today: string): TableRecord => ({
  id,
  datum: listDate(eintrag),
  prior: priorOf(eintrag, today),
  werte: Object.fromEntries(
    searchFilters.map(({ name }) => [name, searchFilterValues(kb, eintrag, name).map(({ wert }) => wert)]),
  ),
});

const paragraph = (texts: readonly string[], weight: number): string[] =>
  texts.length > 0 ? [`<p data-pagefind-weight="${weight}">${escape(texts.join(' · '))}</p>`] : [];

function textsAt(daten: Eintrag['daten'], feld: string): string[] {
  const value = (daten as Record<string, unknown>)[feld];
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
}

/** Fields made of free text, by kind: neither reference, vocabulary, choice nor date, nor how it is cared for. */
const textFields = Object.fromEntries(
  arten.map((art) => [
    art,
    [...alleFelder(kindOf(art).schema)].filter(
      ({ pfad, schema, angaben }) =>
        schema instanceof z.ZodString &&
        !(schema instanceof z.ZodISODate) &&
        !angaben.verweis &&
        !angaben.vokabular &&
        pfad.at(-1) !== 'url' &&
        !['titel', 'quellen', 'pruefungen', ...weightyFields, ...hiddenFields].includes(pfad[0] ?? ''),
    ),
  ]),
);

/** Requirements, defects, agenda … */
const structuredTexts = ({ art, daten }: Eintrag): string[] =>
  (textFields[art] ?? [])
    .flatMap(({ pfad }) => [...werteAn(daten, pfad)].map(({ wert }) => String(wert)))
    // Months and times of day are texts to a schema, but nothing to read.
    .filter((text) => !/^[\d:-]+$/.test(text));
