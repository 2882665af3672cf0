import assert from 'node:assert/strict';
import { jsonFormat } from '../../server/src/cli/formats/json.ts';
import { textFormat } from '../../server/src/cli/formats/text.ts';
import type { FileResult } from '../../server/src/cli/result.ts';
import { fakeLinter } from './fixture.ts';

const settings = { rules: {}, packs: [] };
const text = 'Dad called.\n\nMum will ensure it.\n\n| They ensure it. |';

/** What the command has to say of a file that is no plain text. */
function readFrom(path: string): FileResult {
  const linted = fakeLinter().lint({ uri: `file:///${path}`, text, format: 'markdown' }, settings);
  const places = [
    { span: { start: 0, end: 11 }, name: 'paragraph 1' },
    { span: { start: 13, end: 32 }, name: 'paragraph 2' },
    { span: { start: 34, end: 53 }, name: 'table 1, row 1' },
  ];
  return { path, text, places, ...linted };
}

describe('a place in a file that is no plain text', () => {
  it('is told people as they would look for it, not as a line that nobody can count', () => {
    const format = textFormat({ rules: [], columns: 80, colours: false, quiet: false });
    const lines = format.result(readFrom('minutes.docx'), 0).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.includes('ensure-safety')),
      ['  paragraph 2  error  ensure-safety', '  table 1, row 1  error  ensure-safety'],
    );
  });

  it('is told other programs beside line and column', () => {
    const result = jsonFormat({ version: '' }).result(
      { ...readFrom('minutes.docx'), notes: ['Page 3 is a picture.'] },
      0,
    );
    const { findings, notes } = JSON.parse(result);
    assert.deepEqual(notes, ['Page 3 is a picture.']);
    const found = findings.map(({ line, column, place }: Record<string, unknown>) => [line, column, place]);
    assert.deepEqual(found, [
      [3, 10, 'paragraph 2'],
      [5, 8, 'table 1, row 1'],
    ]);
  });
});
