import assert from 'node:assert/strict';
import { childMoments } from '../../../server/src/engine/child/moments.ts';
import { createWho } from '../../../server/src/engine/people/who.ts';
import { builtInLanguage } from '../../support/language.ts';
import { readText } from '../../support/people.ts';

const HEAD = 'Children: Oskar Wrona (8), Zuzia Wrona (3)\nMother: Magda Wrona\n\n';

/** What a record with these children shows of them, by kind. */
function shown(text: string): string[] {
  const record = readText(`${HEAD}${text}\n`);
  return [...childMoments(record, createWho(record.people), builtInLanguage())].map(({ kind }) => kind);
}

describe('what a record shows of its children', () => {
  it('hears a child who is quoted, and one whose words are told', () => {
    assert.deepEqual(shown('Oskar told Mrs Lane "I sleep with my shoes on".'), ['words']);
    assert.deepEqual(shown('Oskar said that he would like to see his dad.'), ['words']);
  });

  it('hears what is quoted where the child’s views stand', () => {
    assert.deepEqual(shown('Child’s views: "I want it to stay like now."'), ['words']);
  });

  it('sees what a child did, and what was seen on them', () => {
    assert.deepEqual(shown('Zuzia sat under the table.'), ['act']);
    assert.deepEqual(shown('A bruise 2cm across on the left cheek.'), ['act']);
  });

  it('finds the effect of what adults do', () => {
    assert.ok(shown('Oskar wakes with nightmares since May.').includes('effect'));
  });

  it('does not take likes, verdicts or denials for a child who is shown', () => {
    for (const text of [
      'Oskar likes football.',
      'Oskar is a happy child.',
      'Zuzia did not say why.',
      'The children were discussed.',
    ])
      assert.deepEqual(shown(text), [], text);
  });

  it('leaves a parent’s account and a parent’s words to the parent', () => {
    for (const text of ['Magda said that Oskar is eating better.', 'Magda said "it is all fine now".'])
      assert.deepEqual(shown(text), [], text);
  });
});
