import assert from 'node:assert/strict';
import type { Finding, LintResult, RuleSummary, Span } from '../../../server/src/engine/types.ts';
import { reviewDocx } from '../../../server/src/review/docx/reviewDocx.ts';
import { readWord } from '../../support/office/readWord.ts';

export const RULE: RuleSummary = {
  ...{ id: 'a-rule', title: 'A rule', severity: 'warning', kinds: ['plan'], finding: ['F2'] },
  ...{ why: 'It matters.', sources: ['A review, 7.2'], advice: 'Say what will be done.' },
  examples: { flagged: [], silent: [] },
};

export const WHEN = new Date(2026, 4, 3, 9, 5, 7);

/** A question about some words of a record. Its rewrites say "[instead]" for them, or so as `rewrite` has it. */
export function question(text: string, span: Span, rewrite?: Span & { readonly newText: string }): Finding {
  const words = text.slice(span.start, span.end);
  const rewrites = rewrite ? [{ title: `Put ${span.start} so`, edits: [rewrite], safety: 'review' as const }] : [];
  return {
    rule: RULE.id,
    span,
    text: words,
    severity: 'warning',
    message: 'Seen.',
    rewrites,
    prompt: 'How?',
    related: [],
  };
}

export function resultOf(findings: readonly Finding[]): LintResult {
  return { kind: 'minutes', findings, suppressed: 0, failures: [] };
}

/** A file with an answer in it that asks about every word. */
export function reviewed(bytes: Uint8Array) {
  const reading = readWord(bytes);
  const findings = questionsEverywhere(reading.text);
  const answer = reviewDocx(reading, resultOf(findings), [RULE], { when: WHEN });
  assert.ok(!('error' in answer), 'error' in answer ? answer.error : '');
  return { reading, findings, answer };
}

/** Questions about every word of a record and about every two that follow each other, with changes of all kinds. */
export function questionsEverywhere(text: string): Finding[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const goesOn = next && index % 3 === 0 && !text.slice(word.end, next.start).includes('\n');
    const both = goesOn ? [{ start: word.start, end: next.end }] : [];
    return [word, ...both].map((span) => question(text, span, changeOf(span, index)));
  });
}

/** Words that go, that come instead, that come after, and that change within. */
function changeOf({ start, end }: Span, index: number): (Span & { readonly newText: string }) | undefined {
  const middle = (start + end) >> 1;
  return [
    { start, end, newText: '[in & stead]' },
    { start: end, end, newText: ' [who <and> when]' },
    undefined,
    { start, end, newText: '' },
    { start: middle, end, newText: '' },
  ][index % 5];
}
