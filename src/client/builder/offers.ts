/** Asks which document to open, where one is kept in this browser and the address brings another. */
import type { Selection } from '../../documents/builder/selection.ts';
import { withClause } from '../../documents/builder/selection.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import { button } from './controls.ts';
import type { Incoming } from './incoming.ts';
import type { Store } from './store.ts';

/** The boxes to choose from; `done` is called when one was chosen. */
export function offers(store: Store, kept: Selection, incoming: Incoming, done: () => void): HTMLElement[] {
  const { data } = store;
  const { shared, klausel } = incoming;
  const words = ({ dokument, klauseln }: Selection) => ({
    dokument: data.dokumente.find(({ wert }) => wert === dokument)?.bezeichnung ?? dokument,
    anzahl: klauseln.length,
  });
  const taking = (act: () => void) => () => {
    act();
    done();
  };
  const own = element(
    'div',
    'angebot',
    element('p', '', d('baukasten.eigener_stand', words(kept))),
    button(
      d('baukasten.weitermachen'),
      'knopf',
      taking(() => store.open(kept)),
    ),
  );
  if (klausel && klausel.dokument === kept.dokument) {
    own.append(
      button(
        d('baukasten.dazunehmen', { titel: klausel.titel }),
        'knopf knopf--ruhig',
        taking(() => store.change(withClause(data, kept, klausel.slug))),
      ),
    );
  }
  if (!shared) return [own];
  const { selection } = shared;
  const other = element(
    'div',
    'angebot',
    element('p', '', d('baukasten.stand_der_adresse', words(selection))),
    button(
      d('baukasten.adresse_oeffnen'),
      'knopf knopf--ruhig',
      taking(() => store.open(selection)),
    ),
    element('p', 'gedaempft', d('baukasten.adresse_oeffnen_hinweis')),
  );
  return [own, other];
}
