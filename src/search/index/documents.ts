/** What the search knows of a record: a small document of its own, without navigation or page frame. */
import { z } from 'zod';
import { renderMarkdown } from '../../markdown/render.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { arten, kindOf } from '../../schema/kinds.ts';
import { alleFelder, werteAn } from '../../schema/walk.ts';
import { listDate } from '../../insights/listing.ts';
import { searchFilterValues } from '../../insights/search-facets.ts';
import { statusOf } from '../../insights/status.ts';
import { evidenceLabel, isFictional } from '../../insights/trust.ts';
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { searchFilters } from '../../schema/search-filters.ts';

export interface SearchDocument {
  readonly url: string;
  readonly html: string;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** Fields whose words decide what a record is about; they count more than its text. */
const weightyFields = ['kurzfassung', 'lehre', 'hersteller', 'modell', 'modellnummer', 'frage'];

/** Words that people type but no text should show: metadata is searched and stays out of excerpts. */
const hiddenFields = ['suchbegriffe', 'synonyme'];

/** The document of one record. */
export function searchDocument(kb: KnowledgeBase, eintrag: Eintrag): SearchDocument {
  const { art, slug, daten } = eintrag;
  const meta: Readonly<Record<string, string>> = {
    art: kindOf(art).einzahl,
    kurzfassung: daten.kurzfassung,
    status: statusOf(eintrag).label,
    geltung: statusOf(eintrag).geltung,
    belegart: evidenceLabel(eintrag),
    fiktiv: String(isFictional(eintrag)),
    datum: listDate(eintrag),
    suchbegriffe: hiddenFields.flatMap((feld) => textsAt(daten, feld)).join(' · '),
    // A source is found by its name, but an excerpt should show what the record says itself.
    quellen: (daten.quellen ?? []).map(({ titel, herausgeber }) => `${titel}, ${herausgeber}`).join(' · '),
  };
  const html = [
    '<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body data-pagefind-body>',
    // The title is found as metadata; in the text it would only repeat itself in the excerpt.
    `<h1 data-pagefind-meta="title" data-pagefind-ignore>${escape(daten.titel)}</h1>`,
    ...weightyFields.flatMap((feld) => paragraph(textsAt(daten, feld), 4)),
    renderMarkdown(eintrag.text, '/').html,
    ...paragraph(structuredTexts(eintrag), 1),
    ...Object.entries(meta)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escape(value)}">`),
    ...searchFilters.flatMap(({ name }) =>
      searchFilterValues(kb, eintrag, name).map(
        ({ wert }) => `<meta data-pagefind-filter="${name}[content]" content="${escape(wert)}">`,
      ),
    ),
    `<meta data-pagefind-sort="datum[content]" content="${listDate(eintrag)}">`,
    '</body></html>',
  ].join('\n');
  return { url: `/${art}/${slug}/`, html };
}

const paragraph = (texts: readonly string[], weight: number): string[] =>
  texts.length > 0 ? [`<p data-pagefind-weight="${weight}">${escape(texts.join(' · '))}</p>`] : [];

function textsAt(daten: Eintrag['daten'], feld: string): string[] {
  const value = (daten as Record<string, unknown>)[feld];
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
}

/** Fields made of free text, by kind: neither reference, vocabulary, choice nor date. */
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
        !['titel', 'quellen', ...weightyFields, ...hiddenFields].includes(pfad[0] ?? ''),
    ),
  ]),
);

/** Every sentence that stands in the front matter: requirements, defects, agenda … */
const structuredTexts = ({ art, daten }: Eintrag): string[] =>
  (textFields[art] ?? [])
    .flatMap(({ pfad }) => [...werteAn(daten, pfad)].map(({ wert }) => String(wert)))
    // Months and times of day are texts to a schema, but nothing to read.
    .filter((text) => !/^[\d:-]+$/.test(text));
