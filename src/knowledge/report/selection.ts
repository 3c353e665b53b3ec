/** Narrows a check to the files that somebody asked for. */
import type { Befund } from '../../schema/befund.ts';

export interface Selection {
  readonly befunde: readonly Befund[];
  /** Number of files that were asked for and are there. */
  readonly dateien: number;
  /** Asked for, but neither a file nor a folder under `content/`. */
  readonly unbekannt: readonly string[];
}

/**
 * @param dateien all files that were checked
 * @param wanted files or folders, below the project root, with `/`
 */
export function select(
  befunde: readonly Befund[],
  dateien: readonly string[],
  wanted: readonly string[],
): Selection {
  const covers = (path: string) => (datei: string) => datei === path || datei.startsWith(`${path}/`);
  const chosen = new Set(wanted.flatMap((path) => dateien.filter(covers(path))));
  return {
    befunde: befunde.filter(({ datei }) => chosen.has(datei)),
    dateien: chosen.size,
    unbekannt: wanted.filter((path) => !dateien.some(covers(path))),
  };
}
