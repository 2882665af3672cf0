import assert from 'node:assert/strict';
import type { Finding, SourceDocument } from '../../../server/src/engine/types.ts';
import { readWord } from '../../support/office/readWord.ts';
import { blocksOfRecord } from '../../support/office/recordBlocks.ts';
import { recordInWord } from '../../support/office/recordInWord.ts';
import { lintSample, samplesIn } from '../../support/samples.ts';

/** Every record of the tests as a Word file with headings, numbers and tables of its own: the same is to be asked of it. */
describe('records in Word', () => {
  for (const folder of ['records/flagged', 'records/clean', 'quality/records', 'quality/records-own'])
    it(`of ${folder} raise what their text raises`, () => {
      const samples = samplesIn(folder);
      assert.ok(samples.length > 0);
      const differing = samples.filter(({ document }) => !isSame(document)).map(({ name }) => name);
      assert.deepEqual(differing, []);
    }).timeout(300_000);
});

function isSame(document: SourceDocument): boolean {
  const inText = lintSample(document);
  const { text, format } = readWord(recordInWord(blocksOfRecord(document)));
  // Word has no front matter to tell the kind of a record in.
  const kind = document.text.startsWith('---') ? { kind: inText.kind } : {};
  const inWord = lintSample({ uri: document.uri, text, format, ...kind });
  return inText.kind === inWord.kind && saidOf(inText.findings) === saidOf(inWord.findings);
}

/** Rules and words, without the marks that only text has. */
function saidOf(findings: readonly Finding[]): string {
  const said = findings.map(({ rule, text }) => `${rule}: ${text.replace(/\*\*|__|[*_\\>]|<br ?\/?>/g, ' ')}`);
  return said
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .sort()
    .join('\n');
}
