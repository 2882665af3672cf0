import { firstEndingAfter } from '../text/search.ts';
import type { Action, RecordSentence, Span } from '../types.ts';

const COMMON =
  /^(?:will|would|should|must|shall|need|needs|also|with|that|this|from|about|into|their|they|them|have|been|agreed|before|after|when|what|make|made|take|continue|work|meeting|next|core|group|review|plan|date|week|today|school|social|worker|further|support)$/;

/**
 * Leaves out what running text says when the record lists it as an action: the same person has actions in the list, or
 * the list speaks of the same thing.
 */
export function withoutRepeats(actions: readonly Action[], sentences: readonly RecordSentence[]): Action[] {
  const listed = actions.filter((action) => action.context !== 'sentence');
  if (listed.length === 0 || listed.length === actions.length) return [...actions];
  const text = (span: Span) =>
    touching(span, sentences)
      .map((s) => s.facts.text.slice(Math.max(0, span.start - s.span.start), span.end - s.span.start))
      .join(' ');
  const words = (action: Action) =>
    new Set(
      (
        text(action.what)
          .toLowerCase()
          .match(/\p{L}{4,}/gu) ?? []
      ).filter((word) => !COMMON.test(word)),
    );
  const owners = new Set(
    listed.flatMap(({ owner }) =>
      owner
        ? (text(owner)
            .toLowerCase()
            .match(/\p{L}{2,}/gu) ?? [])
        : [],
    ),
  );
  const things = new Set(listed.flatMap((action) => [...words(action)]));
  return actions.filter((action) => {
    if (action.context !== 'sentence') return true;
    const owner = action.owner ? text(action.owner).toLowerCase() : '';
    if (
      owner &&
      (owner.match(/\p{L}{2,}/gu) ?? []).some(
        (word) => owners.has(word) && word.length > 1 && !/^(?:he|she|they|the|and|all)$/.test(word),
      )
    )
      return false;
    return ![...words(action)].some((word) => things.has(word));
  });
}

/** The sentences that a span touches; they stand in order. */
function touching({ start, end }: Span, sentences: readonly RecordSentence[]): readonly RecordSentence[] {
  const from = firstEndingAfter(sentences, start);
  let to = from;
  while (to < sentences.length && sentences[to]!.span.start < end) to++;
  return sentences.slice(from, to);
}
