/** The order of the chosen clauses within an area, changed step by step. */
import type { BuilderClause } from '../../documents/builder/data.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { arrange, button } from './controls.ts';

export interface Order {
  readonly element: HTMLElement;
  update(clauses: readonly BuilderClause[]): void;
}

interface Row {
  readonly element: HTMLElement;
  readonly up: HTMLButtonElement;
  readonly down: HTMLButtonElement;
}

/** Shown from two clauses on. */
export function createOrder(area: string, move: (slug: string, by: -1 | 1) => void): Order {
  const list = element('ol');
  const frame = element(
    'details',
    'reihenfolge',
    element('summary', '', d('baukasten.reihenfolge'), element('span', 'nur-vorlesen', ` „${area}“`)),
    list,
  );
  const rows = new Map<string, Row>();
  let shown: readonly BuilderClause[] = [];

  const createRow = ({ slug, titel }: BuilderClause): Row => {
    const mover = (words: string, sign: string, by: -1 | 1) => {
      const made = button('', 'reihenfolge__knopf', () => {
        if (made.getAttribute('aria-disabled') === 'true') return;
        move(slug, by);
        // The list was put in order around it.
        made.focus();
        const place = shown.findIndex((one) => one.slug === slug) + 1;
        announce(d('baukasten.verschoben', { titel, stelle: place, anzahl: shown.length }));
      });
      const icon = element('span', '', sign);
      icon.ariaHidden = 'true';
      made.append(icon, element('span', 'nur-vorlesen', words));
      return made;
    };
    const up = mover(d('baukasten.nach_oben', { titel }), '↑', -1);
    const down = mover(d('baukasten.nach_unten', { titel }), '↓', 1);
    const text = element('span', 'reihenfolge__titel', titel);
    return { element: element('li', '', text, up, down), up, down };
  };

  return {
    element: frame,
    update(clauses) {
      shown = clauses;
      frame.hidden = clauses.length < 2;
      const elements = clauses.map((klausel, i) => {
        const row = rows.get(klausel.slug) ?? createRow(klausel);
        rows.set(klausel.slug, row);
        // Not `disabled`: a button that has the focus would lose it at the end of the list.
        row.up.ariaDisabled = String(i === 0);
        row.down.ariaDisabled = String(i === clauses.length - 1);
        return row.element;
      });
      arrange(list, elements);
    },
  };
}
