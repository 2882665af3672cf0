import type { CaseRecord, RecordBlock } from '../../types.ts';
import { dateIn } from '../days.ts';

/** How far into a block the date of its entry stands. */
const REACH = 40;
const BIRTH = /\b(?:d\.?o\.?b|born|due)\b/i;

/** The day of the entry that a block belongs to: that of the last block that opens with a date. Null for all where there is one day only. */
export function entryDays(record: CaseRecord): (block: RecordBlock) => number | null {
  const days: { from: number; day: number }[] = [];
  for (const { outline, text } of record.blocks) {
    const head = text.text.slice(0, REACH);
    const day = /\d/.test(head) && !BIRTH.test(head) ? dateIn(head) : null;
    if (day !== null && days.at(-1)?.day !== day) days.push({ from: outline.span.start, day });
  }
  if (days.length < 2) return () => null;
  return ({ outline }) => days.findLast(({ from }) => from <= outline.span.start)?.day ?? null;
}
