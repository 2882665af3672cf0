/**
 * Calm typing. Nothing new is underlined in the sentence somebody is in the middle of; it comes when they pause or
 * leave the sentence. Everywhere else findings come at once, and a finding that was put right goes at once, here too.
 * What was underlined in the sentence before they touched it stays, so that nothing flickers.
 *
 * With pull diagnostics the server answers with what may be seen now and asks the client to pull again after the
 * pause; with push it publishes again. A client that pulls but cannot be asked to pull again gets its answer after
 * the pause, and only when something is held back (see diagnostics.ts, which also holds the clock: this file has none).
 */

import type { Finding, Span } from '../engine/types.ts';
import { overlaps, touches } from './positions.ts';
import { sentenceAt } from './sentenceAt.ts';

/** One change of the text: what was replaced, in the text before it, and how long its replacement is. */
export interface Edit extends Span {
  readonly inserted: number;
}

/** What is known about the writing of one record. Positions are in its newest text. */
export interface Typing {
  /** The sentence being written, or null while nobody writes. */
  readonly sentence: Span | null;
  /** What the writer has been shown, moved along with every edit. */
  readonly shown: readonly Pick<Finding, 'rule' | 'span'>[];
}

export const NOBODY_TYPES: Typing = { sentence: null, shown: [] };

/** After an edit; `text` is the text after it. */
export function afterEdit(typing: Typing, edit: Edit, text: string): Typing {
  return {
    sentence: sentenceAt(text, edit.start + edit.inserted),
    shown: typing.shown.map(({ rule, span }) => ({ rule, span: moved(span, edit) })),
  };
}

/** After a pause, or a save: nobody is in the middle of a sentence any more. */
export function afterPause(typing: Typing): Typing {
  return { ...typing, sentence: null };
}

/** After the writer was shown these findings of the newest text. */
export function afterShowing(typing: Typing, findings: readonly Finding[]): Typing {
  return { ...typing, shown: findings.map(({ rule, span }) => ({ rule, span })) };
}

/** True when the finding may be seen now. */
export function isVisible(finding: Finding, { sentence, shown }: Typing): boolean {
  if (sentence === null || !overlaps(finding.span, sentence)) return true;
  return shown.some((known) => known.rule === finding.rule && touches(known.span, finding.span));
}

function moved(span: Span, edit: Edit): Span {
  const shift = edit.inserted - (edit.end - edit.start);
  if (span.end <= edit.start) return span;
  if (span.start >= edit.end) return { start: span.start + shift, end: span.end + shift };
  return { start: Math.min(span.start, edit.start), end: Math.max(span.end, edit.end) + shift };
}
