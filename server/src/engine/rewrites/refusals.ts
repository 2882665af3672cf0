import type { CaseRecord, Match, TextEdit } from '../types.ts';

/** Why a rewrite is withheld. */
export type Refusal = 'in-speech' | 'question-mark' | 'two-persons';

/**
 * The grounds for withholding a rewrite, each named:
 * - in-speech: it would change or stand inside what somebody said; a child's words are evidence.
 * - question-mark: the writer marked the words as doubtful ("?engaging"); a rewrite would make them certain.
 * - two-persons: a pronoun in the words that are replaced could be either of two people; moving words could change who did it.
 */
export function refusal(edits: readonly TextEdit[], match: Match, record: CaseRecord): Refusal | null {
  const { sentence } = match;
  if (!sentence) return null;
  const inside = (at: number) => sentence.quotations.some((q) => q.span.start < at && at < q.span.end);
  if (edits.some((edit) => edit.start < edit.end && (inside(edit.start) || inside(edit.end)))) return 'in-speech';
  if (record.text[match.span.start - 1] === '?') return 'question-mark';
  const replaced = edits.filter((edit) => edit.start < edit.end);
  const pronouns = sentence.facts.mentions.filter(
    (m) =>
      m.kind === 'pronoun' &&
      replaced.some((e) => e.start <= sentence.span.start + m.start && sentence.span.start + m.end <= e.end),
  );
  const others = sentence.facts.mentions.filter((m) => m.kind === 'kin' || m.kind === 'name');
  return pronouns.length > 0 && others.length > 1 ? 'two-persons' : null;
}
