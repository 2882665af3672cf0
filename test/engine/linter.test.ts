import assert from 'node:assert/strict';
import { createLinter } from '../../server/src/engine/linter.ts';
import type { RuleDeclaration } from '../../server/src/engine/rules/declaration.ts';
import type { LintSettings, SourceDocument } from '../../server/src/engine/types.ts';
import { builtInLinter, dictionaries } from '../support/dictionaries.ts';

const plan = (text: string): SourceDocument => ({ uri: 'plan.txt', text, kind: 'plan', format: 'text' });
const settings = (over: Partial<LintSettings> = {}): LintSettings => ({ rules: {}, packs: [], ...over });
const TEXT = 'Mum will ensure that Kofi attends nursery.\n';

describe('the linter', () => {
  const linter = builtInLinter();
  const all = (text: string, over: Partial<LintSettings> = {}) => linter.lint(plan(text), settings(over)).findings;
  const findings = (text: string, over: Partial<LintSettings> = {}) =>
    all(text, over).filter((finding) => finding.rule === 'ensure-safety');

  it('underlines the words that it names, exactly', () => {
    for (const text of [TEXT, `\r\n\r\n  ${TEXT}`, `🙂 “Kofi” – café\n\n- ${TEXT}`, TEXT.toUpperCase()]) {
      const [finding] = findings(text);
      assert.equal(text.slice(finding!.span.start, finding!.span.end), finding!.text);
      assert.match(finding!.text, /^ensure that kofi/i);
    }
  });

  it('is silent about a rule that is off, and speaks as loud as a setting says', () => {
    assert.deepEqual(findings(TEXT, { rules: { 'ensure-safety': 'off' } }), []);
    assert.deepEqual(
      findings(TEXT, { rules: { 'ensure-safety': 'hint' } }).map((f) => f.severity),
      ['hint'],
    );
  });

  it('questions the same words once: the task laid on the person who is hurt, not its wording', () => {
    const rules = all('Mum will make sure that Dad does not hit her.\n').map((f) => f.rule);
    assert.ok(rules.includes('victim-made-responsible'));
    assert.ok(!rules.includes('ensure-safety'));
  });

  it('finds one thing a rule a sentence', () => {
    const text = 'Mum will ensure Kofi attends, will ensure Ama attends and will ensure that Dad behaves.\n';
    assert.equal(findings(text).filter((f) => f.rule === 'ensure-safety').length, 1);
  });

  it('leaves quoted speech, headings, questions and its own placeholders alone', () => {
    for (const text of [
      'Kofi said, "Nan will ensure that Dad behaves."\n',
      '# Mum will ensure that Kofi attends\n',
      'Who will ensure that Kofi attends?\n',
      'Mum will [ensure that Kofi attends].\n',
    ]) {
      assert.deepEqual(
        findings(text)
          .filter((f) => f.rule === 'ensure-safety')
          .map((f) => f.text),
        [],
        text,
      );
    }
  });

  it('writes a rewrite in the case of the record', () => {
    const newTexts = (text: string) => findings(text)[0]!.rewrites[0]!.edits.map((edit) => edit.newText);
    assert.equal(
      newTexts('Ensuring that Kofi attends is down to Dad.\n')[0],
      'Taking [specific, observable steps] so that',
    );
    assert.equal(newTexts('MUM WILL ENSURE THAT KOFI ATTENDS.\n')[0], 'TAKE [specific, observable steps] SO THAT');
  });

  it('goes on when a rule throws, and says which without the words of the record', () => {
    const broken = dictionaries.rules.map((entry) => {
      const rule = entry.value as RuleDeclaration;
      if (rule.id !== 'ensure-safety') return entry;
      const detect = rule.detect!.map((detection) => ({
        ...detection,
        get severity(): never {
          throw new Error(TEXT);
        },
      }));
      return { ...entry, value: { ...rule, detect } };
    });
    const result = createLinter({ ...dictionaries, rules: broken }).lint(
      plan(`${TEXT}Next meeting [TBC].\n`),
      settings(),
    );
    assert.deepEqual(
      result.failures.map((failure) => failure.rule),
      ['ensure-safety'],
    );
    assert.ok(!result.failures[0]!.reason.includes('Kofi'));
    assert.ok(result.findings.some((f) => f.rule === 'unfilled-placeholder'));
  });

  it('gives the same findings for the same text every time', () => {
    assert.deepEqual(findings(TEXT), findings(TEXT));
  });

  it('reads an empty record', () => {
    assert.deepEqual(findings(''), []);
  });
});
