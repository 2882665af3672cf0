import assert from 'node:assert/strict';
import { summaryLines } from '../../../server/src/cli/formats/summary.ts';
import { createTally } from '../../../server/src/cli/result.ts';
import { builtInLinter } from '../../support/dictionaries.ts';

const SAME = ['Mum has been engaging.', 'Dad has been engaging.', 'Nan has been engaging.'];
const MORE = ['Auntie Bea has been engaging.', 'Ms Hart has been engaging.'];

function lint(text: string) {
  return builtInLinter().lint({ uri: 'a.txt', text, kind: 'minutes', format: 'text' }, { rules: {}, packs: [] });
}

function engaging(text: string) {
  return lint(text).findings.filter(({ rule }) => rule === 'engagement-unspecified');
}

describe('a paragraph in which one rule finds much', () => {
  const dense = `${[...SAME, ...MORE].join(' ')}\n`;

  it('shows the first three and says how many more there are', () => {
    const shown = engaging(dense);
    assert.deepEqual(
      shown.map(({ span }) => dense.slice(0, span.start).split('.').length),
      [1, 2, 3],
    );
    assert.match(shown[2]!.message, /2 more of the same in this paragraph\.$/);
    assert.doesNotMatch(shown[1]!.message, /more of the same/);
  });

  it('counts the rest by rule', () => {
    const { suppressed, suppressedByRule } = lint(dense);
    assert.equal(suppressedByRule?.['engagement-unspecified'], 2);
    assert.equal(
      suppressed,
      Object.values(suppressedByRule ?? {}).reduce((sum, each) => sum + each, 0),
    );
  });

  it('is told on the command line with the totals', () => {
    const tally = createTally();
    tally.add({ path: 'a.txt', text: dense, ...lint(dense) });
    const said = summaryLines(tally.summary([], {}), false).join('\n');
    assert.match(said, /further findings? held back, more of the same: .*engagement-unspecified 2/);
  });

  it('holds nothing back where there are three, or where they stand in points of their own', () => {
    for (const text of [`${SAME.join(' ')}\n`, [...SAME, ...MORE].map((line) => `- ${line}\n`).join('')]) {
      const { suppressed, suppressedByRule } = lint(text);
      assert.equal(suppressed, 0);
      assert.equal(suppressedByRule, undefined);
    }
  });

  it('keeps the surest of them', () => {
    const text = `${SAME.join(' ')} Dad is not engaging. Nan is not engaging. Gran is not engaging. Case closed as Mum did not engage.\n`;
    const shown = lint(text).findings.filter(({ rule }) => rule === 'nonengagement-as-outcome');
    assert.equal(shown.length, 3);
    assert.ok(shown.some(({ severity }) => severity === 'error'));
  });

  it('shows every blank that is to be filled', () => {
    const blanks = 'Seen on [date] by [name]. Home on [date]. School on [date]. Clinic on [date].\n';
    const open = lint(blanks).findings.filter(({ rule }) => rule === 'unfilled-placeholder');
    assert.equal(open.length, 5);
  });
});
