/** Keeps personal data and secrets out: looks through every text that people write records into. */
import type { Befund } from '../../schema/befund.ts';
import type { Ausnahme } from '../../schema/ausnahmen.ts';
import { finding } from '../finding.ts';
import { findBirthDates } from './birth-date.ts';
import { findCredentials } from './credentials.ts';
import { findDeviceNumbers } from './device-number.ts';
import { findEmails } from './email.ts';
import type { Hit, Pattern } from './hit.ts';
import { findIbans } from './iban.ts';
import { findIpv4 } from './ipv4.ts';
import { findMacs } from './mac.ts';
import { findNames } from './names.ts';
import { findPhones } from './phone.ts';
import { findRoleLabels } from './role-labels.ts';
import { coverAddresses } from './web-addresses.ts';
import { hitWords } from './words.ts';

/** Where two begin at the same place, the earlier one is reported. */
const patterns: readonly Pattern[] = [
  findCredentials,
  findEmails,
  findIbans,
  findMacs,
  findIpv4,
  findDeviceNumbers,
  findBirthDates,
  findPhones,
  findNames,
  findRoleLabels,
];

/** Not looked through: the official contacts of the cluster, and the texts that were allowed. */
const unwatched = new Set(['content/cluster.yaml', 'content/personenbezug-ausnahmen.yaml']);

/**
 * Everything in `texts` that must not be published. Works on the text of the files, so that a record
 * with other faults, and its front matter, is watched as well.
 * @param ausnahmen wordings that were looked at and allowed
 */
export const checkPersonalData = (
  texts: ReadonlyMap<string, string>,
  ausnahmen: readonly Ausnahme[],
): Befund[] =>
  [...texts].flatMap(([datei, text]) =>
    unwatched.has(datei)
      ? []
      : findPersonalData(text)
          .filter((hit) => !ausnahmen.some(({ muster }) => covers(text, muster, hit)))
          .map((hit) => toFinding(datei, text, hit)),
  );

/** All hits in one text in their order; of two that overlap, the first. */
export function findPersonalData(text: string): Hit[] {
  const covered = coverAddresses(text);
  const found = patterns.flatMap((pattern) => pattern(covered)).sort((a, b) => a.von - b.von);
  let end = 0;
  return found.filter(({ von, bis }) => {
    if (von < end) return false;
    end = bis;
    return true;
  });
}

/** Whether the allowed wording stands around the hit. */
function covers(text: string, muster: string, { von, bis }: Hit): boolean {
  const at = text.indexOf(muster, Math.max(0, bis - muster.length));
  return at !== -1 && at <= von;
}

function toFinding(datei: string, text: string, { kind, von, bis }: Hit): Befund {
  const { regel, was, abhilfe } = hitWords[kind];
  const satz = `Hier steht ${was}: ‚${shortened(text.slice(von, bis))}‘.`;
  return finding(regel, datei, { art: 'text', von, bis }, { satz, abhilfe });
}

/** Enough to recognise it, too little to use it: messages end up in logs and mails. */
const shortened = (value: string): string => `${value.slice(0, Math.min(4, Math.ceil(value.length / 3)))}…`;
