/** Calculates the cost of ownership from what is typed, and fills in what a device note knows; sends nothing. */
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
import type { Vorgabengeraet } from '../publishing/ownership-json.ts';
import { fill } from '../strings/fill.ts';
import { germanNumber } from '../strings/format.ts';
import { keepInAddress, mark } from './calculator.ts';
import { costLines, type Formeln } from './cost-words.ts';
import { element } from './element.ts';

export interface Kostentexte {
  readonly formeln: Formeln;
  readonly ohne: Readonly<Record<Kostenart, string>>;
  readonly fehler: Readonly<Record<Eingabefehler, string>>;
  /** Values that a device note would have, by field. */
  readonly vorgabe: string;
  readonly keine_vorgabe: string;
  readonly kein_geraet: string;
  readonly nicht_geladen: string;
  readonly fiktiv: string;
  readonly satz: string;
}

/** Fields that a device note may fill in. */
const prefilled: readonly Feld[] = ['preis', 'zubehoer', 'reparaturen', 'reparaturkosten'];

const form = document.querySelector<HTMLFormElement>('#kostenrechner');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const get = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  const texts = JSON.parse(form.dataset['texte'] ?? '') as Kostentexte;
  const input = (feld: Feld) => get<HTMLInputElement>(feld);
  const choice = get<HTMLSelectElement>('geraet');
  const choose = get<HTMLButtonElement>('geraet-waehlen');
  const news = get('geraet-meldung');
  let devices: Promise<readonly Vorgabengeraet[]> | undefined;

  const clear = () => {
    get('ergebnis').textContent = '';
    get('einzelheiten').hidden = true;
    for (const feld of feldnamen) mark(input(feld), '');
  };

  const calculate = () => {
    clear();
    const read = feldnamen.map((feld) => [feld, readField(feld, input(feld).value)] as const);
    const faults = read.filter(([, value]) => typeof value === 'string');
    for (const [feld, fault] of faults) mark(input(feld), faultText(texts, feld, fault as Eingabefehler));
    if (faults.length > 0) return;
    const angaben = Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Angaben;
    const lines = new Map(costLines(angaben, texts.formeln).map((line) => [line.name as string, line]));
    for (const row of get('einzelheiten').querySelectorAll<HTMLElement>('tr[data-zeile]')) {
      const line = lines.get(row.dataset['zeile'] ?? '');
      row.hidden = line === undefined;
      for (const cell of row.querySelectorAll<HTMLElement>('td')) {
        cell.textContent = line?.[cell.dataset['zelle'] as 'rechnung' | 'betrag' | 'anteil'] ?? '';
      }
    }
    const { ohne } = costOfOwnership(angaben);
    get('ohne').replaceChildren(...ohne.map((art) => element('li', '', texts.ohne[art])));
    get('ohne').hidden = ohne.length === 0;
    get('ergebnis').textContent = fill(texts.satz, {
      gesamt: lines.get('gesamt')?.betrag ?? '',
      stueck: lines.get('je_stueck')?.betrag ?? '',
      jahr: lines.get('je_jahr')?.betrag ?? '',
    });
    get('einzelheiten').hidden = false;
  };

  /** Fetched once, and only when somebody asks for a device: there may be thousands. */
  const load = async (): Promise<readonly Vorgabengeraet[]> => {
    const response = await fetch(form.dataset['geraete'] ?? '');
    if (!response.ok) throw new Error(String(response.status));
    const list = (await response.json()) as readonly Vorgabengeraet[];
    for (const { slug, titel } of list) choice.append(new Option(titel, slug));
    get('geraetewahl').hidden = false;
    choose.hidden = true;
    return list;
  };

  const find = async (slug: string): Promise<Vorgabengeraet | undefined> => {
    devices ??= load();
    try {
      const list = await devices;
      news.textContent = slug === '' || list.some((one) => one.slug === slug) ? '' : texts.kein_geraet;
      return list.find((one) => one.slug === slug);
    } catch {
      devices = undefined;
      news.textContent = texts.nicht_geladen;
      return undefined;
    }
  };

  /** Says at each field what the device note has for it, whatever stands in the field. */
  const explain = (device: Vorgabengeraet | undefined) => {
    get('geraet-fiktiv').textContent = device?.fiktiv ? texts.fiktiv : '';
    for (const feld of prefilled) {
      const found = device?.vorgaben[feld];
      const known = found && fill(texts.vorgabe, { wert: shown(feld, found.wert), herkunft: found.herkunft });
      get(`${feld}-herkunft`).textContent = device ? (known ?? texts.keine_vorgabe) : '';
    }
  };

  const prefill = (device: Vorgabengeraet | undefined) => {
    for (const feld of prefilled) {
      const found = device?.vorgaben[feld];
      input(feld).value = found ? germanNumber(found.wert) : '';
    }
  };

  /** The device that the address names; it fills in nothing where the address has numbers of its own. */
  const filled = () => {
    const slug = new URLSearchParams(location.search).get('geraet') ?? '';
    explain(undefined);
    if (slug === '') return;
    void find(slug).then((device) => {
      choice.value = device?.slug ?? '';
      explain(device);
      if (device && feldnamen.every((feld) => input(feld).value === '')) prefill(device);
    });
  };

  choose.addEventListener('click', () => {
    void find('').then(() => {
      choice.focus();
    });
  });
  choice.addEventListener('change', (event) => {
    // The calculation that follows must wait for the numbers.
    event.stopPropagation();
    void find(choice.value).then((device) => {
      explain(device);
      if (device) prefill(device);
      form.dispatchEvent(new Event('change'));
    });
  });
  get('drucken').addEventListener('click', () => {
    window.print();
  });
  get('rechnen').hidden = false;
  keepInAddress({ form, preset: 'geraet', filled, calculate, clear });
}

function faultText(texts: Kostentexte, feld: Feld, fault: Eingabefehler): string {
  const { min, max } = felder[feld];
  return fill(texts.fehler[fault], { min: germanNumber(min), max: germanNumber(max) });
}

function shown(feld: Feld, wert: number): string {
  return germanNumber(wert, feld === 'reparaturen' ? undefined : '€');
}
