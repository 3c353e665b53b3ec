/** Shows of all editions those in force on a day; the day stands in the address, to be passed on. */
import { isWithin } from '../insights/lineage.ts';
import { fill } from '../strings/fill.ts';
import { germanDate } from '../strings/format.ts';

const form = document.querySelector<HTMLFormElement>('#stichtag');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const { dataset: texts } = form;
  const field = form.querySelector('input');
  const status = document.querySelector<HTMLElement>('#stichtag-ergebnis');
  const sections = [...document.querySelectorAll<HTMLElement>('.geltungen')];
  if (!field || !status) return;
  const today = field.value;

  /** Number of editions of a kind in force on the day; the others are hidden. */
  const showOnly = (section: HTMLElement, day: string): number => {
    let shown = 0;
    for (const row of section.querySelectorAll<HTMLElement>('tbody tr')) {
      const { von = '', bis } = row.dataset;
      row.hidden = !isWithin(bis === undefined ? { von } : { von, bis }, day);
      if (!row.hidden) shown += 1;
    }
    section.hidden = shown === 0;
    return shown;
  };

  const show = () => {
    const day = field.value;
    if (day === '') {
      status.textContent = texts['textUngueltig'] ?? '';
      return;
    }
    const counts = Object.fromEntries(
      sections.map((section) => [section.dataset['art'] ?? '', showOnly(section, day)]),
    );
    const standards = counts['empfehlungen'] ?? 0;
    const klauseln = counts['klauseln'] ?? 0;
    status.textContent =
      standards + klauseln === 0
        ? (texts['textNichts'] ?? '')
        : fill(texts['textErgebnis'] ?? '', { datum: germanDate(day), standards, klauseln });
  };

  const read = () => {
    field.value = new URLSearchParams(location.search).get('tag') ?? today;
    show();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', `?${new URLSearchParams({ tag: field.value }).toString()}`);
    show();
  });
  addEventListener('popstate', read);
  form.hidden = false;
  read();
}
