/** The first question: which document, for which devices, and with which clauses to begin. */
import type { BuilderClause } from '../../documents/builder/data.ts';
import { presetFor } from '../../documents/builder/preset.ts';
import { emptySelection, withClause, type Selection } from '../../documents/builder/selection.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import { button, part } from './controls.ts';
import type { Incoming } from './incoming.ts';
import type { Store } from './store.ts';

/** `done` is called when somebody has begun. The function returned puts a wish of the address into the form. */
export function startBeginning(store: Store, done: () => void): (wish: Incoming) => void {
  const { data } = store;
  const kinds = part('arten');
  const klasse = part<HTMLSelectElement>('anfang-klasse');
  const filterKlasse = part<HTMLSelectElement>('filter-klasse');
  const buttons = part('anfaenge');
  let klausel: BuilderClause | undefined;

  klasse.append(...data.geraeteklassen.map(({ wert, bezeichnung }) => new Option(bezeichnung, wert)));
  kinds.append(...data.dokumente.map(({ wert, bezeichnung }, i) => kindElement(wert, bezeichnung, i === 0)));

  const kind = () => kinds.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
  const extra = (selection: Selection) =>
    klausel?.dokument === selection.dokument ? withClause(data, selection, klausel.slug) : selection;

  const show = () => {
    const dokument = kind();
    const offered = (['mindest', 'empfohlen'] as const).map((niveau) => {
      const geraeteklasse = klasse.value === '' ? {} : { geraeteklasse: klasse.value };
      return [niveau, extra(presetFor(data, { dokument, niveau, ...geraeteklasse }))] as const;
    });
    const begin = (selection: Selection) => () => {
      filterKlasse.value = klasse.value;
      store.change(selection);
      done();
    };
    const nothing = extra(emptySelection(dokument));
    buttons.replaceChildren(
      ...offered.map(([niveau, selection]) =>
        choice(
          data.niveaus.find(({ wert }) => wert === niveau)?.bezeichnung ?? niveau,
          d('baukasten.beginnen_anzahl', { anzahl: selection.klauseln.length }),
          begin(selection),
        ),
      ),
      choice(
        d(nothing.klauseln.length > 0 ? 'baukasten.beginnen_klausel' : 'baukasten.beginnen_leer'),
        nothing.klauseln.length > 0 && klausel ? `„${klausel.titel}“` : d('baukasten.beginnen_leer_hinweis'),
        begin(nothing),
      ),
    );
  };
  kinds.addEventListener('change', show);
  klasse.addEventListener('change', show);
  show();

  return (wish) => {
    klausel = wish.klausel;
    const radio = [...kinds.querySelectorAll('input')].find(({ value }) => value === wish.dokument);
    if (radio) radio.checked = true;
    klasse.value = wish.geraeteklasse ?? '';
    show();
  };
}

function kindElement(wert: string, bezeichnung: string, isFirst: boolean): HTMLElement {
  const radio = element('input');
  radio.type = 'radio';
  radio.name = 'dokument';
  radio.value = wert;
  radio.checked = isFirst;
  return element('label', 'anfang__art', radio, element('span', '', bezeichnung));
}

function choice(title: string, explanation: string, act: () => void): HTMLElement {
  const made = button('', 'anfang__wahl', act);
  made.append(element('strong', '', title), element('span', '', explanation));
  return element('li', '', made);
}
