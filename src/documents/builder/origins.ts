/** The annex „Herkunft“: from every clause of a document to the lessons behind it. */
import { d } from '../../strings/documents.ts';
import { germanDate } from '../../strings/format.ts';
import { lines, words } from '../model/make.ts';
import type { Inline, Table } from '../model/text-document.ts';
import type { BuilderClause, Origin } from './data.ts';

export interface OriginRow {
  readonly klausel: BuilderClause;
  /** Number of its heading in the document, and the anchor there. */
  readonly nummer: string;
  readonly anchor: string;
}

export const originsTable = (rows: readonly OriginRow[]): Table => ({
  kind: 'table',
  label: d('herkunft.titel'),
  head: [d('herkunft.klausel'), d('herkunft.verhindert'), d('herkunft.belege')],
  widths: [32, 30, 38],
  rows: rows.map((row) => [clauseCell(row), [words(row.klausel.warum)], evidenceCell(row.klausel)]),
});

function clauseCell({ klausel, nummer, anchor }: OriginRow): Inline[] {
  const { slug, titel, adresse, fassung, vom, stand, hash, fiktiv } = klausel;
  const name = fiktiv ? d('herkunft.fiktiv', { titel }) : titel;
  return lines(
    [{ kind: 'link', text: d('herkunft.nummer_titel', { nummer, titel: name }), href: `#${anchor}` }],
    [words(d('herkunft.fassung', { fassung, datum: germanDate(vom), stand }))],
    [words(d('herkunft.pruefsumme', { hash }))],
    [{ kind: 'link', text: `klauseln/${slug}`, href: adresse }],
  );
}

function evidenceCell({ belege, rechtspruefung }: BuilderClause): Inline[] {
  const { erfahrungen, empfehlungen, beschluesse, rueckhalt } = belege;
  return lines(
    ...(erfahrungen.length > 0
      ? [[words(rueckhalt)], [words(d('herkunft.erfahrungen'))], ...erfahrungen.map(linkTo)]
      : [[words(d('herkunft.keine'))]]),
    ...(empfehlungen.length > 0 ? [[words(d('herkunft.empfehlungen'))], ...empfehlungen.map(linkTo)] : []),
    ...(beschluesse.length > 0 ? [[words(d('herkunft.beschluesse'))], ...beschluesse.map(linkTo)] : []),
    [words(d('herkunft.rechtspruefung', { stand: rechtspruefung }))],
  );
}

const linkTo = ({ titel, adresse, fiktiv }: Origin): Inline[] => [
  { kind: 'link', text: fiktiv ? d('herkunft.fiktiv', { titel }) : titel, href: adresse },
];
