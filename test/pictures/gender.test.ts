import assert from 'node:assert/strict';
import { genderOf } from '../../server/src/pictures/gender.ts';

const somewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const called = (...forms: string[]) => forms.map((text) => ({ text, mentions: [somewhere] }));

describe('Whether the record calls an adult a woman or a man', () => {
  it('is told by what they are to the children', () => {
    assert.equal(genderOf({ relation: 'stepfather', forms: called('Craig') }), 'man');
    assert.equal(genderOf({ relation: 'grandmother', forms: called('Pat') }), 'woman');
  });

  it('is told by a title, and by “he” or “she” more than once', () => {
    assert.equal(genderOf({ relation: 'partner', forms: called('Mrs Oliver') }), 'woman');
    assert.equal(genderOf({ relation: null, forms: called('Kit', 'He', 'his') }), 'man');
    const often = [{ text: 'he', mentions: [somewhere, somewhere] }];
    assert.equal(genderOf({ relation: 'partner', forms: [...called('Kit'), ...often] }), 'man');
  });

  it('is never told by a first name, by one stray word, or by words that disagree', () => {
    assert.equal(genderOf({ relation: 'partner', forms: called('Craig Lowther') }), null);
    assert.equal(genderOf({ relation: null, forms: called('Kit', 'he') }), null);
    assert.equal(genderOf({ relation: null, forms: called('Mr Doe', 'Mrs Doe') }), null);
  });
});
