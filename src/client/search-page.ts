/** The page of the search: reads the state from form and address, asks, shows. */
import { asciiName } from '../markdown/anchor.ts';
import { openSearch, type OpenSearch } from '../search/client/open.ts';
import { nearestTopic } from '../search/client/places.ts';
import { search, type Found } from '../search/client/search.ts';
import type { Place } from '../search/data/concepts.ts';
import { addressOf, isEmpty, stateFrom, type SearchState } from '../search/client/state.ts';
import { fill } from '../strings/fill.ts';
import { fillAskSection } from './ask-cluster.ts';
import { facetBoxes } from './search-facets.ts';
import { answerNotes, placeLinks } from './search-notes.ts';
import { resultItem } from './search-result.ts';

const pageSize = 20;

/** From so many of the best results the nearest topic is taken. */
const closest = 5;

/** As soon as somebody stops typing for this long, the search runs. */
const pauseMs = 120;

const page = document.querySelector<HTMLElement>('#suche');
if (page) start(page);

function start(page: HTMLElement): void {
  const get = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
  const field = get<HTMLInputElement>('#suchwort');
  const filters = get<HTMLFormElement>('#suchfilter');
  const sort = get<HTMLSelectElement>('#sortierung');
  const list = get<HTMLOListElement>('#treffer');
  const more = get<HTMLButtonElement>('#mehr');
  const status = get<HTMLElement>('#trefferzahl');
  const texts = page.dataset;
  const base = texts['basis'] ?? '/';
  const emptyHint = status.textContent ?? '';
  const facets = facetBoxes(filters);
  let opened: Promise<OpenSearch> | undefined;
  let current = 0;
  let remaining: readonly string[] = [];
  let marked: readonly string[] = [];

  const open = () => (opened ??= openSearch(base));
  // The index is there by the time the first word is typed.
  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });

  const read = (): SearchState => ({
    q: field.value.trim(),
    filters: facets.read(),
    sort: sort.value === 'datum' ? 'datum' : '',
  });

  const write = (state: SearchState) => {
    field.value = state.q;
    sort.value = state.sort;
    facets.write(state.filters);
  };

  const words = { fictional: texts['textFiktiv'] ?? '', searchWord: texts['textStichwort'] ?? '' };
  const itemsOf = async (ids: readonly string[]) => {
    const { engine } = await open();
    return Promise.all(ids.map(async (id) => resultItem(await engine.data(id), marked, words)));
  };

  const showMore = async (run: number) => {
    const next = remaining.slice(0, pageSize);
    remaining = remaining.slice(pageSize);
    const items = await itemsOf(next);
    if (run !== current) return;
    list.append(...items);
    more.hidden = remaining.length === 0;
  };

  /** Everything at once: a reader who hears the number finds the results. */
  const replace = (items: readonly HTMLLIElement[], rest: readonly string[], text: string) => {
    list.replaceChildren(...items);
    remaining = rest;
    more.hidden = rest.length === 0;
    status.textContent = text;
  };

  /** What stands around the results: explanations, pages by name, a way to ask. */
  const frame = (state: SearchState, found?: Found, places: readonly Place[] = []) => {
    const notes = found?.answer
      ? answerNotes(found.answer, state.q, texts, (query) => {
          field.value = query;
          changed(false);
          field.focus();
        })
      : [];
    get('#suchhinweise').replaceChildren(...notes);
    get('#erkannt ul').replaceChildren(...placeLinks(places, base));
    get('#erkannt').hidden = places.length === 0;
    const helpless = state.q !== '' && found?.answer?.sure === false;
    get('#nichts').hidden = found === undefined || found.ids.length > 0;
    get('#frage-stellen').hidden = !helpless;
    if (helpless) fillAskSection(get('#frage-stellen'), state.q, asciiName);
  };

  const show = async (state: SearchState) => {
    const run = (current += 1);
    get('#filter-loeschen').hidden = state.filters.size === 0;
    get('#nicht-erreichbar').hidden = true;
    if (isEmpty(state)) {
      frame(state);
      replace([], [], emptyHint);
      facets.reset();
      return;
    }
    status.textContent = texts['textLaedt'] ?? '';
    try {
      const index = await open();
      const found = await search(index, state, facets.names);
      if (run !== current) return;
      marked = markedTerms(found);
      const items = await itemsOf(found.ids.slice(0, pageSize));
      if (run !== current) return;
      facets.show(found.counts);
      frame(state, found, placesOf(found, index));
      replace(items, found.ids.slice(pageSize), countText(found, state.q));
    } catch {
      opened = undefined;
      if (run !== current) return;
      frame(state);
      get('#nicht-erreichbar').hidden = false;
      replace([], [], texts['textNichtErreichbar'] ?? '');
    }
  };

  const countText = ({ ids, answer }: Found, q: string): string => {
    const count = ids.length;
    if (count === 0) {
      const isFiltered = answer === undefined || answer.hits.length > 0;
      return (isFiltered ? texts['textNichtsMitFiltern'] : texts['textNichts']) ?? '';
    }
    const hits = count === 1 ? (texts['textEins'] ?? '') : fill(texts['textViele'] ?? '', { anzahl: count });
    // Who asks for exact words brings the quotation marks along.
    const bare = q.replace(/^["„“”»]|["„“”«]$/gu, '');
    return q ? fill(texts['textFuer'] ?? '', { treffer: hits, anfrage: bare }) : hits;
  };

  const changed = (replaceEntry: boolean) => {
    const state = read();
    const address = location.pathname + addressOf(state);
    if (replaceEntry) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void show(state);
  };

  let typing: number | undefined;
  field.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => {
      changed(true);
    }, pauseMs);
  });
  field.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(typing);
    changed(false);
  });
  filters.addEventListener('change', () => {
    changed(false);
  });
  filters.addEventListener('reset', () => {
    window.setTimeout(() => {
      changed(false);
    });
    // The button that was pressed is about to go.
    get('#filterbereich summary').focus();
  });
  filters.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  sort.addEventListener('change', () => {
    changed(false);
  });
  more.addEventListener('click', () => void showMore(current));
  window.addEventListener('popstate', () => {
    const state = stateFrom(location.search);
    write(state);
    void show(state);
  });
  page.addEventListener('keydown', (event) => {
    moveByKey(event, field, list);
  });

  get('#suchbereich').hidden = false;
  const wide = window.matchMedia('(min-width: 62rem)');
  get<HTMLDetailsElement>('#filterbereich').open = wide.matches;
  const state = stateFrom(location.search);
  write(state);
  if (isEmpty(state)) field.focus();
  void show(state);
}

/** Pages that the words name; where they name none and nothing fits well, the topic of what comes close. */
function placesOf({ places, answer, ids }: Found, { table, concepts }: OpenSearch): readonly Place[] {
  if (places.length > 0 || answer?.sure !== false) return places;
  const nearest = nearestTopic(
    ids.slice(0, closest).flatMap((id) => table.get(id) ?? []),
    concepts.orte,
  );
  return nearest ? [nearest] : [];
}

/** The words by which the best hits were found, for marking them in the text. */
const markedTerms = ({ answer }: Found): string[] => [
  ...new Set(
    (answer?.hits ?? [])
      .slice(0, pageSize)
      .flatMap(({ found }) => found.flatMap(({ variant }) => variant.terms)),
  ),
];

/** Arrow keys walk from the field through the results, Escape leads back to the field. */
function moveByKey(event: KeyboardEvent, field: HTMLInputElement, list: HTMLOListElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a')];
  const here = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inField = document.activeElement === field;
  if (event.key === 'ArrowDown' && (inField || here >= 0)) {
    event.preventDefault();
    links[Math.min(here + 1, links.length - 1)]?.focus();
  } else if (event.key === 'ArrowUp' && here >= 0) {
    event.preventDefault();
    (here === 0 ? field : links[here - 1])?.focus();
  } else if (event.key === 'Escape' && here >= 0) {
    event.preventDefault();
    field.focus();
    field.select();
  }
}
