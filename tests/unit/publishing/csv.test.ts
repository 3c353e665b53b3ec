/** Tables for spreadsheets. */
import { describe, expect, it } from 'vitest';
import { adoptionMatrix } from '../../../src/insights/adoption-matrix.ts';
import { renderAdoption } from '../../../src/publishing/adoption-csv.ts';
import { renderCsv } from '../../../src/publishing/csv.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeIn } from '../../support/knowledge.ts';

const line = (value: string) => renderCsv([[value]]).slice(1, -2);

describe('CSV', () => {
  it('begins with the mark of UTF-8 and ends every row with CRLF', () => {
    expect(renderCsv([['ä', 'b'], ['c', '']])).toBe('\uFEFFä;b\r\nc;\r\n'); // prettier-ignore
  });

  it.each([
    ['eins;zwei', '"eins;zwei"'],
    ['sagt „ja“ und "nein"', '"sagt „ja“ und ""nein"""'],
    ['zwei\nZeilen', '"zwei\nZeilen"'],
    ['', ''],
  ])('keeps %j in its cell', (value, written) => {
    expect(line(value)).toBe(written);
  });

  it.each(['=1+1', '+49 123', '-5', '@SUM(A1)', '\tx'])('lets no spreadsheet run %j', (value) => {
    expect(line(value)).toBe(`'${value}`);
  });
});

it('Adoption has a row for every requirement and authority, with the reason where there is one', async () => {
  const matrix = adoptionMatrix(await knowledgeIn(projectRoot));
  const rows = renderAdoption(matrix).trimEnd().split('\r\n');
  const cells = matrix.standards.reduce((sum, { zeilen }) => sum + zeilen.length * matrix.traeger.length, 0);
  expect(rows).toHaveLength(cells + 1);
  expect(rows[0]).toBe(
    '\uFEFFStandard;Fassung;Anforderung;Stufe;Text;Träger;Stand;Geplant bis;Begründung;Bewertet am;Neu bewerten',
  );
  expect(rows.some((row) => /Abweichend;;Für die 24 verbliebenen Musterboard 86/.test(row))).toBe(true);
});
