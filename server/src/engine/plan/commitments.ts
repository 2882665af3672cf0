import type { Language } from '../language/language.ts';
import { isVerb } from '../text/words/verbs.ts';
import type { SentenceFacts } from '../types.ts';

/** Words of one sentence that set somebody to do something. Numbers are indexes of its tokens. */
export interface Commitment {
  /** Where its words begin: who is to do it, or what is to be done. */
  readonly from: number;
  /** The words before the helping word, without brackets: who or what; empty in "To be rebooked". */
  readonly subject: readonly [number, number];
  /** "to", "will" … */
  readonly helper: number;
  readonly verb: number;
  /** "… to be offered", "… needs making": what is done to something, not who does it. */
  readonly passive: boolean;
  readonly negated: boolean;
  readonly form: 'to' | 'will' | 'should';
}

const MARKS = new Set([';', ':', '–', '—', '-', '.', '|', '/', '!', '?', ',', '•', '*', '=']);
const JOINING = new Set(['and', 'but', 'so', 'then', 'also', '&', 'that', 'agreed', 'interim', 'action', 'plan']);
const BETWEEN = new Set([
  'also',
  'now',
  'then',
  'both',
  'still',
  'please',
  'all',
  'just',
  'only',
  'therefore',
  'each',
  'together',
  'always',
  'immediately',
  'urgently',
  'regularly',
  'formally',
  'not',
  'never',
  'jointly',
  'proactively',
]);
const WILL = new Set(['will', 'shall', "'ll", 'ill', 'would', 'must', 'should']);
/** "is going to", "has agreed to": the helping words that stand before "to". */
const BEFORE_TO = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'going',
  'agreed',
  'need',
  'needs',
  'due',
  'required',
  'expected',
  'asked',
  'tasked',
  'undertaken',
  'undertook',
  'offered',
  'ought',
  'got',
  'will',
  'would',
  'shall',
  'be',
  'needed',
]);
/** What comes back to what was said or done, not to what is to be done. */
const SAID = new Set(['asked', 'offered', 'was', 'were', 'expected', 'would']);
/** Forms of verbs that are nouns here: "GP reports to be obtained". */
const NOUNS = new Set(['reports', 'needs', 'looks']);
const LONGEST_SUBJECT = 8;

/** Every commitment of a sentence, in order; what it leads to ("to support Mum to make …") is part of it. */
export function commitmentsIn(facts: SentenceFacts, language: Language): Commitment[] {
  const found: Commitment[] = [];
  const { tokens } = facts;
  for (let at = 0; at < tokens.length; at++) {
    const made = commitmentAt(facts, at, language);
    if (!made || found.some((earlier) => made.from <= earlier.verb)) continue;
    found.push(made);
    at = made.verb;
  }
  return found;
}

function commitmentAt(facts: SentenceFacts, at: number, language: Language): Commitment | null {
  const norm = facts.tokens[at]!.norm;
  if (norm === 'to' || norm === 'needs' || norm === 'need' || WILL.has(norm)) return read(facts, at, language);
  return null;
}

function read(facts: SentenceFacts, at: number, language: Language): Commitment | null {
  const { tokens } = facts;
  const helperWord = tokens[at]!.norm;
  let helper = at;
  while (
    helperWord === 'to' &&
    helper > 0 &&
    (BEFORE_TO.has(tokens[helper - 1]!.norm) || BETWEEN.has(tokens[helper - 1]!.norm)) &&
    // "All to stay alert": there they are who is to do it.
    !(tokens[helper - 1]!.norm === 'all' && helper === 1)
  )
    helper--;
  const helpers = tokens.slice(helper, at).map((t) => t.norm);
  if (helpers.some((word) => SAID.has(word))) return null;
  // Before the verb is looked at, because to tell a verb may take reading the whole sentence for its grammar.
  const subject = subjectBefore(facts, helper, language);
  if (!subject) return null;
  if (subject[0] === subject[1] && helperWord !== 'to') return null;
  let verb = at + 1;
  while (verb < tokens.length && BETWEEN.has(tokens[verb]!.norm)) verb++;
  const negated = [...helpers, ...tokens.slice(at, verb).map((t) => t.norm)].some(
    (word) => word === 'not' || word === 'never',
  );
  let passive = false;
  if (helperWord === 'needs' || helperWord === 'need') {
    if (!/ing$/.test(tokens[verb]?.norm ?? '')) return null;
    passive = true;
  } else if (tokens[verb]?.norm === 'be') {
    const state = language.hasWord('mindful', facts, verb + 1);
    let next = verb + 1;
    while (BETWEEN.has(tokens[next]?.norm ?? '')) next++;
    passive = !state && isParticiple(facts, next, language);
    if (!state && !passive) return null;
    verb = next;
  } else if (!isBase(facts, verb, helperWord === 'to', language)) return null;
  const form = helpers.length
    ? 'will'
    : helperWord === 'to'
      ? 'to'
      : helperWord === 'must' || helperWord === 'should' || /^needs?$/.test(helperWord)
        ? 'should'
        : 'will';
  return { from: subject[0] === subject[1] ? helper : subject[0], subject, helper, verb, passive, negated, form };
}

/** A base form that plans use; after "to" also one that compromise knows as such. */
function isBase(facts: SentenceFacts, at: number, afterTo: boolean, language: Language): boolean {
  const token = facts.tokens[at];
  if (!token?.word || language.hasWord('no-action-verb', facts, at)) return false;
  return (
    language.hasWord('action-verb', facts, at) ||
    (afterTo && /^\p{Ll}+$/u.test(token.text) && language.hasTag(facts, at, 'Infinitive'))
  );
}

function isParticiple(facts: SentenceFacts, at: number, language: Language): boolean {
  const norm = facts.tokens[at]?.norm ?? '';
  if (language.hasWord('kept-open', facts, at)) return false;
  return (
    (/(?:ed|en|wn|ght|old|ept|eld|ut|ade|one|ent|und|et|aid)$/.test(norm) &&
      !/^(?:open|red|bed|not|put|get|set off)$/.test(norm)) ||
    /^(?:got|run|begun|rung|read|won|hung|dug)$/.test(norm)
  );
}

/**
 * The words between the start of the clause and the helping word; null when they hold a verb of their own, are too many,
 * or only lead to the "to" ("able to", "how to").
 */
function subjectBefore(facts: SentenceFacts, helper: number, language: Language): readonly [number, number] | null {
  const { tokens } = facts;
  let start = helper;
  for (let i = helper - 1; i >= 0; i--) {
    const { norm } = tokens[i]!;
    if (norm === ')') {
      while (i > 0 && tokens[i]!.norm !== '(') i--;
      start = i;
      continue;
    }
    if (MARKS.has(norm) || norm === '(' || norm === 'that' || norm === 'agreed') break;
    start = i;
  }
  while (start < helper && (JOINING.has(tokens[start]!.norm) || !tokens[start]!.word)) start++;
  let end = helper;
  // "School (Miss Birch) to write": the brackets say who is meant, not who acts.
  while (end > start && tokens[end - 1]!.norm === ')') while (end > start && tokens[--end]!.norm !== '(');
  const words = tokens.slice(start, end).filter((t) => t.word);
  if (
    words.length > LONGEST_SUBJECT ||
    words.some(
      (t) =>
        (isVerb(t.norm) && !NOUNS.has(t.norm)) ||
        /^(?:if|when|how|what|where|why|because|which|want|ability)$/.test(t.norm),
    )
  )
    return null;
  if (end > start && language.hasWord('takes-to', facts, end - 1)) return null;
  return [start, end];
}
