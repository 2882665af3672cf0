import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/engine/types.ts';
import { builtInLinter } from '../../support/dictionaries.ts';

const linter = builtInLinter();

/** The words that one rule underlines in a record. */
function found(rule: string, kind: DocumentKind, text: string): string[] {
  const { findings } = linter.lint({ uri: 'record.txt', text, kind, format: 'text' }, { rules: {}, packs: [] });
  return findings.filter((finding) => finding.rule === rule).map((finding) => finding.text);
}

const ABOUT_ADULTS = `CHILD IN NEED MEETING

Children: Ella Marsh (9), Theo Marsh (4)
Present: Dana Marsh (mother), Jo Lund (social worker)

Update
Ella and Theo were discussed. Mum has depression and the flat is in arrears. Mum has been to the GP twice since June and
has asked for a letter. The landlord wants the rent by Friday. Jo will ring him. Mum will write down what she spends.
The housing officer will be asked to the next meeting, and Mum will bring the letter from the council with her.

Children's views
To be added.
`;

describe('rules about a record as a whole', () => {
  it('ask where the children are, at the place for their views, and what it means for them, at the trouble', () => {
    assert.deepEqual(found('child-voice-gap', 'minutes', ABOUT_ADULTS).slice(0, 1), ["Children's views"]);
    assert.deepEqual(found('impact-gap', 'minutes', ABOUT_ADULTS).length, 1);
  });

  it('are silent once one child is heard', () => {
    const heard = ABOUT_ADULTS.replace('To be added.', 'Ella told Jo "I do Theo\'s tea and then I do my reading".');
    assert.deepEqual(found('child-voice-gap', 'minutes', heard), []);
    assert.deepEqual(found('impact-gap', 'minutes', heard), []);
  });

  it('are silent about an unborn child’s voice', () => {
    const unborn = ABOUT_ADULTS.replace(
      'Children: Ella Marsh (9), Theo Marsh (4)',
      'Unborn baby Marsh, EDD 3 May',
    ).replace(/Ella and Theo/, 'Baby');
    assert.deepEqual(found('child-voice-gap', 'minutes', unborn), []);
  });

  it('tell a referral that nobody could act on from one that says what was seen and is asked', () => {
    const REFERRAL = `REFERRAL

Child: Ella Marsh (9), 4 Hope Street
Mother: Dana Marsh

Ella has been a pupil here since Reception. Attendance is 88 per cent this term and was 93 per cent last year. The
school has worried about the family for some time and staff have spoken to Mum at the gate. There is a younger brother
at nursery. The school nurse has been told about this and so has the head teacher, who agrees with the referral.
`;
    assert.equal(found('referral-omission', 'referral', REFERRAL).length, 1);
    const full = `${REFERRAL}\nOn 4 May I heard Ella say "there is nobody in at night". I am asking for a social worker to see Ella today.\n`;
    assert.deepEqual(found('referral-omission', 'referral', full), []);
  });
});
