import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { collect } from '../../server/src/engine/collection/collect.ts';
import type { RecordsExample } from '../../server/src/engine/types.ts';
import { declarations } from '../cases/cases.ts';
import { builtInLinter } from '../support/dictionaries.ts';

/** What is found in the records of an example, which lie in one folder. */
function rulesIn({ records }: RecordsExample): string[] {
  const read = records.map(({ name, text, kind }) => {
    const document = { uri: pathToFileURL(`/family/${name}`).href, text, format: 'text' as const };
    const { facts } = builtInLinter().lint(kind ? { ...document, kind } : document, { rules: {}, packs: [] }, [
      'facts',
    ]);
    return { path: `family/${name}`, facts: facts! };
  });
  return collect(read, declarations()).map(({ rule }) => rule);
}

describe('examples of rules about several records', () => {
  for (const { id, examples } of declarations()) {
    for (const [i, example] of examples.flagged.entries())
      it(`${id} speaks about the records of example ${i + 1}`, () => assert.ok(rulesIn(example).includes(id)));
    for (const example of examples.silent)
      it(`${id} is silent: ${example.because}`, () => assert.ok(!rulesIn(example).includes(id)));
    it(`${id} is tried by at least two of each`, () =>
      assert.ok(examples.flagged.length >= 2 && examples.silent.length >= 2));
  }
});
