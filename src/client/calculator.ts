/** What both calculators share: what was entered stays in the address, and faults stand at their fields. */

type Field = HTMLInputElement | HTMLSelectElement;

interface Calculator {
  readonly form: HTMLFormElement;
  /** Field that an address may fill in alone, to begin with; with nothing else there is nothing to calculate. */
  readonly preset: string;
  /** Shows the result, or the faults at the fields. */
  readonly calculate: () => void;
  /** Takes the result away. */
  readonly clear: () => void;
}

/** Fills the form from the address and calculates; from then on whenever the form is sent. */
export function keepInAddress({ form, preset, calculate, clear }: Calculator): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    calculate();
    history.replaceState(null, '', addressOf(form));
    fieldsOf(form)
      .find((field) => field.getAttribute('aria-invalid') === 'true')
      ?.focus();
  });
  // A result that does not belong to what is entered must not be read, nor printed. Faults stay until the
  // next calculation: were they to go now, the button would move away under the pointer.
  form.addEventListener('input', clear);

  const state = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = state.get(field.name);
    if (value !== null) field.value = value;
  }
  if (fieldsOf(form).some(({ name }) => name !== preset && state.has(name))) calculate();
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
