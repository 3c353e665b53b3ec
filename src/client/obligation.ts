/** Calculates the end of a funding obligation from the reader's own date; nothing is sent. */
import type { Bindungsregel } from '../insights/funding.ts';
import { fill } from '../strings/fill.ts';
import { germanDate } from '../strings/format.ts';
import { readGermanDate } from '../strings/german-date.ts';
import { keepInAddress, mark } from './calculator.ts';
import { element } from './element.ts';
import { explainObligation, type Fristtexte } from './obligation-words.ts';

export interface Rechnertexte extends Fristtexte {
  readonly ohne_programm: string;
  readonly kein_datum: string;
  readonly ausserhalb: string;
  readonly zu_spaet: string;
}

const form = document.querySelector<HTMLFormElement>('#fristrechner');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const get = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  const texts = JSON.parse(form.dataset['texte'] ?? '') as Rechnertexte;
  const programme = get<HTMLSelectElement>('programm');
  const date = get<HTMLInputElement>('datum');
  const chosen = () => programme.selectedOptions[0]?.dataset ?? {};

  /** The date of a purchase is another one than the end of the implementation. */
  const labelDate = () => {
    const { regel } = chosen();
    get('datum-name').textContent = texts.beginn[ruleName(regel)];
  };

  const clear = () => {
    get('ergebnis').textContent = '';
    get('einzelheiten').hidden = true;
  };

  const calculate = () => {
    clear();
    const { regel, jahre, bis = '' } = chosen();
    mark(programme, programme.value === '' ? texts.ohne_programm : '');
    const tag = readGermanDate(date.value);
    const fault = dateFault(date.dataset, tag, texts);
    mark(date, fault);
    if (programme.value === '' || tag === undefined || fault !== '') return;
    const rule: Bindungsregel = { beginn_regel: ruleName(regel), jahre: Number(jahre) };
    const { satz, schritte } = explainObligation(texts, rule, tag, localToday());
    get('ergebnis').textContent = satz;
    get('schritte').replaceChildren(...schritte.map((schritt) => element('li', '', schritt)));
    const isLate = bis !== '' && tag > bis;
    get('zu-spaet').textContent = isLate ? fill(texts.zu_spaet, { datum: germanDate(bis) }) : '';
    copyCell('zu-programm', `programm-${programme.value}`);
    copyCell('zu-quelle', `quelle-${programme.value}`);
    get('einzelheiten').hidden = false;
  };

  programme.addEventListener('change', labelDate);
  get('drucken').addEventListener('click', () => {
    window.print();
  });
  get('rechnen').hidden = false;
  keepInAddress({ form, preset: 'programm', calculate, clear });
  labelDate();
}

function ruleName(text: string | undefined): Bindungsregel['beginn_regel'] {
  return text === 'anschaffung' || text === 'bescheid' ? text : 'ende_durchfuehrung_jahresende';
}

function dateFault(
  { von = '', bis = '' }: DOMStringMap,
  tag: string | undefined,
  texts: Rechnertexte,
): string {
  if (tag === undefined) return texts.kein_datum;
  return tag < von || tag > bis ? texts.ausserhalb : '';
}

/** Today where the reader is: the page may have been built long ago. */
function localToday(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The words of a cell of the table stand in the result too: link, marks and source. */
function copyCell(place: string, cell: string): void {
  const nodes = [...(document.getElementById(cell)?.childNodes ?? [])].map((node) => node.cloneNode(true));
  document.getElementById(place)?.replaceChildren(...nodes);
}
