import assert from 'node:assert/strict';
import { actionsOf, tasksOf } from './plans.ts';

describe('actions in running text', () => {
  it('are what a worker will do, what was agreed, and what somebody is to do', () => {
    assert.deepEqual(tasksOf('The midwife will refer to the perinatal team in due course.'), [
      'The midwife will refer to the perinatal team in due course.',
    ]);
    assert.deepEqual(tasksOf('It was agreed that the locks would be changed inside 48 hours.'), [
      'the locks would be changed inside 48 hours.',
    ]);
    assert.deepEqual(tasksOf('A good meeting. Dietician – Cheryl to see what was sent.'), [
      'Cheryl to see what was sent.',
    ]);
  });

  it('name nobody for “somebody”', () => {
    const [action] = actionsOf('Somebody to find out where Jason is living, this week please.');
    assert.equal(action?.owner, undefined);
    assert.equal(action?.by, 'this week');
  });

  it('are what a team or an office is to do', () => {
    for (const text of ['Kinship team to assess Auntie Bola.', 'Housing to look at the damp in due course.']) {
      const [action] = actionsOf(text);
      assert.equal(action?.owner, text.split(' to ')[0]);
      assert.equal(action?.by, undefined);
    }
  });

  it('are what is wanted or to be found out by a time, though nobody is named', () => {
    for (const text of [
      'Interpreter needed for the visit (Polish), 8 Aug',
      'To find out who lives at the flat by 1/10.',
      'To be referred to the eye clinic this week.',
      'Find out who lives at the flat by 1/10.',
      'Sibling assessment to start in June.',
      'Cooker for the flat - by 3/4',
    ]) {
      const [action] = actionsOf(text);
      assert.equal(action?.owner, undefined, text);
      assert.ok(action?.by, text);
    }
  });

  it('belong to whoever stands before the colon', () => {
    assert.equal(actionsOf('GP (Dr Lal): send the list to the school by 9/9.')[0]?.owner, 'GP (Dr Lal)');
    const [action] = actionsOf("HV to speak to the GP re: Lowri's weight asap.");
    assert.deepEqual([action?.owner, action?.by], ['HV', undefined]);
  });

  it('are not told to have helped by how often help is given', () => {
    assert.equal(actionsOf('Drug worker to see Cal weekly until Sept.')[0]?.measure, undefined);
    assert.equal(actionsOf('Dad to attend the parenting course, 12 sessions.')[0]?.measure, undefined);
    assert.equal(actionsOf('HV to weigh Ana weekly until Sept.')[0]?.measure, 'weekly');
  });

  it('are not what a parent says they will do, what is supposed, or what a child said', () => {
    assert.deepEqual(tasksOf('Mum said she will ring the dentist.'), []);
    assert.deepEqual(tasksOf('If Dad comes to the door, Nan will ring 101.'), []);
    assert.deepEqual(tasksOf('Tia said, "Someone should ring my dad and tell him."'), []);
  });

  it('are not what happened or what will be', () => {
    assert.deepEqual(tasksOf('The health visitor went to see them and weighed Ana.'), []);
    assert.deepEqual(tasksOf('Ana will be five in May and starts school in September.'), []);
    assert.deepEqual(tasksOf('Children to remain on a plan.'), []);
  });

  it('are not told twice where the list has them', () => {
    const text =
      'Minutes\n\nUpdates\nGina is here. PC Storey to speak to licensing.\n\nActions\n- PC Storey – licensing, by Friday\n';
    assert.deepEqual(tasksOf(text), ['PC Storey – licensing, by Friday']);
  });
});
