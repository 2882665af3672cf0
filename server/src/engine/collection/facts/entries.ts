import type { Language } from '../../language/language.ts';
import type { CaseRecord, EntryFact, RecordBlock } from '../../types.ts';
import { dateIn, dayOf, partsOf } from '../days.ts';
import { bareDay, type When } from '../year.ts';
import { BIRTH, dateOf } from './head.ts';

/** How far into a block the date of its entry stands. */
const REACH = 40;
/** How far down a record says what day it is of, in blocks. */
const TOP = 8;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "18/11 09:20", "**23/9**", "Mon 2 June": a day without a year, at the beginning. */
const OPENS = new RegExp(
  `^[\\s|*#_-]*(?:[A-Za-z]{3,9}\\.?,? )?(\\d{1,2})(?:[/.](\\d{1,2})(?![/.\\d])|(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})[a-z]*\\b(?!\\s+\\d{4}))`,
  'i',
);
/** The same wherever it stands in a line at the top; figures alone may be anything there. */
const NAMED = new RegExp(`\\b(\\d{1,2})()(?:st|nd|rd|th)?(?: of)? (${MONTHS.join('|')})[a-z]*\\b`, 'i');
const [YEAR, MONTH] = [365, 31];
const NEVER: When = { day: null, bare: null };

/** The day and month that a record gives at its top and no year with them, as `bareDay` counts them. */
export function bareDateOf({ blocks }: CaseRecord): number | null {
  for (const { text } of blocks.slice(0, TOP)) {
    if (BIRTH.test(text.text)) continue;
    const parts = monthAndDate(text.text, OPENS) ?? monthAndDate(text.text, NAMED);
    if (parts) return bareDay(...parts);
  }
  return null;
}

/**
 * Where a record is of which day: in a note from one block that opens with a date to the next, elsewhere such a block only.
 * None where there is one day only.
 */
export function entriesIn(record: CaseRecord, language: Language): EntryFact[] {
  const own = dateOf(record, language)?.day ?? null;
  const entries = record.blocks.flatMap(({ outline: { span }, text }): EntryFact[] => {
    const head = text.text.slice(0, REACH);
    const when = /\d/.test(head) && !BIRTH.test(head) ? whenIn(head) : undefined;
    return when ? [{ start: span.start, end: span.end, ...when }] : [];
  });
  if (entries.length < 2) return [];
  if (record.kind !== 'note') return entries;
  return entries.map((entry, i) => ({ ...entry, end: entries[i + 1]?.start ?? record.text.length }));

  function whenIn(head: string): When | undefined {
    const exact = dateIn(head);
    if (exact !== null) return { day: exact, bare: null };
    const parts = monthAndDate(head, OPENS);
    if (!parts) return undefined;
    return own === null ? { day: null, bare: bareDay(...parts) } : { day: inYearOf(own, ...parts), bare: null };
  }
}

/** When the entry is of that a block belongs to. */
export function entryDays(entries: readonly EntryFact[]): (block: RecordBlock) => When {
  return ({ outline: { span } }) => {
    const { day, bare } = entries.find(({ start, end }) => start <= span.start && span.start < end) ?? NEVER;
    return { day, bare };
  };
}

/** In the year of the record, or in the next where its entries go on into it. */
function inYearOf(own: number, month: number, date: number): number | null {
  const day = dayOf(partsOf(own).year, month, date);
  return day !== null && day < own - MONTH ? day + YEAR : day;
}

/** The month and the date. */
function monthAndDate(text: string, form: RegExp): [number, number] | undefined {
  const [, date, figure, name] = form.exec(text) ?? [];
  const month = figure ? Number(figure) : MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
  return date && month >= 1 && month <= 12 && Number(date) >= 1 && Number(date) <= 31
    ? [month, Number(date)]
    : undefined;
}
