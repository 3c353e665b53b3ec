/** Lets the filters of a list work together, and keeps the choice in the address. */
import { fill } from '../strings/fill.ts';

type Choice = Map<string, Set<string>>;

const list = document.querySelector<HTMLUListElement>('#eintraege');
const filter = document.querySelector<HTMLElement>('#filter');
if (list && filter) start(list, filter);

function start(list: HTMLUListElement, filter: HTMLElement): void {
  const links = [...filter.querySelectorAll<HTMLAnchorElement>('a[data-feld]')];
  const fields = [...new Set(links.map((link) => link.dataset['feld'] ?? ''))];
  const base = list.dataset['basis'] ?? '';
  const wholeList = location.pathname === base;
  const choice = wholeList ? readAddress(fields) : readLinks(links);
  if (matchMedia('(max-width: 61.99rem)').matches) filter.querySelector('details')?.removeAttribute('open');

  filter.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-feld]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(choice, link.dataset['feld'] ?? '', link.dataset['wert'] ?? '');
    const address = `${base}${addressOf(choice)}`;
    // A list that was filtered by the server lacks the other records: go to the whole one.
    if (!wholeList) location.assign(address);
    else {
      history.replaceState(null, '', address);
      void apply(list, links, choice);
    }
  });
  if (wholeList && choice.size > 0) void apply(list, links, choice);
}

/** Shows the matching cards, and at each value how many there would be. */
async function apply(
  list: HTMLUListElement,
  links: readonly HTMLAnchorElement[],
  choice: Choice,
): Promise<void> {
  await loadAllPages(list);
  const cards = [...list.querySelectorAll<HTMLElement>('.karte')];
  let count = 0;
  for (const card of cards) {
    const shown = matches(card, choice);
    card.closest('li')!.hidden = !shown;
    if (shown) count += 1;
  }
  for (const link of links) {
    const { feld = '', wert = '' } = link.dataset;
    const active = choice.get(feld)?.has(wert) ?? false;
    const others = new Map([...choice].filter(([name]) => name !== feld)).set(feld, new Set([wert]));
    const number = cards.filter((card) => matches(card, others)).length;
    link.querySelector('.filter__zahl')!.textContent = String(number);
    link.toggleAttribute('data-leer', number === 0 && !active);
    if (active) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  document.querySelector('#blaettern')?.toggleAttribute('hidden', choice.size > 0);
  announce(list, count, cards.length);
}

function announce(list: HTMLUListElement, count: number, total: number): void {
  const { textEins = '', textViele = '', textVon = '', leer = '' } = list.dataset;
  const all = total === 1 ? textEins : fill(textViele, { anzahl: total });
  const some = count === 0 ? leer : fill(textVon, { anzahl: count, gesamt: total });
  document.querySelector('#anzahl')!.textContent = count === total ? all : some;
}

/** Several values of one filter widen, several filters narrow. */
const matches = (card: HTMLElement, choice: Choice): boolean =>
  [...choice].every(([feld, werte]) => {
    const own = (card.getAttribute(`data-${feld}`) ?? '').split(' ');
    return own.some((wert) => werte.has(wert));
  });

/** Fetches the cards of further pages, once, so that filters see every record. */
async function loadAllPages(list: HTMLUListElement): Promise<void> {
  const pages = Number(list.dataset['seiten'] ?? 1);
  const here = Number(list.dataset['seite'] ?? 1);
  list.dataset['seiten'] = '1';
  for (let page = 1; page <= pages; page += 1) {
    if (page === here) continue;
    const address = page === 1 ? (list.dataset['basis'] ?? '') : `${list.dataset['basis']}seite/${page}/`;
    const response = await fetch(address);
    const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
    list.append(...parsed.querySelectorAll('#eintraege > li'));
  }
}

function toggle(choice: Choice, feld: string, wert: string): void {
  const values = choice.get(feld) ?? new Set<string>();
  if (!values.delete(wert)) values.add(wert);
  if (values.size > 0) choice.set(feld, values);
  else choice.delete(feld);
}

function readAddress(fields: readonly string[]): Choice {
  const parameters = new URLSearchParams(location.search);
  return new Map(
    fields.flatMap((feld) => {
      const values = parameters.getAll(feld);
      return values.length > 0 ? [[feld, new Set(values)] as const] : [];
    }),
  );
}

/** On a list filtered by the server, its one filter is marked as current. */
function readLinks(links: readonly HTMLAnchorElement[]): Choice {
  const active = links.filter((link) => link.getAttribute('aria-current') === 'true');
  return new Map(active.map((link) => [link.dataset['feld'] ?? '', new Set([link.dataset['wert'] ?? ''])]));
}

function addressOf(choice: Choice): string {
  const parameters = new URLSearchParams();
  for (const [feld, werte] of choice) for (const wert of werte) parameters.append(feld, wert);
  return parameters.size > 0 ? `?${parameters}` : '';
}
