/** Fills the cost calculator with what a device note knows, and says at each field where that comes from. */
import type { Feld } from '../insights/ownership.ts';
import type { Vorgabengeraet } from '../publishing/ownership-json.ts';
import { fill } from '../strings/fill.ts';
import { germanNumber } from '../strings/format.ts';

export interface Vorgabentexte {
  readonly vorgabe: string;
  readonly keine_vorgabe: string;
  readonly kein_geraet: string;
  readonly nicht_geladen: string;
  readonly fiktiv: string;
}

/** Fields that a device note may fill in. */
const prefilled: readonly Feld[] = ['preis', 'zubehoer', 'reparaturen', 'reparaturkosten'];

/** @param isEmpty whether nobody has entered a number yet: those of an address or a reader stay */
export function offerDevices(form: HTMLFormElement, texts: Vorgabentexte, isEmpty: () => boolean): void {
  const get = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
  const choice = get<HTMLSelectElement>('geraet');
  const choose = get<HTMLButtonElement>('geraet-waehlen');
  const news = get('geraet-meldung');
  let devices: Promise<readonly Vorgabengeraet[]> | undefined;

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
      const found = (await devices).find((device) => device.slug === slug);
      news.textContent = slug === '' || found ? '' : texts.kein_geraet;
      return found;
    } catch {
      devices = undefined;
      news.textContent = texts.nicht_geladen;
      return undefined;
    }
  };

  /** What the device note has for each field, whatever stands in the field. */
  const explain = (device: Vorgabengeraet | undefined) => {
    get('geraet-fiktiv').textContent = device?.fiktiv ? texts.fiktiv : '';
    for (const feld of prefilled) {
      const found = device?.vorgaben[feld];
      const known = found && fill(texts.vorgabe, { wert: shown(feld, found.wert), herkunft: found.herkunft });
      get(`${feld}-herkunft`).textContent = device ? (known ?? texts.keine_vorgabe) : '';
    }
  };

  const prefill = (device: Vorgabengeraet) => {
    for (const feld of prefilled) {
      const found = device.vorgaben[feld];
      get<HTMLInputElement>(feld).value = found ? germanNumber(found.wert) : '';
    }
  };

  const takeNamed = async (slug: string) => {
    const device = await find(slug);
    choice.value = device?.slug ?? '';
    explain(device);
    if (device && isEmpty()) prefill(device);
  };

  const takeChosen = async () => {
    const device = await find(choice.value);
    explain(device);
    if (device) prefill(device);
  };

  choose.addEventListener('click', () => {
    void find('').then(() => {
      choice.focus();
    });
  });
  choice.addEventListener('change', () => void takeChosen());
  const named = new URLSearchParams(location.search).get('geraet');
  if (named) void takeNamed(named);
}

function shown(feld: Feld, wert: number): string {
  return germanNumber(wert, feld === 'reparaturen' ? undefined : '€');
}
