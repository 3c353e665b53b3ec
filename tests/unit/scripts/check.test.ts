/** The command line `npm run check`: exit codes, formats, choice of files. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, edit, type Overlay } from '../../support/content-folder.ts';

const script = join(import.meta.dirname, '../../../scripts/check.ts');
const frage = 'content/fragen/2026-11-stifte.md';
const grundlage = 'content/grundlagen/aufbewahrung-geraetelisten.md';

const wrongChoice = edit(frage, 'mittel', 'mitel');
const onlyWarning = edit(grundlage, 'https://recht', 'http://recht');

/** Runs the check in a folder with `overlay`, on the day for which the basis is made. */
function run(overlay: Overlay, ...args: string[]) {
  // 24.11.2026, 12 o'clock
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1795518000', CONTENT_ROOT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: contentFolder(overlay),
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  it('ends with 0 where there is nothing to find', () => {
    expect(run({})).toEqual({
      status: 0,
      stdout: '✔ 18 Einträge geprüft, nichts zu beanstanden.\n',
      stderr: '',
    });
  });

  it('ends with 1 where there is an error', () => {
    const { status, stdout, stderr } = run(wrongChoice);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "content/fragen/2026-11-stifte.md:7:16  Fehler  Bei ‚dringlichkeit‘ ist ‚mitel‘ nicht vorgesehen.  [wert-auswahl]
           7 │ dringlichkeit: mitel
             │                ^^^^^
             → Meinten Sie ‚mittel‘? Möglich ist: hoch, mittel, kann_warten.

      ✖ 18 Einträge geprüft: 1 Fehler in 1 Datei.
      "
    `);
  });

  it('ends with 0 where there are only warnings', () => {
    const { status, stdout } = run(onlyWarning, '--format', 'unix');
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "content/grundlagen/aufbewahrung-geraetelisten.md:24:10: warning: Quelle 1 wird unverschlüsselt über http aufgerufen. Prüfen Sie, ob https://recht.example/musterverordnung erreichbar ist; sonst kann es so bleiben. [quelle-https]
      "
    `);
  });

  it('gives JSON that parses', () => {
    const { status, stdout } = run({ ...wrongChoice, ...onlyWarning }, '--format=json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      eintraege: 18,
      fehler: 1,
      warnungen: 1,
      befunde: [
        {
          datei: frage,
          zeile: 7,
          spalte: 16,
          bis_zeile: 7,
          bis_spalte: 21,
          schwere: 'fehler',
          regel: 'wert-auswahl',
        },
        { datei: grundlage, schwere: 'warnung', regel: 'quelle-https' },
      ],
    });
  });

  it('gives annotations for a workflow', () => {
    expect(run(wrongChoice, '--format', 'github').stdout).toMatchInlineSnapshot(`
      "::error file=content/fragen/2026-11-stifte.md,line=7,col=16,endLine=7,endColumn=21,title=wert-auswahl::Bei ‚dringlichkeit‘ ist ‚mitel‘ nicht vorgesehen. Meinten Sie ‚mittel‘? Möglich ist: hoch, mittel, kann_warten.
      ✖ 18 Einträge geprüft: 1 Fehler in 1 Datei.
      "
    `);
  });

  it('tells only of the files that are named', () => {
    const overlay = { ...wrongChoice, ...onlyWarning };
    expect(run(overlay, frage, '--format', 'unix').stdout.split('\n')).toHaveLength(2);
    const other = run(overlay, './content/grundlagen/../themen/reparatur.md');
    expect(other).toMatchObject({ status: 0, stdout: '✔ 1 Eintrag geprüft, nichts zu beanstanden.\n' });
  });

  it('explains a wrong option and ends with 2', () => {
    const { status, stdout, stderr } = run({}, '--fromat', 'json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "Die Option --fromat gibt es nicht, oder ihr Wert fehlt.
      Aufruf: npm run check -- [Dateien oder Ordner…] [--format text|unix|json|github]
      "
    `);
  });

  it('explains a wrong format and ends with 2', () => {
    for (const format of ['xml', 'constructor', '__proto__']) {
      const { status, stdout, stderr } = run({}, '--format', format);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(`Das Format ‚${format}‘ gibt es nicht.`);
    }
    expect(run({}, '--format', 'xml').stderr).toMatchInlineSnapshot(`
      "Das Format ‚xml‘ gibt es nicht.
      Aufruf: npm run check -- [Dateien oder Ordner…] [--format text|unix|json|github]
      "
    `);
  });

  it('names a file that is not there', () => {
    const { status } = run({}, 'content/fragen/gibt-es-nicht.md');
    expect(status).toBe(2);
  });
});
