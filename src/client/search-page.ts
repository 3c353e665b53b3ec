/** The page of the search: reads the state from form and address, asks, shows. */
import { loadPagefind, type Pagefind, type PagefindResult } from '../search/client/pagefind.ts';
import { search, type Counts } from '../search/client/search.ts';
import { addressOf, isEmpty, stateFrom, type SearchState } from '../search/client/state.ts';
import { resultItem } from './search-result.ts';

const pageSize = 20;

const page = document.querySelector<HTMLElement>('#suche');
if (page) start(page);

function start(page: HTMLElement): void {
  const get = <E extends HTMLElement>(selector: string) => page.querySelector<E>(selector)!;
  const field = get<HTMLInputElement>('#suchwort');
  const form = field.form!;
  const filters = get<HTMLFormElement>('#suchfilter');
  const sort = get<HTMLSelectElement>('#sortierung');
  const list = get<HTMLOListElement>('#treffer');
  const more = get<HTMLButtonElement>('#mehr');
  const status = get<HTMLElement>('#trefferzahl');
  const texts = page.dataset;
  const emptyHint = status.textContent ?? '';
  const names = [...filters.querySelectorAll<HTMLElement>('[data-filter]')].map(
    (set) => set.dataset['filter'] ?? '',
  );
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const allCounts = shownCounts(boxes);
  let engine: Promise<Pagefind> | undefined;
  let current = 0;
  let remaining: readonly PagefindResult[] = [];

  const load = () => (engine ??= loadPagefind(texts['basis'] ?? '/'));
  // The index is there by the time the first word is typed.
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });

  const read = (): SearchState => ({
    q: field.value.trim(),
    filters: new Map(
      names.flatMap((name) => {
        const chosen = [...filters.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)];
        return chosen.length > 0 ? [[name, chosen.map(({ value }) => value)] as const] : [];
      }),
    ),
    sort: sort.value === 'datum' ? 'datum' : '',
  });

  const write = (state: SearchState) => {
    field.value = state.q;
    sort.value = state.sort;
    for (const box of boxes) {
      box.checked = state.filters.get(box.name)?.includes(box.value) ?? false;
    }
  };

  const itemsOf = (results: readonly PagefindResult[]) =>
    Promise.all(results.map(async (result) => resultItem(await result.data(), texts['textFiktiv'] ?? '')));

  const showMore = async (run: number) => {
    const next = remaining.slice(0, pageSize);
    remaining = remaining.slice(pageSize);
    const items = await itemsOf(next);
    if (run !== current) return;
    list.append(...items);
    more.hidden = remaining.length === 0;
  };

  /** Everything at once: a reader who hears the number finds the results. */
  const replace = (items: readonly HTMLLIElement[], rest: readonly PagefindResult[], text: string) => {
    list.replaceChildren(...items);
    remaining = rest;
    more.hidden = rest.length === 0;
    status.textContent = text;
  };

  const show = async (state: SearchState) => {
    const run = (current += 1);
    get('#filter-loeschen').hidden = state.filters.size === 0;
    get('#nichts').hidden = true;
    get('#nicht-erreichbar').hidden = true;
    if (isEmpty(state)) {
      replace([], [], emptyHint);
      updateCounts(allCounts);
      return;
    }
    status.textContent = texts['textLaedt'] ?? '';
    try {
      const { results, counts } = await search(await load(), state, names);
      const items = await itemsOf(results.slice(0, pageSize));
      if (run !== current) return;
      get('#nichts').hidden = results.length > 0;
      updateCounts(counts);
      replace(items, results.slice(pageSize), countText(results.length, state.q));
    } catch {
      engine = undefined;
      if (run !== current) return;
      get('#nicht-erreichbar').hidden = false;
      replace([], [], texts['textNichtErreichbar'] ?? '');
    }
  };

  const countText = (count: number, q: string): string => {
    if (count === 0) return texts['textNichts'] ?? '';
    const hits =
      count === 1 ? (texts['textEins'] ?? '') : (texts['textViele'] ?? '').replace('{anzahl}', String(count));
    return q ? (texts['textFuer'] ?? '').replace('{treffer}', hits).replace('{anfrage}', q) : hits;
  };

  const updateCounts = (counts: Counts) => {
    for (const box of boxes) {
      const number = counts.get(box.name)?.[box.value] ?? 0;
      const row = box.closest('li')!;
      row.querySelector('.filter__zahl')!.textContent = String(number);
      row.hidden = number === 0 && !box.checked;
    }
    for (const set of filters.querySelectorAll('fieldset')) {
      set.hidden = [...set.querySelectorAll('li')].every((row) => row.hidden);
    }
  };

  const changed = (replace: boolean) => {
    const state = read();
    const address = location.pathname + addressOf(state);
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    void show(state);
  };

  let typing: number | undefined;
  field.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => changed(true), 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(typing);
    changed(false);
  });
  filters.addEventListener('change', () => changed(false));
  filters.addEventListener('reset', () => {
    window.setTimeout(() => changed(false));
    // The button that was pressed is about to go.
    get('#filterbereich summary').focus();
  });
  filters.addEventListener('submit', (event) => event.preventDefault());
  sort.addEventListener('change', () => changed(false));
  more.addEventListener('click', () => void showMore(current));
  window.addEventListener('popstate', () => {
    const state = stateFrom(location.search);
    write(state);
    void show(state);
  });
  page.addEventListener('keydown', (event) => moveByKey(event, field, list));

  get('#suchbereich').hidden = false;
  const wide = window.matchMedia('(min-width: 62rem)');
  get<HTMLDetailsElement>('#filterbereich').open = wide.matches;
  const state = stateFrom(location.search);
  write(state);
  if (isEmpty(state)) field.focus();
  void show(state);
}

/** How often each value occurs in all records, as the page says before anything is searched for. */
function shownCounts(boxes: readonly HTMLInputElement[]): Counts {
  const counts = new Map<string, Record<string, number>>();
  for (const box of boxes) {
    const number = Number(box.closest('li')!.querySelector('.filter__zahl')!.textContent);
    counts.set(box.name, { ...counts.get(box.name), [box.value]: number });
  }
  return counts;
}

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
