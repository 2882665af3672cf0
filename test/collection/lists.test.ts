import assert from 'node:assert/strict';
import { declarations } from '../cases/cases.ts';
import { dictionaries } from '../support/dictionaries.ts';

const known = new Set(Object.values(dictionaries.lexicon).flatMap((lists) => Object.keys(lists as object)));

describe('lists of words that rules about several records tell apart', () => {
  for (const { id, lists = {}, words = {} } of declarations())
    it(`${id} names none that the lexicon does not have`, () => {
      const named = [...Object.values(lists).flat(), ...Object.keys(words)];
      assert.deepEqual(
        named.filter((name) => !known.has(name)),
        [],
      );
    });
});
