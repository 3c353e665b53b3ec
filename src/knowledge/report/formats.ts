/** Reporters: each turns a report into text. None of them prints. */
import { printable, type LocatedBefund, type Report } from './report.ts';

/** A reporter's name is the value of `--format`. */
export const formats = {
  text: renderText,
  unix: renderUnix,
  json: renderJson,
  github: renderGithub,
} as const satisfies Readonly<Record<string, (report: Report) => string>>;

export type Format = keyof typeof formats;

const severityWords = { fehler: 'Fehler', warnung: 'Warnung' } as const;

/** For people: the sentence, the line with the place underlined, and the remedy. */
export function renderText(report: Report): string {
  return [...report.befunde.map(renderOne), summary(report)].join('\n');
}

function renderOne(befund: LocatedBefund): string {
  const { datei, von, bis, schwere, regel, satz, abhilfe, quelltext, stelle } = befund;
  const head = `${datei}:${von.zeile}:${von.spalte}  ${severityWords[schwere]}  ${satz}  [${regel}]`;
  // The bar also keeps a line from beginning with `::`, which a workflow would take for a command.
  const lines = abhilfe.split('⏎').map((line, i) => `       ${i === 0 ? '→' : '│'} ${line.trim()}`);
  if (stelle.art === 'datei' || quelltext === '') return [head, ...lines, ''].join('\n');
  const shown = printable(quelltext);
  const number = String(von.zeile).padStart(6);
  const end = bis.zeile === von.zeile ? bis.spalte : quelltext.length + 1;
  const from = printable(quelltext.slice(0, von.spalte - 1)).length;
  const marks = '^'.repeat(Math.max(1, Math.min(end, quelltext.length + 1) - von.spalte));
  return [
    head,
    `${number} │ ${clip(shown, from)}`,
    `${' '.repeat(6)} │ ${' '.repeat(from - clipped(from))}${marks.slice(0, 100)}`,
    ...lines,
    '',
  ].join('\n');
}

const maxLine = 110;
/** How many characters are cut off before a place far to the right. */
const clipped = (from: number): number => (from > maxLine - 30 ? from - 30 : 0);
const clip = (line: string, from: number): string => line.slice(clipped(from), clipped(from) + maxLine);

/** `3 Fehler und 1 Warnung in 2 Dateien.` */
function summary({ fehler, warnungen, dateien, eintraege }: Report): string {
  const checked = `${eintraege} ${eintraege === 1 ? 'Eintrag' : 'Einträge'} geprüft`;
  if (fehler + warnungen === 0) return `✔ ${checked}, nichts zu beanstanden.`;
  const parts = [
    ...(fehler > 0 ? [`${fehler} Fehler`] : []),
    ...(warnungen > 0 ? [`${warnungen} ${warnungen === 1 ? 'Warnung' : 'Warnungen'}`] : []),
  ];
  return `${fehler > 0 ? '✖' : '⚠'} ${checked}: ${parts.join(' und ')} in ${dateien} ${dateien === 1 ? 'Datei' : 'Dateien'}.`;
}

/** For editors: one line a finding, in the form that problem matchers know; hence the English severity. */
function renderUnix({ befunde }: Report): string {
  const words = { fehler: 'error', warnung: 'warning' } as const;
  return befunde
    .map(
      ({ datei, von, schwere, satz, abhilfe, regel }) =>
        `${datei}:${von.zeile}:${von.spalte}: ${words[schwere]}: ${satz} ${oneLine(abhilfe)} [${regel}]`,
    )
    .join('\n');
}

/** For programs. */
function renderJson({ befunde, fehler, warnungen, eintraege }: Report): string {
  const list = befunde.map(({ datei, von, bis, schwere, regel, satz, abhilfe }) => ({
    datei,
    zeile: von.zeile,
    spalte: von.spalte,
    bis_zeile: bis.zeile,
    bis_spalte: bis.spalte,
    schwere,
    regel,
    satz,
    abhilfe: oneLine(abhilfe),
  }));
  return JSON.stringify({ eintraege, fehler, warnungen, befunde: list }, null, 2);
}

/** Annotations in a GitHub or Forgejo workflow, closed by the summary. */
function renderGithub(report: Report): string {
  const words = { fehler: 'error', warnung: 'warning' } as const;
  const lines = report.befunde.map(({ datei, von, bis, schwere, regel, satz, abhilfe }) => {
    const place = `file=${property(datei)},line=${von.zeile},col=${von.spalte},endLine=${bis.zeile},endColumn=${bis.spalte}`;
    return `::${words[schwere]} ${place},title=${property(regel)}::${escape(`${satz} ${oneLine(abhilfe)}`)}`;
  });
  return [...lines, summary(report)].join('\n');
}

const oneLine = (abhilfe: string): string => abhilfe.replace(/\s*⏎\s*/g, ' / ');
const escape = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string): string => escape(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
