import type { RecordSentence, Span } from '../types.ts';

/**
 * A replacement in the case of what it replaces: a capital at the start of a sentence, capitals where the whole
 * sentence is written in them. Placeholders keep their own case.
 */
export function likeCase(replacement: string, text: string, span: Span, sentence: RecordSentence | undefined): string {
  const replaced = text.slice(span.start, span.end);
  const whole = sentence?.facts.text ?? replaced;
  if (isShouted(whole) && isShouted(replaced)) return outsideBrackets(replacement, (part) => part.toUpperCase());
  const first = replaced[0] ?? '';
  // The capitals of an abbreviation ("LAC") say nothing about the word that takes its place, unless it opens the sentence.
  const opens = span.start === (sentence?.span.start ?? span.start);
  const capital = first !== first.toLowerCase() && first === first.toUpperCase() && (opens || !isShouted(replaced));
  return capital ? replacement.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : replacement;
}

function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function outsideBrackets(text: string, change: (part: string) => string): string {
  return text.replace(/\[[^\]]*\]|[^[]+/g, (part) => (part.startsWith('[') ? part : change(part)));
}
