/** What both calculators share: what was entered stays in the address, and faults stand at their fields. */

type Field = HTMLInputElement | HTMLSelectElement;

interface Calculator {
  readonly form: HTMLFormElement;
  /** Field that an address may fill in alone, to begin with; with nothing else there is nothing to calculate. */
  readonly preset: string;
  /** Looks at the fields as an address has filled them. */
  readonly filled: () => void;
  /** Shows the result, or the faults at the fields. */
  readonly calculate: () => void;
  /** Takes result and faults away. */
  readonly clear: () => void;
}

export function keepInAddress({ form, preset, filled, calculate, clear }: Calculator): void {
  let shown = false;

  const restore = () => {
    const state = new URLSearchParams(location.search);
    form.reset();
    for (const field of fieldsOf(form)) {
      const value = state.get(field.name);
      if (value !== null) field.value = value;
    }
    filled();
    shown = fieldsOf(form).some(({ name }) => name !== preset && state.has(name));
    if (shown) calculate();
    else clear();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    shown = true;
    calculate();
    const address = addressOf(form);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    fieldsOf(form)
      .find((field) => field.getAttribute('aria-invalid') === 'true')
      ?.focus();
  });
  form.addEventListener('change', () => {
    if (!shown) return;
    calculate();
    history.replaceState(null, '', addressOf(form));
  });
  // Who prints out of a field has not left it: what is on paper belongs together.
  window.addEventListener('beforeprint', () => {
    if (shown) calculate();
  });
  window.addEventListener('popstate', restore);
  restore();
}

/** Says what is wrong with a field; an empty message says that nothing is. */
export function mark(field: Field, message: string): void {
  field.setAttribute('aria-invalid', String(message !== ''));
  const place = document.getElementById(`${field.id}-fehler`);
  if (place) place.textContent = message;
}

/** The fields of a form that have a value of their own. */
const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input[name], select[name]'),
];

function addressOf(form: HTMLFormElement): string {
  const state = new URLSearchParams();
  for (const { name, value } of fieldsOf(form)) if (value.trim() !== '') state.set(name, value.trim());
  return location.pathname + (state.size > 0 ? `?${state}` : '');
}
