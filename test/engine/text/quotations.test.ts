import assert from 'node:assert/strict';
import { findQuotations } from '../../../server/src/engine/text/quotations.ts';

/** Compares the quotations of a text, each written as its kind and its words. */
function check(text: string, expected: readonly string[], label = ''): void {
  assert.deepEqual(
    findQuotations(text, label).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`),
    expected,
  );
}

describe('quotation marks', () => {
  it('are straight or curly, double or single', () => {
    check('Kay said "I hid", “I ran”, \'I fell\' and ‘I cried’.', [
      'speech "I hid"',
      'speech “I ran”',
      "speech 'I fell'",
      'speech ‘I cried’',
    ]);
  });

  it('are told from apostrophes', () => {
    check("Mum doesn't mind the kids' noise, it's Kay's dad's way, rock 'n' roll, told 'em.", []);
    check('Mum doesn’t mind the kids’ noise ’til ten.', []);
    check("He said 'the kids' toys are mine' and left.", ["speech 'the kids' toys are mine'"]);
    check('She is 5\'6" tall and the bed is 6" short.', []);
  });

  it('hide the ones inside them', () => {
    check('Kay said "Dad told me \'shut up\' again".', ['speech "Dad told me \'shut up\' again"']);
  });

  it('without an end reach to the end of the sentence, or as far as the speech goes on', () => {
    check('Mum said "it was fine. The flat was cold.', ['speech "it was fine.']);
    check('Kay: "I hid. I was scared. The flat was cold.', ['speech "I hid. I was scared.']);
    check('He said "no and then she said "yes" to him.', ['speech "no and then she said', 'speech "yes"']);
  });

  it('run over several sentences of speech', () => {
    check('Kay: "It bangs. Then it stops."', ['speech "It bangs. Then it stops."']);
  });
});

describe('speech and stock phrases', () => {
  it('tells speech by a verb of saying, before or after', () => {
    check("Carly said he is 'fine'.", ["speech 'fine'"]);
    check('It was "a bit much", she said.', ['speech "a bit much"']);
    check('In his own words "proper mad".', ['speech "proper mad"']);
    check('It was "fine" according to Mum.', ['speech "fine"']);
  });

  it('tells speech by what is in it', () => {
    check('Sam was quiet. "My dad shouts."', ['speech "My dad shouts."']);
    check('She goes there "when he\'s kicked off".', ['speech "when he\'s kicked off"']);
  });

  it('tells speech by whose view it stands under', () => {
    check('Child’s views: Oskar - "like now"', ['speech "like now"'], 'Child’s views');
    check('Child’s view – "like now"', ['speech "like now"']);
  });

  it('tells speech by who is said to have described it', () => {
    check('Described by Ann as "on and off".', ['speech "on and off"']);
    check('He stays "mostly" since Ann said so.', ['scare "mostly"']);
  });

  it('tells stock phrases', () => {
    check("They were recorded as 'safe and well'.", ["scare 'safe and well'"]);
    check("Police told us they were recorded as 'safe and well'.", ["scare 'safe and well'"]);
    check("The 'step-dad' was in the kitchen.", ["scare 'step-dad'"]);
    check('His so-called "friend" came.', ['scare "friend"']);
    check('Outcome: "safe and well"', ['scare "safe and well"'], 'Outcome');
    check('Stop writing "engaging well" and "good enough".', ['scare "engaging well"', 'scare "good enough"']);
    check('The child was "safe and well" when Mum spoke.', ['scare "safe and well"']);
  });
});
