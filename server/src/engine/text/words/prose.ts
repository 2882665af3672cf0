import { saysSomething, wordsOf } from './verbs.ts';

const PRONOUNS = new Set('i he she they we you it him her them us me my his their our your'.split(' '));
const SAYING = new Set(
  'said says say states stated feel think want agree tell feels felt thinks thought wants wanted told agrees agreed believes asked reported reports advised explained confirmed denies denied would likes loves attended'.split(
    ' ',
  ),
);

/** True when the value of a label tells something, where a list of names, a date or a tick would not. Looks at the first 300 characters. */
export function isProse(value: string): boolean {
  const head = value.slice(0, 300).trim();
  if (/^["“'‘]/.test(head)) return true;
  const words = wordsOf(head);
  if (words.length < 3 || NAMES_SOMEBODY.test(head)) return false;
  const lower = head.match(/(?:^|[\s("“])\p{Ll}/gu)?.length ?? 0;
  if (saysSomething(words) || (words.some((word) => PRONOUNS.has(word)) && lower > words.length / 2)) return true;
  return lower >= words.length / 2 && (/^\p{Ll}/u.test(head) || /[.?!]["”’')]*$/.test(head));
}

/** "Beth Lacey (20) and Josh Tranter", "Adam Rowe, 38": the value says who fills the box. */
const NAMES_SOMEBODY = /^(?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+ ?[(,]/u;

/** True when a value opens as somebody's words or report: a quotation, the first person, or a verb of saying without a subject. */
export function opensAsSpeech(value: string): boolean {
  const head = value.slice(0, 80);
  if (/^["“'‘]|^(?:I|We|My)\b/.test(head)) return true;
  return (
    /^\p{Ll}/u.test(head) &&
    wordsOf(head)
      .slice(0, 3)
      .some((word) => SAYING.has(word))
  );
}
