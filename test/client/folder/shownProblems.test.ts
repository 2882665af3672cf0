import assert from 'node:assert/strict';
import { ShownProblems } from '../../../client/src/folder/shownProblems.ts';

interface Named {
  readonly name: string;
  readonly severity: number;
}

describe('the problems of a folder', () => {
  const [grave, light, other, last] = ['grave', 'light', 'other', 'last'].map((name, severity) => ({ name, severity }));
  /** What was put into the list since it was last asked. */
  function listOf(most = 10) {
    let put: string[] = [];
    const shown = new ShownProblems<Named>(most, (file, problems) => {
      put.push(`${file}: ${problems.map(({ name }) => name).join(', ')}`);
    });
    return (found: Readonly<Record<string, readonly (Named | undefined)[]>>): string[] => {
      put = [];
      shown.show(Object.entries(found).map(([file, problems]) => [file, problems.map((each) => each!)]));
      return put;
    };
  }

  it('are put into the list once, the gravest of a file first', () => {
    const show = listOf();
    assert.deepEqual(show({ a: [light, grave], b: [], c: [other] }), ['a: grave, light', 'c: other']);
    assert.deepEqual(show({ a: [light, grave], b: [], c: [other] }), []);
  });

  it('are put anew for the record that is opened or closed, and for no other', () => {
    const show = listOf();
    show({ a: [grave], b: [light], c: [other] });
    assert.deepEqual(show({ a: [grave], b: [], c: [other] }), ['b: ']);
    assert.deepEqual(show({ a: [grave], b: [light], c: [other] }), ['b: light']);
    assert.deepEqual(show({ a: [grave], c: [other] }), ['b: ']);
    assert.deepEqual(show({}), ['a: ', 'c: ']);
  });

  it('are as many as the list holds, and others take the place of those that go', () => {
    const show = listOf(2);
    assert.deepEqual(show({ a: [grave], b: [other, light], c: [last] }), ['a: grave', 'b: light']);
    assert.deepEqual(show({ a: [], b: [other, light], c: [last] }), ['b: light, other', 'a: ']);
    assert.deepEqual(show({ a: [], b: [], c: [last] }), ['c: last', 'b: ']);
  });
});
