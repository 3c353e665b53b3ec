/** What is wrong with one chosen clause beside the others. */
import { d } from '../../strings/documents.ts';
import type { BuilderClause, BuilderData } from './data.ts';
import type { Problem, Step } from './problems.ts';
import { clauseOf, isChosen, type Selection } from './selection.ts';

export const unknownClause = (slug: string): Problem => ({
  kind: 'unbekannt',
  severity: 'fehler',
  satz: d('mangel.unbekannt', { name: slug }),
  abhilfe: d('mangel.unbekannt_abhilfe'),
  slug,
  schritte: [{ art: 'entfernen', slug, text: d('schritt.entfernen_unbekannt') }],
});

export const clauseProblems = (
  data: BuilderData,
  selection: Selection,
  klausel: BuilderClause,
): Problem[] => [
  ...endOf(data, klausel),
  ...changeOf(selection, klausel),
  ...missingRequirements(data, selection, klausel),
  ...exclusions(data, selection, klausel),
];

const remove = ({ slug, titel }: BuilderClause): Step => ({
  art: 'entfernen',
  slug,
  text: d('schritt.entfernen', { titel }),
});

function endOf(data: BuilderData, klausel: BuilderClause): Problem[] {
  const { slug, titel, status, abgeloest_durch } = klausel;
  if (status === 'zurueckgezogen') {
    return [
      {
        kind: 'zurueckgezogen',
        severity: 'fehler',
        satz: d('mangel.zurueckgezogen', { titel }),
        abhilfe: d('mangel.zurueckgezogen_abhilfe', { grund: klausel.rueckzug_grund ?? '' }).trim(),
        slug,
        schritte: [remove(klausel)],
      },
    ];
  }
  if (status !== 'abgeloest') return [];
  const successor = clauseOf(data, abgeloest_durch ?? '');
  return [
    {
      kind: 'abgeloest',
      severity: 'fehler',
      satz: successor
        ? d('mangel.abgeloest', { titel, andere: successor.titel })
        : d('mangel.abgeloest_ohne', { titel }),
      abhilfe: d(successor ? 'mangel.abgeloest_abhilfe' : 'mangel.abgeloest_ohne_abhilfe'),
      slug,
      schritte: successor
        ? [
            {
              art: 'ersetzen',
              slug,
              durch: successor.slug,
              text: d('schritt.ersetzen', { titel: successor.titel }),
            },
          ]
        : [remove(klausel)],
    },
  ];
}

function changeOf({ klauseln }: Selection, { slug, titel, hash }: BuilderClause): Problem[] {
  if (klauseln.every((one) => one.slug !== slug || one.hash === hash)) return [];
  return [
    {
      kind: 'geaendert',
      severity: 'hinweis',
      satz: d('mangel.geaendert', { titel }),
      abhilfe: d('mangel.geaendert_abhilfe'),
      slug,
      schritte: [{ art: 'aktualisieren', slug, text: d('schritt.aktualisieren') }],
    },
  ];
}

const missingRequirements = (data: BuilderData, selection: Selection, klausel: BuilderClause): Problem[] =>
  klausel.erfordert
    .filter((slug) => !isChosen(selection, slug) && !isReplacedByChosen(data, selection, slug))
    .map((slug): Problem => {
      const { titel } = klausel;
      const other = clauseOf(data, slug);
      return {
        kind: 'erfordert',
        severity: 'fehler',
        satz: other
          ? d('mangel.erfordert', { titel, andere: other.titel })
          : d('mangel.erfordert_unerreichbar', { titel, andere: slug }),
        abhilfe: d(other ? 'mangel.erfordert_abhilfe' : 'mangel.erfordert_unerreichbar_abhilfe'),
        slug: klausel.slug,
        schritte: [
          ...(other
            ? [{ art: 'aufnehmen', slug, text: d('schritt.aufnehmen', { titel: other.titel }) } as const]
            : []),
          remove(klausel),
        ],
      };
    });

/** A later edition does what the one that it replaces did. */
function isReplacedByChosen(data: BuilderData, selection: Selection, slug: string): boolean {
  const successor = clauseOf(data, slug)?.abgeloest_durch;
  return successor !== undefined && isChosen(selection, successor);
}

/** Each pair once, at the clause that stands first in the selection. */
function exclusions(data: BuilderData, selection: Selection, klausel: BuilderClause): Problem[] {
  const place = (slug: string) => selection.klauseln.findIndex((one) => one.slug === slug);
  return klausel.schliesst_aus
    .filter((slug) => place(slug) > place(klausel.slug))
    .flatMap((slug) => clauseOf(data, slug) ?? [])
    .map((other) => ({
      kind: 'schliesst_aus',
      severity: 'fehler',
      satz: d('mangel.schliesst_aus', { titel: klausel.titel, andere: other.titel }),
      abhilfe: d('mangel.schliesst_aus_abhilfe'),
      slug: klausel.slug,
      schritte: [remove(klausel), remove(other)],
    }));
}
