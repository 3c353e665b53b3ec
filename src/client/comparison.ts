/** Puts the devices that the address names side by side: `?a=…&b=…&c=…`. Nothing is fetched but what was chosen. */
import type { Vergleichsgeraet } from '../insights/comparison.ts';
import type { Wahlgeraet, Wahlklasse } from '../publishing/comparison-json.ts';
import { fill } from '../strings/fill.ts';
import { comparisonTable } from './comparison-table.ts';
import { element, link } from './element.ts';

const places = ['a', 'b', 'c'];

const target = document.querySelector<HTMLElement>('#vergleich');
const form = document.querySelector<HTMLFormElement>('#wahl');
const messages = document.querySelector<HTMLElement>('#meldungen');
if (target && form && messages) void start(target, form, messages);

async function start(target: HTMLElement, form: HTMLFormElement, messages: HTMLElement): Promise<void> {
  const { dataset: texts } = target;
  const say = (...lines: readonly (string | Node)[]) =>
    messages.replaceChildren(...lines.map((line) => element('p', '', line)));
  // An address without empty places can be read and sent.
  form.addEventListener('formdata', ({ formData }) => {
    for (const name of places) if (formData.get(name) === '') formData.delete(name);
  });
  const sayUnreachable = () => say(link(texts['geraete'] ?? '', texts['textNichtErreichbar'] ?? ''));
  say(texts['textLaedt'] ?? '');
  const choice = await fetchJson<readonly Wahlklasse[]>(texts['auswahl'] ?? '');
  if (!choice) return sayUnreachable();
  const { chosen, remarks } = readAddress(
    choice.flatMap(({ geraete }) => geraete),
    texts,
  );
  fillForm(form, choice, chosen, texts['textFiktiv'] ?? '');
  if (chosen.length < 2)
    return say(...remarks, texts[chosen.length === 0 ? 'textWaehlen' : 'textEines'] ?? '');

  const columns = chosen.map(({ slug }) => fetchJson<Vergleichsgeraet>(`${texts['spalten']}${slug}.json`));
  const devices = (await Promise.all(columns)).filter((column) => column !== undefined);
  if (devices.length < chosen.length) return sayUnreachable();
  target.append(comparisonTable(devices, texts), printButton(texts['textDrucken'] ?? ''));
  document.title = `${devices.map(({ modell }) => modell).join(', ')} – ${document.title}`;
  say(...remarks, fill(texts['textFertig'] ?? '', { anzahl: devices.length }));
}

/** The devices of the address that exist, each once, and what to say about the others. */
function readAddress(
  known: readonly Wahlgeraet[],
  texts: DOMStringMap,
): { chosen: readonly Wahlgeraet[]; remarks: readonly string[] } {
  const chosen: Wahlgeraet[] = [];
  const remarks: string[] = [];
  const asked = new URLSearchParams(location.search);
  for (const slug of places.flatMap((name) => asked.get(name) ?? []).filter((text) => text !== '')) {
    const device = known.find((one) => one.slug === slug);
    if (!device) remarks.push(fill(texts['textUnbekannt'] ?? '', { name: slug.slice(0, 80) }));
    else if (chosen.includes(device)) {
      const said = fill(texts['textDoppelt'] ?? '', { modell: device.modell });
      if (!remarks.includes(said)) remarks.push(said);
    } else chosen.push(device);
  }
  return { chosen, remarks };
}

function fillForm(
  form: HTMLFormElement,
  choice: readonly Wahlklasse[],
  chosen: readonly Wahlgeraet[],
  fictional: string,
): void {
  for (const [i, name] of places.entries()) {
    const select = form.querySelector<HTMLSelectElement>(`select[name=${name}]`);
    select?.append(
      ...choice.map(({ klasse, geraete }) => {
        const group = element('optgroup', '');
        group.label = klasse;
        group.append(
          ...geraete.map(({ slug, modell, hersteller, fiktiv }) => {
            const words = [modell, hersteller, ...(fiktiv ? [fictional] : [])].join(', ');
            return new Option(words, slug, false, slug === chosen[i]?.slug);
          }),
        );
        return group;
      }),
    );
  }
  form.hidden = false;
}

function printButton(words: string): HTMLElement {
  const button = element('button', 'knopf', words);
  button.type = 'button';
  button.addEventListener('click', () => window.print());
  return element('p', '', button);
}

/** Nothing where the file cannot be reached or read. */
async function fetchJson<T>(address: string): Promise<T | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}
