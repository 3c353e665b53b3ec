/** Records of the kinds that a grown knowledge base has most of, valid in themselves and among each other. */
import type { Random } from './random.ts';
import { compound, list, paragraph, plain, sentence, table } from './texts.ts';

export interface BenchRecord {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Which records there are, so that references lead somewhere. */
export interface Corpus {
  readonly themen: readonly string[];
  readonly traeger: readonly string[];
  /** A reference `<kind>/<slug>` to some other record of `kind`, or nothing if it has none. */
  readonly refTo: (kind: BenchKind) => string | undefined;
}

export const benchKinds = ['erfahrungen', 'grundlagen', 'geraete', 'klauseln', 'empfehlungen'] as const;
export type BenchKind = (typeof benchKinds)[number];

const schoolTypes = ['grundschule', 'realschule', 'gesamtschule', 'gymnasium', 'berufskolleg'];
const places = ['klassenraum', 'fachraum', 'aula', 'sporthalle', 'verwaltung'];
const classes = ['tablet', 'notebook', 'interaktives_display', 'beamer', 'access_point'];

const title = (random: Random, nr: number): string =>
  `${compound(random)} und ${compound(random)} im Vergleich, Fall ${nr}`;

const head = (random: Random, nr: number, status: string, belegart = 'beispiel_fiktiv') => ({
  titel: title(random, nr),
  kurzfassung: plain(random, 90, 290),
  status,
  belegart,
});

const topics = (random: Random, { themen }: Corpus) => random.some(themen, random.int(1, 3));
const searchWords = (random: Random) => [...new Set(Array.from({ length: 5 }, () => compound(random)))];

function related(corpus: Corpus, ...kinds: readonly BenchKind[]): string[] | undefined {
  const refs = [...new Set(kinds.flatMap((kind) => corpus.refTo(kind) ?? []))];
  return refs.length > 0 ? refs : undefined;
}

const day = (random: Random, year: number): string =>
  `${year}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;

/** Written in 2024, reviewed once in 2025. */
function dates(random: Random) {
  const erstellt_am = day(random, 2024);
  const geprueft_am = day(random, 2025);
  const pruefung = {
    datum: geprueft_am,
    was: 'Zahlen und Fristen',
    gegen: 'Unterlagen des Trägers',
    ergebnis: 'gilt_weiter',
  };
  return { erstellt_am, geprueft_am, pruefungen: [pruefung] };
}

function links(corpus: Corpus, ...kinds: readonly BenchKind[]): string {
  const refs = related(corpus, ...kinds) ?? [];
  return refs.map((ref) => `Mehr dazu steht unter [${ref.split('/')[1]}](/${ref}/).`).join(' ');
}

/** Sections with about 300 words in all: paragraphs, a list, a table, a block and links. */
function body(random: Random, headings: readonly string[], linksText: string): string {
  const share = Math.max(2, Math.round(11 / headings.length));
  const sections = headings.map((heading, i) =>
    [
      `## ${heading}`,
      paragraph(random, share),
      ...(i === 0 ? [linksText] : []),
      ...(i === headings.length - 1 ? [list(random, 4)] : []),
      ...(i === headings.length - 2 ? [table(random, 4)] : []),
      ...(i === 1 ? [`:::hinweis[${compound(random)}]\n${sentence(random)}\n:::`] : []),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  return `${sections.join('\n\n')}\n`;
}

type Maker = (random: Random, nr: number, corpus: Corpus) => BenchRecord;

export const makers: Readonly<Record<BenchKind, Maker>> = {
  erfahrungen: (random, nr, corpus) => ({
    data: {
      ...head(random, nr, 'veroeffentlicht'),
      erfahrungsart: random.pick(['bewaehrt', 'mit_einschraenkung', 'fehlentwicklung', 'offen']),
      lehre: plain(random, 40, 195),
      zeitraum: { von: `${random.int(2019, 2022)}-03`, bis: `${random.int(2023, 2025)}-11` },
      umfang: { schulen: random.int(1, 20), geraete: random.int(10, 900) },
      kosten_einmalig_netto_eur: random.int(500, 90_000),
      auswirkung: random.some(
        ['unterrichtsausfall', 'mehrkosten', 'mehrarbeit', 'zeitgewinn', 'akzeptanz'],
        2,
      ),
      themen: topics(random, corpus),
      schulformen: random.some(schoolTypes, random.int(1, 3)),
      orte: [random.pick(places)],
      geraeteklassen: random.some(classes, random.int(1, 2)),
      geraete: related(corpus, 'geraete'),
      traeger: [random.pick(corpus.traeger)],
      traeger_anzeige: 'offen',
      suchbegriffe: searchWords(random),
      verwandt: related(corpus, 'grundlagen', 'erfahrungen'),
      ...dates(random),
    },
    body: body(
      random,
      ['Ausgangslage', 'Was wir gemacht haben', 'Ergebnis', 'Was wir heute anders machen'],
      links(corpus, 'erfahrungen', 'klauseln'),
    ),
  }),

  grundlagen: (random, nr, corpus) => ({
    data: {
      ...head(random, nr, 'veroeffentlicht', 'belegt'),
      rechtsraum: random.pick(['eu', 'bund', 'nrw', 'norm', 'hersteller']),
      kernaussagen: [1, 2, 3].map((quelle) => ({
        text: plain(random, 30, 300),
        quelle,
        sicherheit: random.pick(['A', 'B']),
      })),
      gilt_fuer_private: random.pick(['ja', 'teilweise', 'nein', 'ungeklaert']),
      themen: topics(random, corpus),
      geraeteklassen: [random.pick(classes)],
      suchbegriffe: searchWords(random),
      verwandt: related(corpus, 'grundlagen', 'geraete'),
      quellen: [1, 2, 3].map((number) => ({
        nr: number,
        titel: `${compound(random)} und ${compound(random)}`,
        herausgeber: compound(random),
        url: `https://quelle-${random.int(1, 99)}.example/dokument/${nr}-${number}`,
        art: random.pick(['gesetz', 'behoerde', 'hersteller', 'presse']),
        abgerufen: '2025-11-24',
        primaer: random.chance(0.5),
      })),
      ...dates(random),
    },
    body: body(
      random,
      ['Worum es geht', 'Was das heißt', 'Was zu tun ist'],
      links(corpus, 'geraete', 'empfehlungen'),
    ),
  }),

  geraete: (random, nr, corpus) => ({
    data: {
      ...head(random, nr, 'veroeffentlicht'),
      hersteller: `${random.pick(['Muster', 'Probe', 'Beispiel'])}werk`,
      modell: `Modell ${nr}`,
      geraeteklasse: random.pick(classes),
      produktstatus: 'fiktiv',
      markt_ab: '2021-09',
      betriebssystem: random.pick(['android', 'windows', 'firmware', 'linux']),
      funktionsupdates_bis: '2027-12-31',
      sicherheitsupdates_bis: `${random.int(2028, 2031)}-12-31`,
      mdm: [{ system: random.pick(['jamf_school', 'relution', 'intune']), umfang: 'ungeprueft' }],
      bestaende: random.some(corpus.traeger, 2).map((traeger) => ({
        traeger,
        traeger_anzeige: 'offen',
        schulform: random.pick(schoolTypes),
        kaufjahr: 2022,
        stueck: random.int(10, 300),
        kaufpreis_netto_eur: random.int(200, 3000),
        preisart: 'kauf',
        garantie_monate: 36,
        service: 'bringin',
        defekte: [{ art: random.pick(['akku', 'panel', 'netzteil']), anzahl: random.int(1, 9), monate: 24 }],
        wieder_kaufen: random.pick(['ja', 'nein', 'zu_frueh']),
        begruendung: plain(random, 20, 300),
        stand: '2024-12',
      })),
      themen: topics(random, corpus),
      suchbegriffe: searchWords(random),
      verwandt: related(corpus, 'klauseln', 'geraete'),
      ...dates(random),
    },
    body: body(
      random,
      ['Worauf es ankommt', 'Wer noch welche hat', 'Reparatur'],
      links(corpus, 'erfahrungen', 'geraete'),
    ),
  }),

  klauseln: (random, nr, corpus) => ({
    data: {
      ...head(random, nr, 'entwurf'),
      dokument: 'leistungsbeschreibung',
      bereich: random.pick(['garantie', 'service_level', 'abnahme', 'verguetung', 'dokumentation']),
      evb_it: random.pick(['kauf', 'service', 'pflege_s', 'keine']),
      kriterium: random.pick(['ausschluss_a', 'bewertung_b', 'vertragsbedingung']),
      niveau: random.pick(['mindest', 'empfohlen', 'komfort']),
      warum: plain(random, 60, 480),
      platzhalter: [
        { name: 'jahre', bedeutung: 'Jahre der Lieferbarkeit', typ: 'zahl', vorgabe: 5, min: 3, max: 10 },
      ],
      setzt_um: related(corpus, 'empfehlungen')?.map((empfehlung) => ({ empfehlung, anforderung: 'A1' })),
      rechtspruefung: { stand: 'keine' },
      themen: topics(random, corpus),
      schulformen: 'alle',
      geraeteklassen: [random.pick(classes)],
      suchbegriffe: searchWords(random),
      verwandt: related(corpus, 'grundlagen'),
      ...dates(random),
    },
    body: `${[
      Array.from({ length: 6 }, (_, i) => `${i + 1}. ${paragraph(random, 3)}`).join('\n'),
      'Die Frist beträgt {{jahre}} Jahre.',
      links(corpus, 'klauseln'),
    ]
      .filter(Boolean)
      .join('\n\n')}\n`,
  }),

  empfehlungen: (random, nr, corpus) => ({
    data: {
      ...head(random, nr, 'in_abstimmung'),
      fassung: 1,
      verbindlichkeit: random.pick(['orientierung', 'empfohlener_standard']),
      anforderungen: ['A1', 'A2', 'A3'].map((number) => ({
        nr: number,
        stufe: random.pick(['muss', 'sollte', 'kann']),
        text: plain(random, 40, 500),
        pruefung: plain(random, 30, 300),
      })),
      beteiligte: ['schultraeger_it', 'schulleitung'],
      umsetzung_anlass: ['neubeschaffung'],
      rueckmeldung_bis: '2026-03-31',
      grundlage: related(corpus, 'erfahrungen', 'geraete'),
      themen: topics(random, corpus),
      schulformen: 'alle',
      orte: random.some(places, 2),
      geraeteklassen: random.some(classes, 2),
      suchbegriffe: searchWords(random),
      verwandt: related(corpus, 'empfehlungen', 'grundlagen'),
      ...dates(random),
    },
    body: body(random, ['Warum', 'Umsetzung', 'Grenzen'], links(corpus, 'erfahrungen', 'klauseln')),
  }),
};
