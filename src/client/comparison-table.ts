/** The table of the comparison. Everything from the data is text, never HTML. */
import type { Vergleichsgeraet } from '../insights/comparison.ts';
import { element, link } from './element.ts';

/** More would not fit on one sheet in the usual size of letters. */
const mostRows = 36;

/** @param texts words and addresses from the attributes of the page */
export function comparisonTable(devices: readonly Vergleichsgeraet[], texts: DOMStringMap): HTMLElement {
  const table = element('table', 'vergleichstabelle', headOf(devices, texts));
  // All devices have the same groups; of the rows each has its own.
  for (const [i, { titel }] of (devices[0]?.gruppen ?? []).entries()) {
    const columns = devices.map(({ gruppen }) => gruppen[i]?.zeilen ?? []);
    const titles = new Map(columns.flat().map(({ name, titel }) => [name, titel]));
    const missing = texts['textKeineAngabe'] ?? '';
    const rows = [...titles].map(([name, title]) =>
      element(
        'tr',
        '',
        headerCell(title, 'row'),
        ...columns.map((rows) => cell(rows.find((row) => row.name === name)?.texte ?? [], missing)),
      ),
    );
    const heading = headerCell(titel, 'rowgroup');
    heading.colSpan = devices.length + 1;
    table.append(
      element(
        'tbody',
        '',
        element('tr', 'vergleichstabelle__gruppe', heading),
        ...rows,
        ...(rows.length === 0 ? [emptyRow(devices.length, missing)] : []),
      ),
    );
  }
  if (table.rows.length > mostRows) table.classList.add('vergleichstabelle--lang');
  const frame = element('div', 'tabelle', table);
  frame.role = 'group';
  frame.ariaLabel = texts['textTabelle'] ?? '';
  frame.tabIndex = 0;
  return frame;
}

function headOf(devices: readonly Vergleichsgeraet[], texts: DOMStringMap): HTMLElement {
  const cells = devices.map(({ slug, modell, hersteller, fiktiv }) => {
    const made = headerCell('', 'col');
    made.append(link(`${texts['geraete']}${slug}/`, modell), element('span', 'gedaempft', hersteller));
    if (fiktiv) {
      const mark = element('span', 'abzeichen__marke abzeichen__marke--fiktiv', texts['textFiktiv'] ?? '');
      made.append(element('span', 'abzeichen', mark));
    }
    return made;
  });
  return element('thead', '', element('tr', '', headerCell(texts['textAngabe'] ?? '', 'col'), ...cells));
}

function headerCell(text: string, scope: string): HTMLTableCellElement {
  const made = element('th', '', text);
  made.scope = scope;
  return made;
}

function cell(texte: readonly string[], missing: string): HTMLElement {
  if (texte.length === 0) return element('td', '', element('span', 'keine-angabe', missing));
  return element('td', '', ...texte.map((text) => element('p', '', text)));
}

function emptyRow(columns: number, missing: string): HTMLElement {
  const made = cell([], missing) as HTMLTableCellElement;
  made.colSpan = columns + 1;
  return element('tr', '', made);
}
