import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { attributionAt, findAttributions } from '../../../server/src/engine/language/attribution.ts';
import { builtInLanguage } from '../../support/language.ts';

describe('who says it', () => {
  it('takes the subject of a verb of saying', () => {
    assert.deepEqual(saying('Mum said that he fell off the sofa.', 'fell'), ['named', 'mum']);
    assert.deepEqual(saying('The health visitor reports that he walks.', 'walks'), ['named', 'the health visitor']);
    assert.deepEqual(saying('Dean denies any drug use.', 'drug'), ['named', 'dean']);
  });

  it('takes the person after "according to", "per" and "by"', () => {
    assert.deepEqual(saying('According to Dad the boys were asleep.', 'asleep'), ['named', 'dad']);
    assert.deepEqual(saying('Fell off the swing, per Nan.', 'swing'), ['named', 'nan']);
    assert.deepEqual(saying('Off methadone since May, confirmed by the pharmacist.', 'methadone'), [
      'named',
      'the pharmacist',
    ]);
  });

  it('reaches back where the verb stands at the end', () => {
    assert.deepEqual(saying('He slipped in the bath, Mum explained.', 'slipped'), ['named', 'mum']);
  });

  it('knows an account whose teller is left out, and one that nobody tells', () => {
    assert.deepEqual(saying('States that they are no longer together.', 'together'), ['unsaid', undefined]);
    assert.deepEqual(saying('It was felt that the risk had gone.', 'risk'), ['nobody', undefined]);
    assert.deepEqual(saying('A call from a parent, believed to be gossip.', 'gossip'), ['nobody', undefined]);
    assert.deepEqual(saying('Reportedly he has moved out.', 'moved'), ['nobody', undefined]);
  });

  it('ends where the writer answers', () => {
    assert.deepEqual(saying('Mum said he fell but the mark is on his ear.', 'mark'), ['writer', undefined]);
    assert.deepEqual(saying('The mark is on his ear.', 'mark'), ['writer', undefined]);
  });

  it('finds every report of a sentence', () => {
    const facts = builtInLanguage().read('Mum said she was out and Dad said he was in.');
    assert.deepEqual(
      findAttributions(facts, builtInLanguage()).map((one) => one.speaker?.norm),
      ['mum', 'dad'],
    );
  });
});

/** Who says the word: how the speaker is known, and the speaker's words. */
function saying(text: string, word: string): [string, string | undefined] {
  const language = builtInLanguage();
  const facts = language.read(text);
  const at = facts.tokens.findIndex((token) => token.norm === word);
  const found = attributionAt(facts, at, language);
  return [found?.by ?? 'writer', found?.speaker?.norm];
}
