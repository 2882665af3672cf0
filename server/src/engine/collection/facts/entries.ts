import type { Language } from '../../language/language.ts';
import type { CaseRecord, RecordBlock } from '../../types.ts';
import { dateIn, dayOf } from '../days.ts';
import { dateOf } from './head.ts';

/** How far into a block the date of its entry stands. */
const REACH = 40;
const BIRTH = /\b(?:d\.?o\.?b|born|due)\b/i;
/** "18/11 09:20": a day without a year. */
const BARE = /^[\s|*#-]*(?:[A-Za-z]{3,9},? )?(\d{1,2})[/.](\d{1,2})(?![/.\d])/;
const [YEAR, MONTH] = [365, 31];

/** The day of the entry that a block belongs to: that of the last block that opens with a date. Null for all where there is one day only. */
export function entryDays(record: CaseRecord, language: Language): (block: RecordBlock) => number | null {
  const days: { from: number; day: number }[] = [];
  let own: { readonly day: number | null } | undefined;
  for (const { outline, text } of record.blocks) {
    const head = text.text.slice(0, REACH);
    const day = /\d/.test(head) && !BIRTH.test(head) ? (dateIn(head) ?? bare(head)) : null;
    if (day !== null && days.at(-1)?.day !== day) days.push({ from: outline.span.start, day });
  }
  if (days.length < 2) return () => null;
  return ({ outline }) => days.findLast(({ from }) => from <= outline.span.start)?.day ?? null;

  /** In the year of the record, or in the next where its entries go on into it. */
  function bare(head: string): number | null {
    const [, date, month] = BARE.exec(head) ?? [];
    if (!date || outside(Number(month), 12) || outside(Number(date), 31)) return null;
    own ??= { day: dateOf(record, language)?.day ?? null };
    if (own.day === null) return null;
    const day = dayOf(yearOf(own.day), Number(month), Number(date));
    return day !== null && day < own.day - MONTH ? day + YEAR : day;
  }
}

const outside = (figure: number, most: number): boolean => figure < 1 || figure > most;
const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
