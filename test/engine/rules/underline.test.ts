import assert from 'node:assert/strict';
import type { DocumentKind } from '../../../server/src/engine/types.ts';
import { builtInLinter } from '../../support/dictionaries.ts';

/** What is underlined is quoted in the question, so it has to read as words. */
describe('where an underline ends', () => {
  it('goes on to what a small word leads to', () => {
    underlines('note', 'Kim said that Lee does not live with them.', 'does not live with them');
    underlines('plan', '## Plan\n- Nursery to keep an eye on his skin', 'keep an eye on his skin');
  });

  it('does not cut a name or a date', () => {
    underlines(
      'minutes',
      '## Actions\n- Conference report a week before 21 May',
      'Conference report a week before 21 May',
    );
    underlines(
      'minutes',
      '## Actions\n- Hannah to send a referral to Haven Steps',
      'Hannah to send a referral to Haven Steps',
    );
  });

  it('leaves no mark and no “and” behind', () => {
    underlines('note', 'Teo (15) presented as relaxed and settled throughout.', 'presented as relaxed');
  });

  it('stops before the next sentence', () => {
    underlines('note', 'Kim said that Lee does not live with. Bins out.', 'does not live with');
  });

  it('leaves out the number of a line', () => {
    underlines(
      'minutes',
      'ACTIONS\n01 NRM - Adeel - 14/10\n02 Housing letter for Donna - Adeel\n',
      'Housing letter for Donna - Adeel',
    );
  });

  it('keeps to its words where a rewrite takes their place', () => {
    underlines('minutes', 'Dad is engaging with everything.', 'engaging with');
  });
});

function underlines(kind: DocumentKind, text: string, words: string): void {
  const linter = builtInLinter();
  const { findings } = linter.lint(
    { uri: 'underline.md', text, format: 'markdown', kind },
    { rules: {}, packs: linter.packs },
  );
  assert.ok(
    findings.some((finding) => finding.text === words),
    `“${words}” is not among: ${findings.map((finding) => `“${finding.text}”`).join(', ')}`,
  );
}
