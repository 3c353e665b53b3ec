/** Values that are missing, cannot be read, or lie outside what has proven itself. */
import { d } from '../../strings/documents.ts';
import { germanNumber } from '../../strings/format.ts';
import type { BuilderClause, BuilderData, Placeholder } from './data.ts';
import type { Problem } from './problems.ts';
import type { Selection } from './selection.ts';
import { readValue, samePlaces, typedValue } from './values.ts';

/** A value that stands in several clauses is reported at the first of them, unless only a later one refuses it. */
export function valueProblems(
  data: BuilderData,
  selection: Selection,
  chosen: readonly BuilderClause[],
): Problem[] {
  const reported = new Set<string>();
  return chosen.flatMap((klausel) =>
    klausel.platzhalter.flatMap((platzhalter) => {
      const problem = problemOf(data, selection, klausel, platzhalter);
      const [first] = samePlaces(data, klausel, platzhalter)
        .map((one) => `${one.klausel.slug}.${one.platzhalter.name}`)
        .sort();
      if (!problem || reported.has(`${first}`)) return [];
      reported.add(`${first}`);
      return [problem];
    }),
  );
}

function problemOf(
  data: BuilderData,
  selection: Selection,
  klausel: BuilderClause,
  platzhalter: Placeholder,
): Problem | undefined {
  const { titel, slug } = klausel;
  const { name, bedeutung } = platzhalter;
  const typed = typedValue(data, selection, klausel, platzhalter);
  const reading = readValue(platzhalter, typed);
  const at = {
    slug,
    feld: { slug, name },
    schritte: [{ art: 'feld_zeigen', slug, name, text: d('schritt.feld_zeigen') }],
  } as const;
  switch (reading.state) {
    case 'ok':
      return undefined;
    case 'empty':
      return {
        kind: 'wert_fehlt',
        severity: 'hinweis',
        satz: d('mangel.wert_fehlt', { titel, bedeutung }),
        abhilfe: d('mangel.wert_fehlt_abhilfe'),
        ...at,
      };
    case 'unreadable':
      return {
        kind: 'wert_unlesbar',
        severity: 'fehler',
        satz: d('mangel.wert_unlesbar', { titel, bedeutung, wert: shortened(typed) }),
        abhilfe: howToWrite(platzhalter),
        ...at,
      };
    case 'outside':
      return {
        kind: 'wert_ausserhalb',
        severity: 'fehler',
        satz: d('mangel.wert_ausserhalb', { titel, bedeutung, wert: reading.text }),
        abhilfe: limitsOf(platzhalter) ?? '',
        ...at,
      };
  }
}

/** The limits of a number as a sentence; nothing without limits. */
export function limitsOf({ min, max }: Placeholder): string | undefined {
  if (min !== undefined && max !== undefined) {
    return d('mangel.grenzen_beide', { min: germanNumber(min), max: germanNumber(max) });
  }
  if (min !== undefined) return d('mangel.grenzen_min', { min: germanNumber(min) });
  return max === undefined ? undefined : d('mangel.grenzen_max', { max: germanNumber(max) });
}

/** What a field takes, for somebody whose words it does not understand. */
function howToWrite({ typ, auswahl }: Placeholder): string {
  if (typ === 'zahl') return d('mangel.unlesbar_zahl');
  if (typ === 'datum') return d('mangel.unlesbar_datum');
  return d('mangel.unlesbar_auswahl', { auswahl: (auswahl ?? []).join(', ') });
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)} …` : text);
