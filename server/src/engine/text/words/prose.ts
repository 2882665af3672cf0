import { saysSomething, wordsOf } from './verbs.ts';

const PRONOUNS = new Set('i he she they we you it him her them us me my his their our your to'.split(' '));
const SAYING = new Set(
  'said says say states stated feels felt thinks thought wants wanted told agrees agreed believes asked reported reports advised explained confirmed denies denied would likes loves attended'.split(
    ' ',
  ),
);

/** True when the value of a label tells something, where a list of names, a date or a tick would not. Looks at the first 300 characters. */
export function isProse(value: string): boolean {
  const head = value.slice(0, 300).trim();
  if (/^["“'‘]/.test(head)) return true;
  const words = wordsOf(head);
  if (words.length < 3) return false;
  const lower = head.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu)?.length ?? 0;
  if (saysSomething(words) || (words.some((word) => PRONOUNS.has(word)) && lower > words.length / 2)) return true;
  return lower >= words.length / 2 && (/^\p{Ll}/u.test(head) || /[.?!]["”’')]*$/.test(head));
}

/** True when a value opens as somebody's words or report: a quotation, or a verb of saying or wanting among its first words. */
export function opensAsSpeech(value: string): boolean {
  const head = value.slice(0, 80);
  return (
    /^["“'‘]/.test(head) ||
    wordsOf(head)
      .slice(0, 5)
      .some((word) => SAYING.has(word)) ||
    /^(?:I|We|My)\b/.test(head)
  );
}
