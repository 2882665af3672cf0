import assert from 'node:assert/strict';
import { caseNameOf } from '../../server/src/engine/collection/caseName.ts';
import { householdOf } from '../../server/src/engine/collection/household.ts';
import { recordAt } from '../cases/cases.ts';

function named(...texts: string[]): string {
  const records = texts.map((text, place) => recordAt(`north/danso/${place}.txt`, text));
  return caseNameOf(records, householdOf(records));
}

const minutes = (...lines: string[]) => ['CORE GROUP MINUTES', 'Date: 4 March 2024', ...lines, ''].join('\n');

describe('what a case is called', () => {
  it('is its children, once each', () => {
    const first = minutes('Children: Kofi Danso (6), Ama Danso (3)', '', 'Kofi and Ama were in school.');
    assert.equal(named(first, minutes('Child: Kofi DANSO (6)', '', 'Kofi was at home.')), 'Kofi Danso, Ama Danso');
  });

  it('is not a surname alone, which is a family’s', () => {
    const children = minutes(
      'Children: Kofi (6), Ama (3)',
      'Present: Efua Danso (mother), Yaw Danso (father)',
      '',
      'Kofi was at home.',
    );
    const log = minutes('Child: Danso (6)', '', 'Danso was late.');
    assert.equal(named(children, children, log, log), 'Kofi, Ama');
  });

  it('is what its front matter says, and else its folder where no child is named', () => {
    assert.equal(named(`---\ncase: K17\n---\n${minutes('Child: Kofi Danso (6)')}`), 'K17');
    assert.equal(named(minutes('Present: Ruth Lane (social worker)')), 'north/danso');
  });
});
