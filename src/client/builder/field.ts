/** One field for one value: what it means, its limits, its preset and why, and what is wrong with it. */
import type { Placeholder } from '../../documents/builder/data.ts';
import { limitsOf } from '../../documents/builder/value-problems.ts';
import { presetText } from '../../documents/builder/values.ts';
import { d } from '../../strings/documents.ts';
import { readGermanDate } from '../../strings/german-date.ts';
import { element } from '../element.ts';
import { button } from './controls.ts';

type Control = HTMLInputElement | HTMLSelectElement;

export interface FieldState {
  readonly platzhalter: Placeholder;
  readonly typed: string;
  readonly isPreset: boolean;
  /** What is wrong and what to do; nothing if it fits. */
  readonly fault: string;
  /** Titles of the other clauses in which the value stands. */
  readonly others: readonly string[];
}

export interface Field {
  readonly element: HTMLElement;
  update(state: FieldState): void;
}

export interface FieldActions {
  type(typed: string): void;
  takePreset(): void;
}

export function createField(id: string, platzhalter: Placeholder, act: FieldActions): Field {
  const control = createControl(platzhalter);
  control.id = id;
  control.setAttribute('aria-describedby', `${id}-hinweis ${id}-fehler`);
  control.addEventListener('input', () => act.type(control.value));
  const label = element('label', '', platzhalter.bedeutung);
  label.htmlFor = id;
  const hints = element('div', 'feld__hinweis');
  hints.id = `${id}-hinweis`;
  const fault = element('p', 'feld__fehler');
  fault.id = `${id}-fehler`;
  const reset = button(d('baukasten.vorgabe_einsetzen'), 'textknopf', () => {
    control.focus();
    act.takePreset();
  });
  reset.setAttribute('aria-describedby', id);

  return {
    element: element('div', 'feld', label, control, fault, hints, reset),
    update(state) {
      show(control, state);
      control.setAttribute('aria-invalid', String(state.fault !== ''));
      fault.textContent = state.fault;
      hints.replaceChildren(...hintsFor(state).map((text) => element('p', '', text)));
      reset.hidden = state.isPreset || state.platzhalter.vorgabe === undefined;
    },
  };
}

function createControl({ typ }: Placeholder): Control {
  if (typ === 'auswahl') return element('select');
  const input = element('input');
  input.type = typ === 'datum' ? 'date' : 'text';
  input.autocomplete = 'off';
  if (typ === 'zahl') input.inputMode = 'decimal';
  return input;
}

/** Shows what was typed, unless it stands there already: writing it again would move the cursor. */
function show(control: Control, { platzhalter, typed }: FieldState): void {
  const value = platzhalter.typ === 'datum' ? (readGermanDate(typed) ?? typed) : typed;
  if (control instanceof HTMLSelectElement) offer(control, platzhalter.auswahl ?? [], value);
  if (control.value !== value) control.value = value;
}

/** What was chosen stays in the list though it is no longer offered, else it would seem that nothing was. */
function offer(control: HTMLSelectElement, choices: readonly string[], chosen: string): void {
  const values = ['', ...choices, ...(chosen === '' || choices.includes(chosen) ? [] : [chosen])];
  const shown = [...control.options].map((option) => option.value);
  if (values.join('\n') === shown.join('\n')) return;
  control.replaceChildren(...values.map((one) => new Option(one || d('baukasten.bitte_waehlen'), one)));
}

function hintsFor({ platzhalter, others }: FieldState): string[] {
  const { begruendung } = platzhalter;
  const preset = presetText(platzhalter);
  return [
    limitsOf(platzhalter) ?? '',
    [preset === '' ? '' : d('baukasten.vorgabe', { wert: preset }), begruendung ?? ''].join(' ').trim(),
    others.length > 0 ? d('baukasten.auch_in', { klauseln: others.map((one) => `„${one}“`).join(', ') }) : '',
  ].filter((text) => text !== '');
}
