import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pdfReader } from '../../../server/src/readers/pdf/reader.ts';
import { lintSample, samplesIn } from '../../support/samples.ts';

const FILES = fileURLToPath(new URL('../files/', import.meta.url));

/** Records that LibreOffice has made PDFs of: their first line as a title, lists as lists, tables as tables. */
const RECORDS = ['child-protection-plan-st-bedes', 'core-group-minutes-hollinside'];

describe('a record as a PDF', () => {
  const samples = samplesIn('records/flagged');
  for (const record of RECORDS)
    for (const kind of ['tagged', 'untagged'])
      it(`raises what it raises as text: ${record}, ${kind}`, async () => {
        const sample = samples.find(({ name }) => name.includes(record));
        const read = await pdfReader.read(readFileSync(`${FILES}${record}.${kind}.pdf`));
        assert.ok(sample && 'text' in read);
        const found = (document: Parameters<typeof lintSample>[0]) =>
          lintSample(document)
            .findings.map(({ rule, text }) => `${rule}: ${text.replace(/[\s*]+/g, ' ')}`)
            .sort();
        const uri = `${record}.pdf`;
        assert.deepEqual(found({ uri, text: read.text, format: read.format }), found(sample.document));
        assert.match(read.places?.at(-1)?.name ?? '', /^page \d, (?:paragraph|table) \d/);
      });
});
