/** Addresses of headings: `## Größe der Geräte` becomes `#groesse-der-geraete`. */

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower-case text with the German letters written out: `größe` becomes `groesse`. */
export const writeOutUmlauts = (lowerCase: string): string =>
  lowerCase.replace(/[äöüß]/g, (letter) => letters[letter] ?? letter);

/** Lower-case ASCII with hyphens, German letters written out; used for anchors and file names. */
export function asciiName(text: string): string {
  return writeOutUmlauts(text.normalize('NFC').toLowerCase())
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Anchors that a record's page uses around its text; a test compares them with the built pages. */
const usedByPage = new RegExp(
  `^(?:${[
    'als-dokument|inhalt|suchwort|vorschlaege|footnote-label',
    'angaben|quellen|aenderungen|pruefungen|herkunft|folgen|korrektur|auftraege|offene-fragen',
    'anforderungen|fuer-eltern|umsetzung-stand|bestaetigungen|bestaende|reparaturen|probleme',
    'blick|wieder-kaufen|defekte|einsatz',
    'kernaussagen|stichtage|gefoerdert|nicht-gefoerdert|platzhalter|tagesordnung|wortlaut',
    'antwort|optionen|votum|verlauf|typische-fragen',
    'textkopie|varianten|messgroessen|verwendung',
    'abkuerzungen|kette|fassungen|defekte|grafik-[a-z]+-(?:titel|text)',
    'quelle-[0-9]+|anforderung-[a-z]+[0-9]+|art-[a-z]+',
  ].join('|')})$`,
);

/** Gives each heading of one text its own anchor: the second „Kosten“ becomes `kosten-2`. */
export function anchorMaker(): (heading: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (heading) => {
    const name = asciiName(heading) || 'abschnitt';
    let anchor: string;
    do {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      anchor = count === 1 ? name : `${name}-${count}`;
    } while (used.has(anchor) || usedByPage.test(anchor));
    used.add(anchor);
    return anchor;
  };
}
