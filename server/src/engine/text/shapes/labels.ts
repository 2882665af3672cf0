import type { Span } from '../../types.ts';
import { isProse, opensAsSpeech } from '../words/prose.ts';
import { speakerLabel } from '../words/speakers.ts';
import { isVerb, opensQuestion, saysSomething, wordsOf } from '../words/verbs.ts';
import { stampLength } from './logs.ts';

/** A label at the start of a line and where what it labels begins. Offsets are in the line's frame. */
export interface Label {
  /** The label without its colon, dash or emphasis marks. */
  readonly span: Span;
  /** Where the value begins; the line's length when there is none. */
  readonly value: number;
}

const LONGEST = 72;

/** The label that a line begins with, or null. Looks at the first 72 characters for the label and the next 300 for the value. */
export function readLabel(line: string): Label | null {
  const head = line.slice(0, LONGEST);
  return emphasised(line, head) ?? withColon(line, head) ?? withDash(line, head) ?? withDigits(line, head);
}

/** "**Category:** Neglect", "**What Craig said**: he feels", "**Parents' views.** Donna", "*Health visitor.* Asked mum". */
function emphasised(line: string, head: string): Label | null {
  const match = /^(\*\*|__|\*|_)(?=[^\s*_])([^*_]+)\1(\s*[:–—-](?=\s|$))?/.exec(head);
  if (!match) return null;
  const [all, mark, inner, after] = match as unknown as [string, string, string, string | undefined];
  const bare = inner.replace(/[\s:.–—-]+$/, '');
  if (after === undefined && !/:\s*$/.test(inner) && (all.length >= line.length || !isRunIn(inner))) return null;
  if (bare === '' || wordsOf(bare).length > 9 || /[.?!]\s/.test(bare)) return null;
  return label(line, mark.length, mark.length + bare.length, all.length);
}

/** "Parents' views." before the text it heads; "We cannot keep him safe." is a sentence that was made bold. */
function isRunIn(inner: string): boolean {
  const words = wordsOf(inner);
  return /\.\s*$/.test(inner) && !saysSomething(words) && (words.length <= 4 || opensQuestion(words[0]));
}

/** "Date: Tuesday", "Police – PC Idris: stopped", "Consent (Part 4): yes". */
function withColon(line: string, head: string): Label | null {
  const colon = colonOf(head);
  if (colon <= 0) return null;
  const bare = head.slice(0, colon).trimEnd();
  return looksLikeLabel(bare) ? label(line, 0, bare.length, colon + 1) : null;
}

/** The first colon that ends a label: outside brackets, not inside a time or an address. */
function colonOf(head: string): number {
  let depth = 0;
  for (let at = 0; at < head.length; at += 1) {
    const char = head.charAt(at);
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === '"' || char === '“' || char === '”' || char === '|') return -1;
    else if (char === ':' && depth <= 0) {
      const next = head.charAt(at + 1);
      if (next === '' || /[\s"“'‘[(*_]/.test(next) || (/\p{L}/u.test(next) && /\p{L}/u.test(head.charAt(at - 1))))
        return at;
      if (!/\d/.test(next)) return -1;
      if (!/\d/.test(head.charAt(at - 1))) return at;
    }
  }
  return -1;
}

function looksLikeLabel(bare: string): boolean {
  const words = wordsOf(bare);
  const first = words[0];
  if (stampLength(`${bare} `) > 0 || first === undefined || words.length > 8 || !/\p{L}{2}|^\p{L}$/u.test(bare))
    return false;
  const outside = bare.replace(/\([^)]*\)/g, ' ').replace(/(?:^|\s)\p{L}{1,4}\.(?=\s)/gu, ' ');
  if (/[!;]|[.?]\s/.test(outside)) return false;
  if (/^\p{Ll}/u.test(bare)) return words.length <= 2 && !words.some(isVerb) && !PRONOUN.test(first);
  if (ACCOUNT_OF.test(bare)) return true;
  if (PRONOUN.test(first) || SAYING.test(first)) return false;
  // "Lives with", "Attended separately": a verb at the front makes no sentence of a label.
  return !saysSomething(words.slice(isVerb(first) ? 1 : 0));
}

const PRONOUN = /^(?:i|he|she|they|we|you|it|there|this|that|these|those|and|but|so|then)$/;
const SAYING = /^(?:said|says|told|tells|asked|asks|stated|states|replied|shouted|rang|rings|agreed)$/;
/** "What Finlay said", "What Solange told me". */
const ACCOUNT_OF = /^What .{1,40} (?:said|says|say|told me|told us|thinks?|wants?)$/;

/** "IDVA – Magdalena has attended", "LH - see Callum": only where the label is plainly somebody who speaks or acts. */
function withDash(line: string, head: string): Label | null {
  const match = /^(\p{Lu}[^–—:,;."“”?!]{0,38}?)\s+[-–—]\s+(?=\S)/u.exec(head);
  const bare = match?.[1];
  if (!match || bare === undefined) return null;
  const speaker = speakerLabel(bare);
  if (speaker !== 'sure' && speaker !== 'account') return null;
  const found = label(line, 0, bare.length, match[0].length);
  return labelKind(line, found) === 'speaker-turn' ? found : null;
}

/** "DOB 09/2010", "EDD 19/09/24", "REF SMP-0917": labels of forms with nothing between them and the number. */
function withDigits(line: string, head: string): Label | null {
  const match =
    /^(DOB|D\.O\.B\.?|d\.o\.b\.?|dob|EDD|REF|Ref|Ref\. ?no\.?|NHS no\.?|Tel|TEL|UPN|UPRN)\s+(?=[A-Z]{0,4}-?\d)/.exec(
      head,
    );
  return match ? label(line, 0, match[1]!.length, match[0].length) : null;
}

function label(line: string, start: number, end: number, after: number): Label {
  let value = after;
  while (value < line.length && /\s/.test(line.charAt(value))) value += 1;
  return { span: { start, end }, value };
}

/** Whether somebody speaks after the label, told from who it names and whether the value is prose. */
export function labelKind(line: string, { span, value: from }: Label): 'field' | 'speaker-turn' {
  const speaker = speakerLabel(line.slice(span.start, span.end));
  const value = line.slice(from, from + 300);
  if (speaker === null || !isProse(value)) return 'field';
  return speaker !== 'name' || opensAsSpeech(value) ? 'speaker-turn' : 'field';
}
