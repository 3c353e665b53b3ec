/** A small collection of clauses for tests of the builder: two areas, limits, a requirement, an exclusion. */
import type {
  BuilderClause,
  BuilderData,
  ClauseBlock,
  Placeholder,
} from '../../src/documents/builder/data.ts';

/** A paragraph in which `{{name}}` is a placeholder. */
export const clauseParagraph = (text: string): ClauseBlock => ({
  kind: 'paragraph',
  content: text
    .split(/(\{\{\w+\}\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{{') ? { kind: 'placeholder', name: part.slice(2, -2) } : { kind: 'text', text: part },
    ),
});

/** A number of hours from 1 to 24, the same wherever it stands. */
export const meldungStunden: Placeholder = {
  name: 'meldung_stunden',
  bedeutung: 'Stunden bis zur Meldung',
  typ: 'zahl',
  vorgabe: 4,
  min: 1,
  max: 24,
};

export function builderClause(slug: string, parts: Partial<BuilderClause> = {}): BuilderClause {
  const text = parts.text ?? [clauseParagraph(`Wortlaut von ${slug}.`)];
  return {
    slug,
    titel: `Klausel ${slug}`,
    kurzfassung: `Kurzfassung von ${slug}.`,
    adresse: `https://wissen.example/klauseln/${slug}/`,
    dokument: 'leistungsbeschreibung',
    bereich: 'leistungsgegenstand',
    niveau: 'mindest',
    kriterium: 'vertragsbedingung',
    status: 'entwurf',
    stand: 'Entwurf',
    fiktiv: false,
    fassung: 1,
    vom: '2026-10-01',
    hash: '0123456789ab',
    text,
    zeilen: [`Wortlaut von ${slug}.`],
    hinweise: [],
    platzhalter: [],
    warum: `Schaden von ${slug}.`,
    erfordert: [],
    schliesst_aus: [],
    rechtspruefung: 'Nicht rechtlich geprüft',
    geraeteklassen: [],
    belege: { erfahrungen: [], empfehlungen: [], beschluesse: [], rueckhalt: '' },
    ...parts,
  };
}

export const builderData = (...klauseln: readonly BuilderClause[]): BuilderData => ({
  stand: '2026-11-29',
  cluster: 'IT-Clusters Probe',
  adresse: 'https://wissen.example',
  fiktiv: 'Beispiel (fiktiv)',
  dokumente: [
    {
      wert: 'leistungsbeschreibung',
      bezeichnung: 'Leistungsbeschreibung',
      pflichtbereiche: ['leistungsgegenstand', 'verguetung'],
    },
    { wert: 'nutzungsvereinbarung', bezeichnung: 'Nutzungsvereinbarung', pflichtbereiche: [] },
  ],
  bereiche: [
    { wert: 'leistungsgegenstand', bezeichnung: 'Leistungsgegenstand' },
    { wert: 'service_level', bezeichnung: 'Service-Level' },
    { wert: 'verguetung', bezeichnung: 'Vergütung' },
  ],
  niveaus: [
    { wert: 'mindest', bezeichnung: 'Mindestens' },
    { wert: 'empfohlen', bezeichnung: 'Empfohlen' },
    { wert: 'komfort', bezeichnung: 'Komfort' },
  ],
  geraeteklassen: [{ wert: 'tablet', bezeichnung: 'Tablet' }],
  klauseln,
});
