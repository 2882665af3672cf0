import assert from 'node:assert/strict';
import { dayOf } from '../../server/src/engine/collection/days.ts';
import { dueIn } from '../../server/src/engine/collection/facts/due.ts';
import { recordAt } from '../cases/cases.ts';

const MEETING = dayOf(2024, 11, 20);

describe('by when something is to be done', () => {
  it('is the next such day where no year is written', () => {
    assert.equal(dueIn('by 3 December', MEETING), dayOf(2024, 12, 3));
    assert.equal(dueIn('29/01', MEETING), dayOf(2025, 1, 29));
    assert.equal(dueIn('end of Feb', MEETING), dayOf(2025, 2, 28));
  });

  it('may be a day that has just gone, or one of the next year', () => {
    assert.equal(dueIn('15 Nov', MEETING), dayOf(2024, 11, 15));
    assert.equal(dueIn('by 15 December next year', MEETING), dayOf(2025, 12, 15));
  });

  it('is not known where no day is named', () => {
    assert.equal(dueIn('as soon as possible', MEETING), null);
    assert.equal(dueIn('4 weeks', MEETING), null);
    assert.equal(dueIn('3 May', null), null);
  });
});

describe('what a meeting set people to do', () => {
  const actions = (text: string, path = 'core-group.txt') => recordAt(path, text).facts.actions;
  const matters = (text: string, path?: string) => actions(text, path).map((action) => action.matters);
  const minutes = (...lines: string[]) => ['CORE GROUP MINUTES', 'Date: 4 March 2024', '', ...lines, ''].join('\n');

  it('is told by what it is about, in whatever words', () => {
    const [one, other] = ['School to refer him to speech & language', 'SALT request for Kofi – HV'].map((line) =>
      matters(minutes('Actions', `- ${line}`)),
    );
    assert.deepEqual(one, [['matter-speech']]);
    assert.deepEqual(other, one);
  });

  it('is found under headings that people make up', () => {
    for (const heading of ["What we said we'd do", 'We agreed:', 'AGREED', 'Acts', 'Who will do what'])
      assert.deepEqual(matters(minutes(heading, '- Bev to write to the landlord about the damp')).length, 1, heading);
  });

  it('is found in an e-mail that sums a meeting up, and in no other', () => {
    const email = (subject: string) =>
      `From: Ruth Lane\nTo: Efua Osei\nSent: 14 June 2024\nSubject: ${subject}\n\nI still need to chase the dentist.\n`;
    assert.deepEqual(matters(email("Yesterday's core group"), 'a.txt'), [['matter-dentist']]);
    assert.deepEqual(matters(email('Thursday'), 'a.txt'), []);
  });

  it('is only recalled where an older action is told of as open', () => {
    const [action] = actions(minutes('Actions from last time', '- Eye test - outstanding, c/f'));
    assert.equal(action?.isRecalled, true);
  });

  it('stands where it is done again and again, whoever else keeps doing something', () => {
    const [weekly] = actions(minutes('Actions', '- Bev to weigh her every four weeks'));
    assert.equal(weekly?.isStanding, true);
    const [once] = actions(minutes('Actions', '- Ama keeps asking for it, and Bev is to book the eye test'));
    assert.equal(once?.isStanding, false);
  });
});

describe('what became of it', () => {
  const outcomes = (text: string) => recordAt('visit.txt', text).facts.outcomes.flatMap(({ matters }) => matters);
  const visit = (sentence: string) => `Home visit, 3 May 2024\nKofi Danso, 6\n\n${sentence}\n`;

  it('is heard in any record', () => {
    assert.deepEqual(outcomes(visit('He had his eye test on Monday.')), ['matter-eyes']);
    assert.deepEqual(outcomes(visit('Young carers took him on last week.')), ['matter-young-carers']);
  });

  it('is nothing where it was missed, is still to come, or only wished for', () => {
    for (const sentence of [
      'The eye test was cancelled.',
      'An eye test will be booked.',
      'The eye test has not been booked.',
      'If he had an eye test he could read the board.',
    ])
      assert.deepEqual(outcomes(visit(sentence)), [], sentence);
  });
});
