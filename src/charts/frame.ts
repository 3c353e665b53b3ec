/**
 * What all charts share: the size, and how a drawing becomes text that a page can hold. Plot draws into a
 * document of its own while the site is built; nothing of it reaches a browser.
 */
import { plot, type PlotOptions } from '@observablehq/plot';
// The whole of linkedom in one file, without what only a canvas needs: it loads in half the time.
import { parseHTML } from 'linkedom/worker';

const { document } = parseHTML('<html></html>');

/** As wide as the text on a phone of 360 px, so that letters have their own size there. */
export const width = 328;

/** Size of all letters, in the unit of the drawing. */
export const fontSize = 13;

/** A length in ems, as Plot measures lines of text. */
export const ems = (length: number): number => length / fontSize;

/** About how wide a line of text is: what is no letter and no digit is narrow. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\p{L}\d–]/u.test(letter) ? 0.58 : 0.29), 0) * fontSize;

/** Colours are names of the style sheet, so that dark mode and paper follow. */
export const colour = {
  data: 'var(--link)',
  paper: 'var(--flaeche)',
  grid: 'var(--linie)',
  quiet: 'var(--text-gedaempft)',
};

/** Letters that stand on a line cover it. */
export const halo = { stroke: colour.paper, strokeWidth: 4, fill: 'currentColor' } as const;

export interface Drawing {
  /** Begins the ids of a chart: unique on its page. */
  readonly name: string;
  /** What the chart shows. */
  readonly title: string;
  /** What can be seen in it, in a sentence or two. */
  readonly message: string;
}

/** Draws a chart: the same marks give the same bytes. */
export function draw({ name, title, message }: Drawing, options: PlotOptions): string {
  const svg = plot({ width, ...options, document }) as SVGSVGElement;
  // Both come from the style sheet of the site: its policy allows no style in a page.
  svg.querySelector('style')?.remove();
  svg.removeAttribute('class');
  svg.removeAttribute('font-family');
  svg.setAttribute('font-size', String(fontSize));
  for (const part of svg.children) part.setAttribute('aria-hidden', 'true');
  for (const element of svg.querySelectorAll('*')) tidy(element);
  svg.prepend(words('title', `grafik-${name}-titel`, title), words('desc', `grafik-${name}-text`, message));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `grafik-${name}-titel`);
  svg.setAttribute('aria-describedby', `grafik-${name}-text`);
  return svg.outerHTML;
}

/** Takes Plot's English names off, and digits that nobody can see. */
function tidy(element: Element): void {
  element.removeAttribute('aria-label');
  for (const { name, value } of element.attributes) {
    const rounded = value.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
    if (rounded !== value) element.setAttribute(name, rounded);
  }
}

function words(tag: 'title' | 'desc', id: string, text: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  element.setAttribute('id', id);
  element.textContent = text;
  return element;
}
