/**
 * What the builder of documents knows of the clauses: worked out from the knowledge base while the site is
 * built, read as one file in the browser. Names of the domain as in the schema of Klausel.
 */
import type { Block, Inline } from '../model/text-document.ts';

/** The text of a clause before anything is filled in. */
export type ClauseInline = Inline | { readonly kind: 'placeholder'; readonly name: string };
export type ClauseBlock = Block<ClauseInline>;

/** One of the documents that can be made, in the order of the schema. */
export interface DocumentKind {
  /** Value of `dokument`. */
  readonly wert: string;
  readonly bezeichnung: string;
  /** Values of `bereich` without which the document has a gap. */
  readonly pflichtbereiche: readonly string[];
}

export interface Area {
  readonly wert: string;
  readonly bezeichnung: string;
}

export interface Placeholder {
  readonly name: string;
  readonly bedeutung: string;
  readonly typ: 'text' | 'zahl' | 'datum' | 'auswahl';
  readonly vorgabe?: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly auswahl?: readonly string[];
  readonly begruendung?: string;
}

/** A record that stands behind a clause, to be followed from the document. */
export interface Origin {
  readonly titel: string;
  /** Whole address. */
  readonly adresse: string;
  readonly fiktiv: boolean;
}

export interface BuilderClause {
  readonly slug: string;
  readonly titel: string;
  readonly kurzfassung: string;
  /** Whole address of its page. */
  readonly adresse: string;
  readonly dokument: string;
  readonly bereich: string;
  readonly niveau: 'mindest' | 'empfohlen' | 'komfort';
  readonly kriterium: 'ausschluss_a' | 'bewertung_b' | 'vertragsbedingung' | 'hinweis';
  readonly status: string;
  /** Label of the status. */
  readonly stand: string;
  readonly fiktiv: boolean;
  /** Number of the edition in its line, from 1, and the day from which it counts. */
  readonly fassung: number;
  readonly vom: string;
  /** First twelve digits of SHA-256 over `zeilen`. */
  readonly hash: string;
  readonly text: readonly ClauseBlock[];
  /** Title, text and placeholders as plain lines, to show what changed between two editions. */
  readonly zeilen: readonly string[];
  /** Remarks for whoever assembles the document; they never go into it. */
  readonly hinweise: readonly ClauseBlock[];
  readonly platzhalter: readonly Placeholder[];
  readonly warum: string;
  /** Slugs. */
  readonly erfordert: readonly string[];
  /** Slugs, both ways. */
  readonly schliesst_aus: readonly string[];
  /** Slug of the edition that replaces it. */
  readonly abgeloest_durch?: string;
  readonly rueckzug_grund?: string;
  /** Legal check in words. */
  readonly rechtspruefung: string;
  readonly geraeteklassen: readonly string[];
  readonly belege: {
    readonly erfahrungen: readonly Origin[];
    /** Requirements that it puts into a contract: title of the recommendation and number. */
    readonly empfehlungen: readonly Origin[];
    readonly beschluesse: readonly Origin[];
    /** Such as „Gestützt auf 3 Erfahrungen von 3 Trägern“. */
    readonly rueckhalt: string;
  };
}

export interface BuilderData {
  /** Day of the build. */
  readonly stand: string;
  /** Name of the cluster, and the address of the site. */
  readonly cluster: string;
  readonly adresse: string;
  /** Such as „Beispiel (fiktiv)“. */
  readonly fiktiv: string;
  readonly dokumente: readonly DocumentKind[];
  readonly bereiche: readonly Area[];
  readonly niveaus: readonly Area[];
  readonly geraeteklassen: readonly Area[];
  readonly klauseln: readonly BuilderClause[];
}
