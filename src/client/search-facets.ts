/** The filters beside the results: which boxes are ticked, and how many results each would leave. */
import type { Counts } from '../search/client/search.ts';
import type { SearchState } from '../search/client/state.ts';

export interface FacetBoxes {
  readonly names: readonly string[];
  readonly read: () => SearchState['filters'];
  readonly write: (filters: SearchState['filters']) => void;
  /** Shows counts; values that would leave nothing are hidden unless they are chosen. */
  readonly show: (counts: Counts) => void;
  /** Shows the counts over all records, as the page came with them. */
  readonly reset: () => void;
}

export function facetBoxes(form: HTMLFormElement): FacetBoxes {
  const sets = [...form.querySelectorAll<HTMLElement>('[data-filter]')];
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  const numberOf = (box: HTMLInputElement) => box.closest('li')!.querySelector('.filter__zahl')!;
  const atFirst = new Map(boxes.map((box) => [box, Number(numberOf(box).textContent)]));

  const showNumbers = (count: (box: HTMLInputElement) => number) => {
    for (const box of boxes) {
      const number = count(box);
      numberOf(box).textContent = String(number);
      box.closest('li')!.hidden = number === 0 && !box.checked;
    }
    for (const set of sets) set.hidden = [...set.querySelectorAll('li')].every((row) => row.hidden);
  };

  const names = sets.map((set) => set.dataset['filter'] ?? '');
  return {
    names,
    read: () =>
      new Map(
        names.flatMap((name) => {
          const chosen = boxes.filter((box) => box.name === name && box.checked);
          return chosen.length > 0 ? [[name, chosen.map(({ value }) => value)] as const] : [];
        }),
      ),
    write: (filters) => {
      for (const box of boxes) box.checked = filters.get(box.name)?.includes(box.value) ?? false;
    },
    show: (counts) => {
      showNumbers((box) => counts.get(box.name)?.get(box.value) ?? 0);
    },
    reset: () => {
      showNumbers((box) => atFirst.get(box) ?? 0);
    },
  };
}
