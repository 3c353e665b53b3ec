/** German sentences about school IT, put together from parts: varied enough for a search index. */
import type { Random } from './random.ts';

// prettier-ignore
const things = [
  'Tablet', 'Notebook', 'Display', 'Beamer', 'Drucker', 'Ladewagen', 'Router', 'Kamera', 'Server', 'Netz', 'Konto',
  'Lizenz', 'Akku', 'Kabel', 'Stift', 'Funk', 'Schul', 'Medien', 'Klassen', 'Lehrer', 'Eltern', 'Daten', 'Förder',
  'Vergabe', 'Wartung', 'Reparatur', 'Garantie', 'Ersatzteil', 'Haushalt', 'Gebäude',
];
// prettier-ignore
const parts = [
  'verwaltung', 'ausschreibung', 'prüfung', 'planung', 'quote', 'inventur', 'liste', 'reserve', 'frist', 'pauschale',
  'rückgabe', 'einweisung', 'rechnung', 'anleitung', 'abnahme', 'umstellung', 'störung', 'übergabe', 'vorgabe',
  'regelung', 'stelle', 'karte', 'meldung', 'ordnung', 'betreuung', 'sicherung', 'freigabe', 'beschaffung',
];
// prettier-ignore
const who = [
  'Der Schulträger', 'Die Schulleitung', 'Das Kollegium', 'Der Dienstleister', 'Die Vergabestelle', 'Das Hochbauamt',
  'Die Schul-IT', 'Ein Hausmeister', 'Die Elternvertretung', 'Der Hersteller', 'Das Medienzentrum', 'Die Kämmerei',
  'Eine Lehrkraft', 'Der Datenschutz', 'Die Nachbarkommune', 'Ein Förderverein',
];
// prettier-ignore
const did = [
  'prüfte', 'verschob', 'bestellte', 'meldete', 'ersetzte', 'dokumentierte', 'verglich', 'beantragte', 'erneuerte',
  'bezahlte', 'verlangte', 'lehnte', 'übernahm', 'plante', 'begleitete', 'unterschätzte', 'klärte', 'verteilte',
];
// prettier-ignore
const when = [
  'im Frühjahr', 'nach den Sommerferien', 'vor der Sanierung', 'zum Schuljahreswechsel', 'im laufenden Betrieb',
  'an zwei Nachmittagen', 'während der Projektwoche', 'binnen zehn Arbeitstagen', 'erst im zweiten Anlauf',
  'mit drei Wochen Vorlauf', 'ohne weitere Rücksprache', 'nach einer Begehung',
];
// prettier-ignore
const why = [
  'weil ein Angebot fehlte', 'da die Frist abgelaufen war', 'obwohl der Preis höher lag', 'damit der Unterricht weitergeht',
  'sobald die Mittel freigegeben waren', 'weil Ersatzteile knapp wurden', 'nachdem zwei Geräte ausgefallen waren',
  'ohne dass Mehrarbeit entstand', 'denn Schüler*innen und Lehrer*innen brauchten einen Rückfallweg',
  'wobei die Zuständigkeit offen blieb', 'auch wenn das erst später auffiel',
];
// prettier-ignore
const openers = [
  'Zuerst', 'Danach', 'Trotzdem', 'Im Ergebnis', 'Erfahrungsgemäß', 'Für kleinere Schulen', 'In der Praxis', 'Auf Nachfrage',
  'Rückblickend', 'Nach Auskunft des Herstellers', 'Bei der nächsten Beschaffung', 'Um 10:30 Uhr am ersten Tag',
];

/** A compound such as „Tabletwartung“, capitalised. */
export const compound = (random: Random): string => random.pick(things) + random.pick(parts);

/** One sentence of about twelve words. */
export function sentence(random: Random): string {
  const amount = random.int(2, 980);
  switch (random.int(0, 4)) {
    case 0:
      return `${random.pick(who)} ${random.pick(did)} ${random.pick(when)} die ${compound(random)}, ${random.pick(why)}.`;
    case 1:
      return `${random.pick(openers)} kostete die ${compound(random)} ${amount} € je Gerät, die ${compound(random)} kam mit ${random.int(3, 40)} Prozent Aufschlag hinzu.`;
    case 2:
      return `${random.pick(openers)} sind ${amount} Geräte an ${random.int(2, 24)} Schulen betroffen, ${random.pick(why)}.`;
    case 3:
      return `Für die ${compound(random)} gilt seit ${random.int(2015, 2025)} eine eigene ${compound(random)}; ${random.pick(who).replace(/^./, (first) => first.toLowerCase())} ${random.pick(did)} sie ${random.pick(when)}.`;
    default:
      return `${random.pick(who)} ${random.pick(did)} die **${compound(random)}** und die *${compound(random)}* ${random.pick(when)}.`;
  }
}

/** Sentences without emphasis, for front matter, cut at the last sentence within `max` characters. */
export function plain(random: Random, min: number, max: number): string {
  let text = '';
  while (text.length < min) {
    const next = sentence(random).replace(/\*+(?=\S)|(?<=\S)\*+(?=\s)/g, '');
    const longer = text ? `${text} ${next}` : next;
    if (longer.length <= max) text = longer;
  }
  return text;
}

/** A paragraph of `count` sentences. */
export const paragraph = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random)).join(' ');

/** A list with `count` points. */
export const list = (random: Random, count: number): string =>
  Array.from({ length: count }, () => `- ${sentence(random)}`).join('\n');

/** A table with three columns and `rows` rows. */
export function table(random: Random, rows: number): string {
  const row = () =>
    `| ${compound(random)} | ${random.int(10, 4000)} € | ${random.pick(when)} mit ${compound(random)} |`;
  return [
    '| Posten | Betrag | Bemerkung |',
    '| --- | --: | --- |',
    ...Array.from({ length: rows }, row),
  ].join('\n');
}
