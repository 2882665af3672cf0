import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createLinter } from '../../server/src/engine/linter.ts';
import { PACKS } from '../../server/src/engine/rules/declaration.ts';
import { dictionaries } from '../support/dictionaries.ts';
import { samplesIn } from '../support/samples.ts';

const SETTINGS = { rules: {}, packs: PACKS };

describe('a record that is edited', () => {
  // One has read the record before each edit and kept what it knows; the other meets only what the edit left.
  const writing = createLinter(dictionaries);
  const fresh = createLinter(dictionaries);

  for (const { name, document } of [...samplesIn('records/flagged'), ...samplesIn('records/clean')])
    it(`is read as if it were new: ${name}`, () => {
      let { text } = document;
      writing.lint(document, SETTINGS);
      for (const share of [0.2, 0.5, 0.8]) {
        const at = text.indexOf(' ', Math.floor(text.length * share));
        text = `${text.slice(0, at)} not${text.slice(at)}`;
        const edited = { ...document, text };
        assert.deepEqual(writing.lint(edited, SETTINGS), fresh.lint(edited, SETTINGS));
      }
    });
});
