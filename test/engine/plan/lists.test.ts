import assert from 'node:assert/strict';
import { actionsOf, tasksOf } from './plans.ts';

const listed = (...lines: string[]) => actionsOf(`Minutes\n\nActions\n${lines.map((line) => `- ${line}\n`).join('')}`);

describe('actions in lists', () => {
  it('take who acts as the owner', () => {
    const [action] = listed('Nursery to ring Mum by Friday');
    assert.deepEqual(action, {
      what: 'Nursery to ring Mum by Friday',
      owner: 'Nursery',
      by: 'by Friday',
      context: 'item',
    });
  });

  it('find a name between dashes, in brackets, or before a colon', () => {
    assert.equal(listed('GP report – FG – 14 June')[0]?.owner, 'FG');
    assert.equal(listed('Home visit 4 May (SW)')[0]?.owner, 'SW');
    assert.equal(listed('LH - ring his sister')[0]?.owner, 'LH');
    assert.equal(listed('Dental to be rebooked - Carly')[0]?.owner, 'Carly');
  });

  it('name nobody for what is only to be done', () => {
    assert.equal(listed('GP report to be chased')[0]?.owner, undefined);
    assert.equal(listed('All professionals to share worries')[0]?.owner, undefined);
    assert.equal(listed('SALT – ongoing')[0]?.owner, undefined);
  });

  it('name whoever something is done by', () => {
    assert.equal(listed('Ana to be seen alone by Priya on 4 May')[0]?.owner, 'Priya');
  });

  it('share names and dates that follow as fragments', () => {
    const [action] = listed('Bath lift and rails. Delroy. By 29 Nov.');
    assert.equal(action?.owner, 'Delroy');
    assert.equal(action?.by, 'By 29 Nov');
  });

  it('leave the date of what an action is about', () => {
    assert.equal(listed('Priya to ask about the bruise seen on 3 May')[0]?.by, undefined);
  });

  it('take the next meeting for a date only where the record says when it is', () => {
    assert.equal(listed('Priya to see Dad before the next meeting')[0]?.by, undefined);
    assert.equal(
      actionsOf('Minutes\n\nActions\n- Priya to see Dad before the next meeting\n\nNext meeting: 4 May\n')[0]?.by,
      'before the next meeting',
    );
  });

  it('take whose list it is from the line above it', () => {
    const actions = actionsOf(
      'Minutes\n\nWhat we agreed\nTolu will:\n- ring the council by Friday\n- book the optician\n',
    );
    assert.deepEqual(
      actions.map(({ owner }) => owner),
      ['Tolu', 'Tolu'],
    );
  });

  it('fill what a list leaves open from the lines below it', () => {
    const actions = actionsOf('Plan\n\nAction: visit gran\nWho: Priya\nBy when: 4 May\n');
    assert.deepEqual(actions, [{ what: 'visit gran', owner: 'Priya', by: '4 May', context: 'item' }]);
  });

  it('say what was set before and comes back', () => {
    assert.equal(listed('GP report outstanding – FG')[0]?.carried, 'outstanding');
  });

  it('leave out what tells what was done, what would be if, and the next meeting', () => {
    assert.deepEqual(
      tasksOf('Minutes\n\nReview of actions\n1. Stair gate – fitted, seen 13/6\n2. GP report – not received\n'),
      [],
    );
    assert.deepEqual(listed('Mr W signed the form in the meeting'), []);
    assert.deepEqual(listed('If nobody answers, ring again'), []);
    assert.deepEqual(listed('Next meeting 4 May'), []);
  });

  it('leave out views and contingency', () => {
    assert.deepEqual(
      tasksOf('Plan\n\nContingency\n- SW to ask for a legal meeting\n\nViews\n- Mum to be told more\n'),
      [],
    );
  });
});
