import assert from 'node:assert/strict';
import type { Finding, LintResult, RuleSummary, Severity } from '../../server/src/engine/types.ts';
import { remarkWords, summaryWords } from '../../server/src/review/words.ts';

const TEXT = '| Mum will ensure that Kofi<br>attends | Mum |';

const RULE: RuleSummary = {
  ...{ id: 'ensure-safety', title: 'Promising', severity: 'error', kinds: ['plan'], finding: ['F2'] },
  ...{ why: 'Nobody can.', sources: ['A review, 7.2', 'A briefing'], advice: 'Say what will be done.' },
  examples: { flagged: [], silent: [] },
};

const FINDING: Finding = {
  ...{ rule: 'ensure-safety', severity: 'error', message: '“ensure” promises.', prompt: 'How, exactly?', related: [] },
  ...{ span: { start: 11, end: 17 }, text: 'ensure' },
  rewrites: [
    {
      title: 'Say what will be done',
      safety: 'review',
      edits: [
        { start: 11, end: 17, newText: 'take [steps] so' },
        { start: 38, end: 38, newText: ' by [date]' },
      ],
    },
  ],
};

const lines = (words: readonly { readonly label?: string; readonly text: string }[]) =>
  words.map(({ label, text }) => (label ? `${label}: ${text}` : text));

describe('the words of a comment', () => {
  it('say what was seen, why it matters and who says so, and what to ask', () => {
    const said = lines(remarkWords({ finding: FINDING, change: null, told: [] }, RULE, TEXT));
    assert.deepEqual(said, [
      '“ensure” promises.',
      'Why it matters: Nobody can. (A review, 7.2; A briefing)',
      'Ask: How, exactly?',
    ]);
  });

  it('say what to do where there is no question', () => {
    const finding = { ...FINDING, prompt: null };
    assert.ok(
      lines(remarkWords({ finding, change: null, told: [] }, RULE, TEXT)).includes(
        'What to do: Say what will be done.',
      ),
    );
  });

  it('show a rewrite as it would read, without the marks of cells and paragraphs', () => {
    const said = lines(remarkWords({ finding: FINDING, change: null, told: FINDING.rewrites }, RULE, TEXT));
    assert.equal(said.at(-1), 'Say what will be done: “take [steps] so that Kofi attends by [date]”');
  });

  it('say that a change is suggested, and where words stand that no comment can stand beside', () => {
    const change = { rewrite: FINDING.rewrites[0]!, edits: FINDING.rewrites[0]!.edits };
    const said = lines(remarkWords({ finding: FINDING, change, told: [] }, RULE, TEXT, 'footnote 1'));
    assert.equal(said[0], 'Footnote 1: “ensure”');
    assert.equal(said.at(-1), 'Suggested change: Say what will be done.');
  });
});

describe('the words of the first comment', () => {
  const result = (...severities: Severity[]): LintResult => ({
    ...{ kind: 'plan', suppressed: 0, failures: [] },
    findings: severities.map((severity) => ({ ...FINDING, severity })),
  });
  const said = (given: LintResult, facts = {}) =>
    lines(summaryWords(given, [RULE], { changes: 0, unplaced: 0, notes: [], ...facts }));

  it('count the questions by how much they matter', () => {
    assert.equal(
      said(result('error', 'warning', 'warning', 'information'))[0],
      'Caselint has 4 questions about this record: 1 to settle before circulation, 2 to think about, 1 to consider.',
    );
  });

  it('never say that a child is safe, nor that a record is', () => {
    assert.deepEqual(said(result()), [
      "Caselint has no questions about this record. It does not judge the child's safety.",
    ]);
    assert.match(said(result('error')).at(-1)!, /does not judge the child's safety\.$/);
  });

  it('say what is suggested, what stands elsewhere, what was held back and what people have set aside', () => {
    const given: LintResult = {
      ...result('error'),
      ...{ suppressed: 2, suppressedByRule: { 'ensure-safety': 2 }, failures: [{ rule: 'care-jargon', reason: 'x' }] },
      ignored: [{ finding: FINDING, by: 'finding', entries: [] }],
    };
    const text = said(given, { changes: 1, unplaced: 1, notes: ['The file was signed.'] }).join('\n');
    assert.match(text, /1 change is suggested/);
    assert.match(text, /1 question is about words beside which no comment can stand/);
    assert.match(text, /2 more questions are held back, more of the same: Promising \(2\)\./);
    assert.match(text, /1 question is ignored\./);
    assert.match(text, /could not ask about one of its rules \(care-jargon\)/);
    assert.match(text, /The file was signed\./);
  });
});
