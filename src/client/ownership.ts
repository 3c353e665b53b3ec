/** Calculates the cost of ownership from what is typed; nothing is sent. */
import {
  costOfOwnership,
  feldnamen,
  felder,
  readField,
  type Angaben,
  type Eingabefehler,
  type Feld,
  type Kostenart,
} from '../insights/ownership.ts';
import { fill } from '../strings/fill.ts';
import { germanNumber } from '../strings/format.ts';
import { keepInAddress, mark } from './calculator.ts';
import { costLines, type Formeln, type Rechenzeile } from './cost-words.ts';
import { offerDevices, type Vorgabentexte } from './device-defaults.ts';
import { element } from './element.ts';

export interface Kostentexte extends Vorgabentexte {
  readonly formeln: Formeln;
  readonly ohne: Readonly<Record<Kostenart, string>>;
  readonly fehler: Readonly<Record<Eingabefehler, string>>;
  readonly satz: string;
}

const form = document.querySelector<HTMLFormElement>('#kostenrechner');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const get = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  const texts = JSON.parse(form.dataset['texte'] ?? '') as Kostentexte;
  const input = (feld: Feld) => get<HTMLInputElement>(feld);

  const clear = () => {
    get('ergebnis').textContent = '';
    get('einzelheiten').hidden = true;
  };

  const calculate = () => {
    clear();
    const angaben = readAll();
    if (!angaben) return;
    const { ohne } = costOfOwnership(angaben);
    const lines = costLines(angaben, texts.formeln);
    fillTable(get('einzelheiten'), lines);
    get('ohne').replaceChildren(...ohne.map((art) => element('li', '', texts.ohne[art])));
    get('ohne').hidden = ohne.length === 0;
    const amount = (name: Rechenzeile['name']) => lines.find((line) => line.name === name)?.betrag ?? '';
    get('ergebnis').textContent = fill(texts.satz, {
      gesamt: amount('gesamt'),
      stueck: amount('je_stueck'),
      jahr: amount('je_jahr'),
    });
    get('einzelheiten').hidden = false;
  };

  /** The numbers of all fields, or nothing where one is at fault; says so at the field. */
  const readAll = (): Angaben | undefined => {
    const read = feldnamen.map((feld) => [feld, readField(feld, input(feld).value)] as const);
    for (const [feld, value] of read) {
      mark(input(feld), typeof value === 'string' ? faultText(texts, feld, value) : '');
    }
    if (read.some(([, value]) => typeof value === 'string')) return undefined;
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Angaben;
  };

  get('drucken').addEventListener('click', () => {
    window.print();
  });
  get('rechnen').hidden = false;
  keepInAddress({ form, preset: 'geraet', calculate, clear });
  offerDevices(form, texts, () => feldnamen.every((feld) => input(feld).value === ''));
}

/** Puts the lines into the rows of their names; the other rows have nothing to say. */
function fillTable(table: HTMLElement, lines: readonly Rechenzeile[]): void {
  for (const row of table.querySelectorAll<HTMLElement>('tr[data-zeile]')) {
    const line = lines.find(({ name }) => name === row.dataset['zeile']);
    row.hidden = line === undefined;
    for (const cell of row.querySelectorAll<HTMLElement>('td')) {
      cell.textContent = line?.[cell.dataset['zelle'] as 'rechnung' | 'betrag' | 'anteil'] ?? '';
    }
  }
}

function faultText(texts: Kostentexte, feld: Feld, fault: Eingabefehler): string {
  const { min, max } = felder[feld];
  return fill(texts.fehler[fault], { min: germanNumber(min), max: germanNumber(max) });
}
