import type { RecordSentence } from '../types.ts';

/**
 * Whether words of a sentence stand in quotation marks.
 * @param at where they begin, in the sentence's frame, in UTF-16 units
 */
export function isQuotedAt({ quotations, span }: Pick<RecordSentence, 'quotations' | 'span'>, at: number): boolean {
  const start = span.start + at;
  return quotations.some((quotation) => quotation.span.start <= start && start < quotation.span.end);
}
