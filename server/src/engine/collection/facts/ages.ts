import type { Language } from '../../language/language.ts';
import type { CaseRecord, Person, Span } from '../../types.ts';
import { dateIn } from '../days.ts';
import { dateOf } from './head.ts';
import { namesOf } from './names.ts';

/** How far behind a name its age stands. */
const REACH = 28;
const DAYS_A_MONTH = 30.44;
/** Who starts Reception is four; who is in Year 1 is five. */
const [FIRST_CLASS, YEAR] = [48, 12];
const BABY = 6;

const AGE =
  /^[\s,–—-]*\(?\s*(?:who(?: is|['’]s) )?(?:now |just |nearly |almost )?(?:aged? |is |turned )?(\d{1,2})(?![\d/:])(?:\s*(months?|mths?|mo|m|weeks?|wks?|w|\/12|\/52)\b)?\s*(?:[),;|]|\.(?!\d)|$|y|\n|-year| (?:and|next|now|today)\b)/i;
const FRACTION = /^[\s,–—-]*\(?\s*(\d{1,2}(?:\.\d)?)\/(12|52)\b/;
const CLASS = /^[\s,(–—-]{0,4}(?:(?:is )?(?:now )?in )?(?:(?:y|yr|year) ?(\d{1,2})\b|(reception)\b)/i;
const BORN = /^[\s,:|(–—-]*(?:d\.?o\.?b\.?|born|b\.)[\s:.]*(?=\d)/i;
const BIRTH_ROW = /\b(?:d\.?o\.?b|born|date of birth|birthday)\b/i;

/** How old people are, in months, as far as a record says it: a figure behind a name, a school year, a date of birth. */
export function createAges(record: CaseRecord, language: Language): (person: Person) => number | null {
  let known: { readonly day: number | null } | undefined;
  const births = record.blocks
    .filter(({ text: { cells, text } }) => cells.length > 0 && BIRTH_ROW.test(text))
    .concat(record.blocks.filter(({ columns }) => columns.some((column) => BIRTH_ROW.test(column))));
  return (person) => {
    for (const { span } of person.mentions) {
      const months = monthsAfter(span);
      if (months !== null) return months;
    }
    return births.length > 0 ? monthsInTable(person) : null;
  };

  function monthsAfter({ start, end }: Span): number | null {
    if (/\bbaby $/i.test(record.text.slice(Math.max(0, start - 5), start))) return BABY;
    const text = record.text.slice(end, end + REACH);
    const [, part, of] = FRACTION.exec(text) ?? [];
    if (part) return of === '12' ? Number(part) : Number(part) / 4;
    const [, figure, unit = ''] = AGE.exec(text) ?? [];
    if (figure) return Number(figure) * (unit === '' ? YEAR : 1) * (/^(?:w|\/52)/i.test(unit) ? 0.25 : 1);
    if (BORN.test(text)) return since(dateIn(text));
    const [, year, reception] = CLASS.exec(text) ?? [];
    if (reception) return FIRST_CLASS;
    return year && Number(year) > 0 && Number(year) < 14 ? FIRST_CLASS + Number(year) * YEAR : null;
  }

  /** A row of births with a column for each child, or a column of births with a row for each. */
  function monthsInTable(person: Person): number | null {
    for (const { text, columns } of births) {
      const cells = text.cells.map(({ start, end }) => text.text.slice(start, end));
      const column = columns.findIndex((name) => isOf(person, name));
      const own = BIRTH_ROW.test(cells[0] ?? '') && column > 0 ? cells[column] : undefined;
      const birth = columns.findIndex((name) => BIRTH_ROW.test(name));
      const months = since(dateIn(own ?? (isOf(person, cells[0] ?? '') ? (cells[birth] ?? '') : '')));
      if (months !== null) return months;
    }
    return null;
  }

  function since(birth: number | null): number | null {
    if (birth === null) return null;
    known ??= { day: dateOf(record, language)?.day ?? null };
    return known.day === null || birth > known.day ? null : Math.floor((known.day - birth) / DAYS_A_MONTH);
  }
}

function isOf(person: Person, text: string): boolean {
  return namesOf(person).some((name) => text.toLowerCase().includes(name.toLowerCase()));
}
