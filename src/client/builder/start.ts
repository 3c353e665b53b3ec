/** Assembles a document from clauses. Nothing leaves the browser, and who only looks leaves no trace in it. */
import type { BuilderData } from '../../documents/builder/data.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import { showAreas } from './areas.ts';
import { startBeginning } from './beginning.ts';
import { goTo, part } from './controls.ts';
import { startCover } from './cover.ts';
import { startDownloads } from './downloads.ts';
import { showFields } from './fields.ts';
import { startFilter } from './filter.ts';
import { isFulfilled, isKept, readIncoming } from './incoming.ts';
import { startJumps } from './jumps.ts';
import { offers } from './offers.ts';
import { startPageFooter } from './page-footer.ts';
import { showPreview } from './preview.ts';
import { showProblems } from './problem-list.ts';
import { startSharing } from './sharing.ts';
import { keep, readKept } from './storage.ts';
import { createStore } from './store.ts';
import { startUndo } from './undo.ts';

const place = document.querySelector<HTMLElement>('#baukasten');
if (place) void start(place);

async function start(place: HTMLElement): Promise<void> {
  const { daten = '', klauseln = '' } = place.dataset;
  place.hidden = false;
  const data = await fetchData(daten);
  if (data) startWith(data, klauseln);
  else part('nicht-erreichbar').hidden = false;
  part('laedt').hidden = true;
}

/** Nothing where the file cannot be reached or read. */
async function fetchData(address: string): Promise<BuilderData | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as BuilderData) : undefined;
  } catch {
    return undefined;
  }
}

function startWith(data: BuilderData, pages: string): void {
  const beginning = part('anfang');
  const work = part('werkstatt');
  const remarks = part('bemerkungen');
  const notKept = part('nicht-gespeichert');
  const say = (lines: readonly string[]) =>
    remarks.replaceChildren(...lines.map((line) => element('p', '', line)));

  const forgetAddress = () => history.replaceState(null, '', location.pathname);
  const store = createStore(data, (selection) => {
    notKept.hidden = keep(selection);
    // What stands in the address is no longer what is shown.
    if (location.hash !== '' || location.search !== '') forgetAddress();
  });

  const showPart = (isWork: boolean) => {
    beginning.hidden = isWork;
    work.hidden = !isWork;
  };
  const enter = () => {
    say([]);
    showPart(true);
    goTo(part('klauseln-titel'));
  };

  let showChoice: () => void = () => undefined;
  const filter = startFilter(data, () => showChoice());
  showChoice = showAreas(store, pages, filter);
  showFields(store);
  startCover(store);
  showPreview(store);
  startPageFooter(store);
  showProblems(store);
  startDownloads(store);
  startSharing(store);
  startUndo(store);
  startJumps(store);
  store.onChange(() => showPart(store.state() !== undefined));
  const wishFor = startBeginning(store, enter);

  part('neu').addEventListener('click', () => {
    store.change(undefined, d('baukasten.verworfen'));
    part('angebote').replaceChildren();
    goTo(part('anfang-titel'));
  });

  /** Opens what is kept or shared; asks where both are there. */
  const arrive = () => {
    const kept = readKept(data);
    const incoming = readIncoming(data, location);
    const { shared } = incoming;
    say(incoming.bemerkungen);
    wishFor(incoming);
    if (shared && !kept) return store.open(shared.selection);
    const isSettled = kept && (shared ? isKept(data, shared.selection, kept) : isFulfilled(incoming, kept));
    if (isSettled) return store.open(kept);
    part('angebote').replaceChildren(...(kept ? offers(store, kept, incoming, enter) : []));
    showPart(false);
  };
  addEventListener('hashchange', () => {
    if (readIncoming(data, location).shared) arrive();
  });
  arrive();
}
