/** Keeps what was ticked in a checklist in this browser, counts it, and sends it nowhere. */
import { fill } from '../strings/fill.ts';

const list = document.querySelector<HTMLElement>('#pruefliste');
if (list) start(list);

type Field = HTMLInputElement | HTMLTextAreaElement;

function start(list: HTMLElement): void {
  const { dataset: texts } = list;
  const key = `pruefliste:${texts['klasse'] ?? ''}`;
  const status = list.querySelector<HTMLElement>('#pruefstand');
  const [print, clear] = ['#drucken', '#leeren'].map((id) => list.querySelector<HTMLButtonElement>(id));
  const fields = [...list.querySelectorAll<Field>('input, textarea')];

  /** Answers by name, empty ones left out. */
  const answers = () =>
    fields
      .filter((field) => (isRadio(field) ? field.checked : field.value !== ''))
      .map(({ name, value }) => [name, value] as const);

  const save = () => {
    const given = answers();
    try {
      if (given.length > 0) localStorage.setItem(key, JSON.stringify(Object.fromEntries(given)));
      else localStorage.removeItem(key);
    } catch {
      // No room or no permission: the list still prints.
      const hint = document.querySelector<HTMLElement>('#hinweis');
      if (hint) hint.textContent = hint.dataset['textNicht'] ?? '';
    }
  };

  const fillIn = (given: Readonly<Record<string, string>>) => {
    for (const field of fields) {
      const value = given[field.name];
      if (isRadio(field)) field.checked = value === field.value;
      else field.value = value ?? '';
    }
  };

  const count = () => {
    const questions = [...list.querySelectorAll<HTMLFieldSetElement>('.frage')];
    let deviations = 0;
    let answered = 0;
    let withoutReason = 0;
    for (const question of questions) {
      const chosen = question.querySelector<HTMLInputElement>('input:checked')?.value;
      const reason = question.querySelector('textarea');
      const isMissing = chosen === 'abweichung' && reason?.value.trim() === '';
      if (chosen !== undefined) answered += 1;
      if (chosen === 'abweichung') deviations += 1;
      if (isMissing) withoutReason += 1;
      reason?.toggleAttribute('required', chosen === 'abweichung');
      reason?.setAttribute('aria-invalid', String(isMissing));
    }
    const total = questions.length;
    const stand = fill(texts['textStand'] ?? '', {
      beantwortet: answered,
      gesamt: total,
      abweichungen: deviations,
    });
    const missing = withoutReason > 0 ? fill(texts['textOhneGrund'] ?? '', { anzahl: withoutReason }) : '';
    const done = answered === total && withoutReason === 0 ? (texts['textFertig'] ?? '') : '';
    if (status) status.textContent = [stand, missing, done].filter((text) => text !== '').join(' ');
  };

  list.addEventListener('input', () => {
    save();
    count();
  });
  print?.addEventListener('click', () => window.print());
  clear?.addEventListener('click', () => {
    if (!window.confirm(texts['textWirklich'] ?? '')) return;
    fillIn({});
    save();
    count();
  });
  for (const button of [print, clear]) if (button) button.hidden = false;
  fillIn(readSaved(key));
  count();
}

function isRadio(field: Field): field is HTMLInputElement {
  return field.type === 'radio';
}

/** What was saved; nothing where it cannot be read or is not what this page has written. */
function readSaved(key: string): Readonly<Record<string, string>> {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof saved !== 'object' || saved === null) return {};
    return Object.fromEntries(Object.entries(saved).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}
