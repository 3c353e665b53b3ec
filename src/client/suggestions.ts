/**
 * Suggestions below the search field while typing: pages by name and titles of records. A combobox after
 * the WAI-ARIA pattern; without the script the field is a plain form that leads to the search.
 */
import type { OpenSearch } from '../search/client/open.ts';
import type { Suggestion } from '../search/client/suggest.ts';
import { element } from './element.ts';

const shortest = 2;
const most = 7;
const pauseMs = 150;

const field = document.querySelector<HTMLInputElement>('#suchwort');
const box = document.querySelector<HTMLElement>('#vorschlaege');
// The page of the search shows the results themselves.
if (field && box) start(field, box);

function start(field: HTMLInputElement, list: HTMLElement): void {
  const base = list.dataset['basis'] ?? '/';
  let opened: Promise<OpenSearch> | undefined;
  let current = 0;
  let chosen = -1;

  const open = () =>
    (opened ??= import('../search/client/open.ts').then(({ openSearch }) => openSearch(base)));
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

  let typing: number | undefined;
  const close = () => {
    // Nor may an answer that is still on its way open it again.
    window.clearTimeout(typing);
    current += 1;
    list.hidden = true;
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  const choose = (index: number) => {
    const all = options();
    chosen = all.length === 0 ? -1 : (index + all.length) % all.length;
    for (const [i, option] of all.entries()) option.setAttribute('aria-selected', String(i === chosen));
    const option = all[chosen];
    if (!option) return;
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };

  const show = (suggestions: readonly Suggestion[]) => {
    list.replaceChildren(
      ...suggestions.map(({ titel, art, fiktiv, adresse }, i) => {
        const option = element(
          'li',
          'vorschlag',
          element('span', '', titel),
          ' ',
          element('span', 'gedaempft', fiktiv ? `${art} · ${list.dataset['fiktiv'] ?? ''}` : art),
        );
        option.id = `vorschlag-${i}`;
        option.role = 'option';
        option.setAttribute('aria-selected', 'false');
        option.dataset['adresse'] = adresse;
        return option;
      }),
    );
    chosen = -1;
    list.hidden = suggestions.length === 0;
    field.setAttribute('aria-expanded', String(suggestions.length > 0));
    field.removeAttribute('aria-activedescendant');
  };

  const suggest = async () => {
    const run = (current += 1);
    const typed = field.value.trim();
    if (typed.length < shortest) {
      close();
      return;
    }
    try {
      const index = await open();
      const { suggestionsFor } = await import('../search/client/suggest.ts');
      const suggestions = await suggestionsFor(index, typed, most, base);
      // Whoever goes on typing gets suggestions for all of it, soon.
      const isStill = run === current && field.value.trim() === typed;
      if (isStill && document.activeElement === field) show(suggestions);
    } catch {
      // The form still works; the page of the search says what is wrong.
      opened = undefined;
      if (run === current) close();
    }
  };

  const suggestSoon = () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => void suggest(), pauseMs);
  };
  field.addEventListener('input', suggestSoon);
  // Somebody may have typed while this was loading.
  if (field.value !== '') suggestSoon();
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.href = options()[chosen]?.dataset['adresse'] ?? '';
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener('mousedown', (event) => {
    // The field keeps the focus, so that the list stays.
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
    if (option) location.href = option.dataset['adresse'] ?? '';
  });
  field.addEventListener('blur', close);
}
