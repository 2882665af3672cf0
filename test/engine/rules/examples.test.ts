import assert from 'node:assert/strict';
import type { Finding, RuleExample, RuleSummary } from '../../../server/src/engine/types.ts';
import { builtInLinter, dictionaries } from '../../support/dictionaries.ts';
import { applyEdits } from '../../support/edits.ts';

const linter = builtInLinter();
/** Rules about several records have folders for examples: see test/collection. */
const own = new Set(dictionaries.rules.map(({ value }) => (value as RuleSummary).id));

/** Every declaration's own examples: what it says it flags it flags, and what it says it leaves alone it leaves alone. */
describe('examples of the rules', () => {
  for (const rule of linter.rules.filter(({ id }) => own.has(id))) {
    describe(rule.id, () => {
      for (const example of rule.examples.flagged) {
        it(`questions: ${example.text}`, () => {
          const [finding] = findingsOf(rule, example);
          assert.ok(finding, 'nothing was found');
          if (example.words) assert.equal(finding.text, example.words);
          if (example.rewrite) {
            assert.ok(finding.rewrites[0], 'there is no rewrite');
            assert.equal(applyEdits(example.text, finding.rewrites[0].edits), example.rewrite);
          }
          assert.ok(finding.prompt || finding.rewrites.length > 0, 'there is neither a question nor a rewrite');
        });
      }
      for (const example of rule.examples.silent) {
        it(`leaves alone: ${example.text}`, () => {
          assert.deepEqual(
            findingsOf(rule, example).map(({ text }) => text),
            [],
          );
        });
      }
      it('is tried by at least two of each', () => {
        assert.ok(rule.examples.flagged.length >= 2 && rule.examples.silent.length >= 2);
      });
    });
  }
});

function findingsOf(rule: RuleSummary, { text, kind }: RuleExample): Finding[] {
  const result = linter.lint(
    { uri: 'example.md', text, format: 'markdown', kind: kind ?? rule.kinds[0]! },
    { rules: {}, packs: linter.packs },
  );
  assert.deepEqual(result.failures, []);
  return result.findings.filter((finding) => finding.rule === rule.id);
}
