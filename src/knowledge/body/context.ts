/** What the checks of a body see: the tree that will be rendered, and what exists to link to. */
import type { MdastNode } from 'satteri';
import type { Befund, Stelle } from '../../schema/befund.ts';
import type { Art } from '../../schema/kinds.ts';
import { parseMarkdown, walk } from '../../markdown/parse.ts';
import { finding } from '../finding.ts';
import type { RuleName } from '../rules/registry.ts';

/** What a link may lead to. */
export interface Site {
  /** References of all records, those with faults included. */
  readonly refs: ReadonlySet<string>;
  /** Addresses of pages that are no record, such as `/erfahrungen/` and `/ueber/`. */
  readonly pages: ReadonlySet<string>;
  /** Addresses of images, such as `/bilder/aufbau.png`. */
  readonly images: ReadonlySet<string>;
  /** Address of the published site, to recognise links to oneself. */
  readonly origin: string | undefined;
  /** Anchors on a record's page, or nothing where its file cannot be read. */
  readonly anchorsOf: (ref: string) => ReadonlySet<string> | undefined;
}

export interface Body {
  readonly datei: string;
  /** Absent for editors' pages. */
  readonly art?: Art;
  readonly ref?: string;
  readonly text: string;
  /** Offset of the body in its file. */
  readonly start: number;
  readonly nodes: readonly MdastNode[];
}

/** A check reads one body and reports what it finds. */
export type BodyCheck = (body: Body, site: Site) => Befund[];

/** Parses a record's body for the checks. */
export const bodyOf = (parts: Omit<Body, 'nodes'>): Body => ({
  ...parts,
  nodes: [...walk(parseMarkdown(parts.text))],
});

/** The place of a node in its file. */
function placeOfNode(body: Body, node: MdastNode): Stelle {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from + 1;
  const firstLine = body.text.slice(from, to).split('\n', 1)[0] ?? '';
  return { art: 'text', von: body.start + from, bis: body.start + from + Math.max(1, firstLine.length) };
}

/** A finding about one node. */
export const nodeFinding = (
  rule: RuleName,
  body: Body,
  node: MdastNode,
  satz: string,
  abhilfe: string,
): Befund => finding(rule, body.datei, placeOfNode(body, node), { satz, abhilfe });
