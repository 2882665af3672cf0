import { opensQuestion, saysSomething, wordsOf } from '../words/verbs.ts';

const GREETING =
  /^(?:hi|hiya|hello|dear|morning|good morning|good afternoon|afternoon|thanks|thank you|many thanks|kind regards|best wishes|regards|best|cheers|yours)\b/i;
/** Outcomes that stand alone in capitals but are what the writer says, not a title. */
const OUTCOME = /^(?:NFA|DNA|WNB|N\/?A|TBC|N\/?K|NIL|NONE|YES|NO|UNKNOWN|REDACTED)$/;
/** "Carly Meek – mother": somebody present, not a title. */
const PERSON_LINE = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3},? (?:[–—-] \p{Ll}|[–—-] \p{Lu}{2,}\b)/u;

/** True for a short line without a final stop that reads as a title: "Actions", "Parents' views", "What I saw". */
export function isTitleLike(line: string): boolean {
  if (line.length > 80 || line.length < 2 || !/^[\p{Lu}\d]/u.test(line) || !/\p{L}{2}/u.test(line)) return false;
  const title = withoutRemark(line);
  const words = wordsOf(title);
  if (words.length === 0 || words.length > 9 || /[.!;,"”]$/.test(title) || /\t|\s{3}|[.?!] /.test(title)) return false;
  if (GREETING.test(line) || OUTCOME.test(line) || PERSON_LINE.test(line)) return false;
  const question = opensQuestion(words[0]);
  if (title.endsWith('?') && !question) return false;
  return (
    question || !(saysSomething(words) || /\bto \p{Ll}/u.test(line) || /^\p{Lu}[\p{L}'’]* (?:is|has|to)\b/u.test(line))
  );
}

/** "What are you worried about? (facts, and where they come from)": a remark in brackets at the end is no part of the title. */
function withoutRemark(line: string): string {
  return line.replace(/(?<=\S)\s*\([^()]*\)$/, '');
}

/** True for a line in capitals that reads as a title: "PARENTS' VIEWS", "OFFICER'S ENTRY – PC 1882 LATIMER". */
export function isCapitals(line: string): boolean {
  if (line.length > 110 || !mostlyCapitals(line) || OUTCOME.test(line) || /[.,;]$/.test(line)) return false;
  const outside = line.replace(/\([^)]*\)/g, ' ');
  const upper = outside.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper < 3) return false;
  const lower = outside.match(/\p{Ll}/gu)?.length ?? 0;
  if (lower > 2 && lower * 10 > upper) return false;
  const words = wordsOf(outside);
  return words.length <= 14 && !saysSomething(words) && /\p{Lu}{3}/u.test(outside);
}

/** A quick look that tells nearly every line of prose apart: few small letters outside brackets. */
function mostlyCapitals(line: string): boolean {
  let upper = 0;
  let lower = 0;
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 40) depth += 1;
    else if (code === 41) depth -= 1;
    else if (code >= 65 && code <= 90) upper += 1;
    else if (code >= 97 && code <= 122 && depth <= 0) lower += 1;
    if (lower > 11 && lower * 10 > line.length) return false;
  }
  return lower <= 2 || lower * 10 <= upper;
}

/** True for a line of an attendance list: "Carly Meek – mother". */
export function isPersonLine(line: string): boolean {
  return line.length < 160 && PERSON_LINE.test(line);
}
