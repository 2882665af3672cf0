import assert from 'node:assert/strict';
import { taggedSentences } from '../../../server/src/engine/language/grammar.ts';
import { createLinter } from '../../../server/src/engine/linter.ts';
import { dictionaries } from '../../support/dictionaries.ts';
import { recordOf } from '../../support/record.ts';
import { samplesIn } from '../../support/samples.ts';

/** Tagging a sentence costs a hundred times what matching does; with more than this the command is too slow. */
const CEILING = 0.05;

describe('grammar', () => {
  const documents = ['records/clean', 'records/flagged'].flatMap(samplesIn).map(({ document }) => document);
  const sentences = new Set(
    documents.flatMap((document) => recordOf(document).sentences.map(({ facts }) => facts.text)),
  );
  // A linter of its own: one that had read these records before would not tag anything again.
  const linter = createLinter(dictionaries);
  const before = taggedSentences();
  for (const document of documents) linter.lint(document, { rules: {}, packs: [...linter.packs] });
  const tagged = taggedSentences() - before;
  const share = tagged / sentences.size;

  it(`is asked for ${(share * 100).toFixed(1)}% of the ${sentences.size} sentences in test/records, never for more than ${CEILING * 100}%`, () => {
    assert.ok(tagged > 0, 'no sentence was tagged: is anything counted?');
    assert.ok(share <= CEILING, `${tagged} of ${sentences.size} sentences were tagged`);
  });
});
