import type { CaseRecord, RecordSentence } from '../../types.ts';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** "18 Oct 2024", "**23/9**", "Visit 2 - Mon 2 June", "| 14 May |"; not the time of a day: "10.50", "4.10pm". */
const DATED = new RegExp(
  [
    '^(?:[^\\S\\n]|[|*#_>•(–-])*(?:(?:home |cp |cin |stat )?(?:visit|session|contact|h/?v)\\s*(?:no\\.?\\s*)?\\d{0,2}\\s*[-–:,(]*\\s*)?',
    '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? (?:the )?)?',
    `(\\d{1,2}[/.](?:0?[1-9]|1[0-2])(?:[/.]\\d{2,4})?(?!\\d|[:.]\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?: \\d{2,4})?)`,
    '(?! ?(?:am|pm|hrs?|[-–] ?\\d))',
  ].join(''),
  'gim',
);

/**
 * The parts of a log, each from the line that opens with its date to the next that opens with another: what stands above
 * the first is of none. Empty where there are not two.
 */
export function datedParts({ text, sentences }: CaseRecord): readonly (readonly RecordSentence[])[] {
  const starts: { readonly from: number; readonly day: string }[] = [];
  for (const { index, 1: date = '' } of text.matchAll(DATED)) {
    const day = date.toLowerCase();
    if (day !== starts.at(-1)?.day) starts.push({ from: index, day });
  }
  if (starts.length < 2) return [];
  const parts = starts.map((): RecordSentence[] => []);
  for (const sentence of sentences) {
    const at = starts.findLastIndex(({ from }) => from <= sentence.span.start);
    parts[at]?.push(sentence);
  }
  return parts.filter((part) => part.length > 0);
}
