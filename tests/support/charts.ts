/** Charts as trees, and what holds for all of them. */
import { htmlToHast } from 'satteri';
import { expect } from 'vitest';
import { fontSize, width } from '../../src/charts/frame.ts';
import { all, attribute, attributeNames, elements, first, textOf, type Element } from './html.ts';

export interface Chart {
  readonly svg: Element;
  readonly title: string;
  readonly message: string;
  /** Everything that is written in it. */
  readonly texts: readonly string[];
}

/** The chart, after a look at what every chart must be: named, silent inside, without style and script. */
export function chartFrom(html: string): Chart {
  const root = htmlToHast(html);
  const svg = first(root, 'svg');
  const [title, message, ...parts] = svg.children.filter((child) => child.type === 'element');
  expect([title?.tagName, message?.tagName]).toEqual(['title', 'desc']);
  expect(attribute(svg, 'role')).toBe('img');
  expect(attribute(svg, 'aria-labelledby')).toBe(attribute(title!, 'id'));
  expect(attribute(svg, 'aria-describedby')).toBe(attribute(message!, 'id'));
  expect(parts.map((part) => attribute(part, 'aria-hidden'))).toEqual(parts.map(() => 'true'));
  expect([...elements(root)].filter(({ tagName }) => !known.has(tagName))).toEqual([]);
  const names = new Set([...elements(root)].flatMap(attributeNames));
  expect([...names].filter((name) => /^(?:on|style|class|href|arialabel$)/.test(name))).toEqual([]);
  expect(html).not.toMatch(/NaN|undefined|Infinity|⚠/);
  expect(Number(attribute(svg, 'font-size'))).toBe(fontSize);
  expect(attribute(svg, 'viewbox')).toMatch(new RegExp(`^0 0 ${width} [1-9]\\d*$`));
  return {
    svg,
    title: textOf(title!),
    message: textOf(message!),
    texts: all(svg, 'text').map((text) =>
      text.children
        .filter(isText)
        .map(({ value }) => value)
        .join(''),
    ),
  };
}

const isText = (child: Element['children'][number]) => child.type === 'text';

/** Whatever else a text brings in did not stay a text. */
const known = new Set('html head body svg title desc g line path circle text'.split(' '));

/** Numbers of an attribute of all elements with a tag. */
export const numbers = (svg: Element, tag: string, name: string): number[] =>
  all(svg, tag).map((element) => Number(attribute(element, name)));
