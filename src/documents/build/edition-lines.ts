/** What makes an edition of a clause: its title, its text, and its placeholders with limits and presets. */
import type { EintragVon } from '../../schema/eintrag.ts';
import { klausel as schema } from '../../schema/klausel.ts';
import { labelsAt } from '../../schema/walk.ts';
import { d } from '../../strings/documents.ts';
import { germanNumber } from '../../strings/format.ts';
import { clauseLines } from './clause-lines.ts';
import { clauseText } from './clause-text.ts';

type Klausel = EintragVon<'klauseln'>['daten'];
type Platzhalter = NonNullable<Klausel['platzhalter']>[number];

/**
 * Two editions are the same if these lines are. Remarks are no part of them. Lines rather than blocks or
 * Markdown: neither a change of our model nor a moved line break makes a new edition, and whoever is told of a
 * new edition can be shown what is new.
 */
export const editionLines = ({ daten, text }: { daten: Klausel; text: string }): string[] => [
  daten.titel,
  ...clauseLines(clauseText(text, (url) => url).text),
  ...(daten.platzhalter ?? []).map(placeholderLine),
];

function placeholderLine({ name, bedeutung, typ, vorgabe, min, max, auswahl }: Platzhalter): string {
  const limit = (number: number | undefined) => (number === undefined ? '…' : germanNumber(number));
  return [
    `{{${name}}}: ${bedeutung}`,
    labelsAt(schema, 'platzhalter', 0, 'typ')[typ],
    ...(min !== undefined || max !== undefined
      ? [d('fassung.spanne', { min: limit(min), max: limit(max) })]
      : []),
    ...(auswahl ? [auswahl.join(' / ')] : []),
    ...(vorgabe === undefined
      ? []
      : [d('fassung.vorgabe', { wert: typeof vorgabe === 'number' ? germanNumber(vorgabe) : vorgabe })]),
  ].join('; ');
}
