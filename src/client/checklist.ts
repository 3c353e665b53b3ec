/** Keeps what was ticked in a checklist in this browser, counts it, and sends it nowhere. */
import { fill } from '../strings/fill.ts';

const form = document.querySelector<HTMLFormElement>('#pruefliste');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const { dataset: texts } = form;
  const key = `pruefliste:${texts['klasse'] ?? ''}`;
  const status = document.querySelector<HTMLElement>('#pruefstand');
  const [print, clear] = ['#drucken', '#leeren'].map((id) => form.querySelector<HTMLButtonElement>(id));

  const fields = () =>
    [...form.elements].filter(
      (one): one is HTMLInputElement | HTMLTextAreaElement =>
        one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement,
    );
  const isRadio = (field: HTMLInputElement | HTMLTextAreaElement) => field.type === 'radio';

  const save = () => {
    const entries = [...new FormData(form)].filter(([, value]) => value !== '');
    try {
      if (entries.length > 0) localStorage.setItem(key, JSON.stringify(Object.fromEntries(entries)));
      else localStorage.removeItem(key);
    } catch {
      // No room or no permission: the list still prints.
      const hint = document.querySelector<HTMLElement>('#hinweis');
      if (hint) hint.textContent = hint.dataset['textNicht'] ?? '';
    }
  };

  const load = () => {
    const saved = readSaved(key);
    for (const field of fields()) {
      const value = saved[field.name];
      if (isRadio(field)) (field as HTMLInputElement).checked = value === field.value;
      else field.value = value ?? '';
    }
  };

  const count = () => {
    const questions = [...form.querySelectorAll<HTMLFieldSetElement>('.frage')];
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

  form.addEventListener('input', () => {
    save();
    count();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  print?.addEventListener('click', () => window.print());
  clear?.addEventListener('click', () => {
    if (!window.confirm(texts['textWirklich'] ?? '')) return;
    form.reset();
    save();
    count();
  });
  for (const button of [print, clear]) if (button) button.hidden = false;
  load();
  count();
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
