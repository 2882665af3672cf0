import assert from 'node:assert/strict';
import { actionsOf, tasksOf } from './plans.ts';

describe('actions in tables', () => {
  it('take who, by when, measure and contingency from columns by their names', () => {
    const [action] = actionsOf(
      [
        '| Worry | What we will do | Lead | Timescale | How we will know | If this does not happen |',
        '|---|---|---|---|---|---|',
        '| The boiler | Ring the landlord | Priya | 4 May | Radiators warm on visit | Priya rings housing |',
      ].join('\n'),
      'markdown',
    );
    assert.deepEqual(action, {
      what: 'Ring the landlord',
      topic: 'The boiler',
      owner: 'Priya',
      by: '4 May',
      measure: 'Radiators warm on visit',
      contingency: 'Priya rings housing',
      context: 'row',
    });
  });

  it('read tabs as well as bars', () => {
    const [action] = actionsOf('Action\tWho\tWhen\nWeigh Ana\tHV\t4 May\nRing gran\tPriya\t5 May\n');
    assert.equal(action?.owner, 'HV');
    assert.equal(action?.by, '4 May');
  });

  it('hold nobody where a cell names nobody, and no time where it names none', () => {
    const [action] = actionsOf('Action\tWho\tBy when\nWrite to the landlord\tAll\tASAP\nRing gran\tPriya\t5 May\n');
    assert.equal(action?.owner, undefined);
    assert.equal(action?.by, undefined);
  });

  it('take the time from the action where the column only says that it goes on', () => {
    const [action] = actionsOf(
      'Action\tWho\tBy when\nBoxing Tuesdays and Thursdays at 4pm\tLewis\tongoing\nRing gran\tPriya\t5 May\n',
    );
    assert.equal(action?.by, 'Tuesdays');
  });

  it('pair lettered parts with lettered names and dates', () => {
    const actions = actionsOf(
      [
        '| Action | Who | By when |',
        '|---|---|---|',
        '| a) Clear the bedroom. b) Order the bunk bed. | a) Donna b) Nadia | a) 1 June b) 14 June |',
      ].join('\n'),
      'markdown',
    );
    assert.deepEqual(
      actions.map(({ what, owner, by }) => [what.trim(), owner?.trim(), by?.trim()]),
      [
        ['Clear the bedroom.', 'Donna', '1 June'],
        ['Order the bunk bed.', 'Nadia', '14 June'],
      ],
    );
  });

  it('do not count rows that are done, nor empty ones, nor reports and attendance', () => {
    assert.deepEqual(
      tasksOf('Action\tOwner\tDue\tStatus\nWeigh Ana\tHV\t4 May\tComplete\nRing gran\tPriya\t5 May\tOpen\n'),
      ['Ring gran'],
    );
    assert.deepEqual(tasksOf('Name\tRole\tReport\nJo Bell\tHV\tto follow\nMr Flack\tSchool\treceived\n'), []);
  });

  it('are none where the table says who people are', () => {
    assert.deepEqual(
      tasksOf('Person\tLink to Ana\tLives\tCare of Ana\nMr Jo Flack\tFather\tWith Ana\tEvenings, alone with her\n'),
      [],
    );
    assert.deepEqual(tasksOf('Who\tRelationship\tDOB\tNotes\nJo Flack\tUncle\t4.5.88\tRing on mobile\n'), []);
  });

  it('do not count a column of measures that measures nothing', () => {
    const [action] = actionsOf(
      'Action\tWho\tBy when\tMeasure\nKeep on top of the housework\tMum\t4 May\tAcceptable standard\nRing gran\tPriya\t5 May\tDone\n',
    );
    assert.equal(action?.measure, undefined);
  });
});
