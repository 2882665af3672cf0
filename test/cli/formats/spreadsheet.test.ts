import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import type { FileResult } from '../../../server/src/cli/result.ts';
import { calc, savedByLibreOffice } from '../../support/office/libreOffice.ts';
import { written } from './invented.ts';

/** What a spreadsheet would take for a formula, and what it must not lose. */
const AWKWARD = [
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  'Zoë, “50%”',
  'a\nb',
];

const records = AWKWARD.map((words): FileResult => {
  const span = { start: 0, end: words.length };
  const about = { rule: 'care-jargon', severity: 'hint', message: `${words} says nothing.`, prompt: words } as const;
  return {
    ...{ path: `${words}.txt`, kind: 'note', text: words, suppressed: 0, failures: [] },
    findings: [{ ...about, span, text: words, rewrites: [], related: [] }],
  };
});

interface Cell {
  readonly type: string;
  readonly isFormula: boolean;
  text: string;
}

/** The cells of a sheet that LibreOffice wrote as XML, row by row. */
function rowsOf(xml: string): Cell[][] {
  const rows: Cell[][] = [];
  let cell: Cell = { type: '', isFormula: false, text: '' };
  let times = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'table:table-row') rows.push([]);
    if (name === 'text:p' && cell.text !== '') cell.text += '\n';
    if (name === 'text:tab') cell.text += '\t';
    if (name !== 'table:table-cell') return;
    cell = { type: attributes['office:value-type'] ?? '', isFormula: 'table:formula' in attributes, text: '' };
    times = Number(attributes['table:number-columns-repeated'] ?? 1);
  });
  parser.on('text', (text) => {
    cell.text += text.trim();
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'table:table-cell') rows.at(-1)?.push(...Array.from({ length: times }, () => cell));
  });
  parser.write(xml).close();
  return rows;
}

// Whoever takes part need not have a spreadsheet.
if (calc)
  describe('a report as a table, opened in LibreOffice Calc', () => {
    it('shows every cell as it was meant, and counts nothing out', async () => {
      const table = await written('csv', { excerpts: true }, records);
      const saved = savedByLibreOffice({ 'table.csv': Buffer.from(table) }, 'fods', 'CSV:44,34,76');
      const [head = [], ...rows] = rowsOf(Buffer.from(saved['table.csv'] ?? '').toString('utf8'));
      const column = (name: string) => head.findIndex(({ text }) => text === name);
      assert.equal(column('Record'), 0);
      assert.ok(!rows.flat().some(({ isFormula }) => isFormula));
      const shown = (name: string) => rows.slice(0, AWKWARD.length).map((row) => row[column(name)]);
      for (const name of ['Ask', 'Words'])
        for (const [index, cell] of shown(name).entries()) {
          assert.equal(cell?.type, 'string');
          assert.equal(cell.text.replace(/^'/, ''), AWKWARD[index]);
        }
      assert.deepEqual(
        shown('Line').map((cell) => [cell?.type, cell?.text]),
        AWKWARD.map(() => ['float', '1']),
      );
      // What several records show, and what could not be read.
      assert.equal(rows.filter(([first]) => first?.text).length, AWKWARD.length + 2);
    }).timeout(60_000);
  });
