/** The template of a question to the cluster, made of what was searched for. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { questionFile, questionText } from '../../../src/client/ask-cluster.ts';
import { splitFrontMatter } from '../../../src/knowledge/read/front-matter.ts';
import { asciiName } from '../../../src/markdown/anchor.ts';
import { check } from '../../support/content-folder.ts';

const today = '2026-11-24';

const queries = {
  plain: 'Beamer flackert',
  umlauts: 'Größe & Höhe für Räume über 60 m²',
  'single quotes': "'Akku' für's iPad''s",
  'double quotes': '"Akku der Tablets"',
  'German quotes': '„Akku“ ‚neu‘',
  'signs of YAML': ': - # {a: [b]} & * ! | > % @ ` ,',
  backslashes: String.raw`C:\neu\x41\\`,
  'a fence': '---',
  'dots and dashes': '… ... --- ...',
  dollars: "$& $1 $' $` {text} {datei} {anfrage}",
  'other scripts': '日本語 👍',
  nothing: '',
  'something very long': 'Donaudampfschifffahrt '.repeat(100).trim(),
  'one very long word': 'ä'.repeat(3000),
  'a cut at a hyphen': `${'a'.repeat(49)} ${'b'.repeat(9)}`,
};

const named = Object.entries(queries);

function headOf(query: string): Record<string, unknown> {
  const split = splitFrontMatter('content/fragen/x.md', questionText(query, today));
  if (!('yaml' in split)) throw new Error(split.satz);
  return parse(split.yaml, { strict: true }) as Record<string, unknown>;
}

describe('The template of a question', () => {
  it.each(named)('has a valid head that keeps what was typed: %s', (_case, query) => {
    expect(headOf(query)).toMatchObject({
      titel: `Frage zu: ${query}`,
      frage: `… ${query} …?`,
      status: 'offen',
      dringlichkeit: 'mittel',
      themen: ['…'],
    });
  });

  it.each(['a\tb', 'a\u2028b', '\u0000'])('has a valid head for signs that nobody can type: %j', (query) => {
    expect(headOf(query)).toEqual({ ...headOf('Akku'), titel: `Frage zu: ${query}`, frage: `… ${query} …?` });
  });

  // Addresses can hold line breaks (`?q=a%0Ab`), the search field cannot.
  it.each(['Beamer\nflackert', 'Akku\n---\nstatus: beantwortet', 'a\r\nb'])(
    'has a valid head for an address with line breaks: %j',
    (query) => {
      expect(Object.keys(headOf(query))).toEqual(Object.keys(headOf('Akku')));
    },
  );

  it('lacks only the topics to be a record of the collection', async () => {
    const file = `content/fragen/${questionFile(queries.plain, today, asciiName)}`;
    const findings = await check({ [file]: questionText(queries.plain, today) });
    expect(findings.filter((line) => !line.includes('‚themen 1‘'))).toEqual([]);
  });
});

describe('The file name of a question', () => {
  it.each([
    ['Beamer flackert', '2026-11-beamer-flackert.md'],
    ['Größe & Höhe', '2026-11-groesse-hoehe.md'],
    ['„Akku“?', '2026-11-akku.md'],
    ['../../etc/passwd', '2026-11-etc-passwd.md'],
    ['日本語', '2026-11-frage.md'],
    ['', '2026-11-frage.md'],
  ])('for „%s“ is %s', (query, name) => {
    expect(questionFile(query, today, asciiName)).toBe(name);
  });

  it.each(named)('is one that the collection takes: %s', (_case, query) => {
    const name = questionFile(query, today, asciiName);
    expect(name).toMatch(/^2026-11-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
    expect(name.length).toBeLessThanOrEqual(80);
  });
});
