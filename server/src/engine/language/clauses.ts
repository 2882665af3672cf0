import type { OpenMention, SentenceFacts } from '../types.ts';
import { hasTag } from './grammar.ts';
import { inflect, lemmasOf } from './inflect.ts';
import type { Language } from './language.ts';
import { once, remember } from './remember.ts';

/** Marks that always part clauses. A comma does so only before a joining word. */
const PARTING_MARKS = new Set([';', ':', '–', '—', '-', '(', ')', '|', '.', '!', '?']);

/**
 * The clause around a word, as token indexes, end exclusive. Cut at stops, dashes and brackets, and at the joining
 * words of `dictionaries/lexicon/grammar.yaml`; an "and" parts clauses only where a new subject with its verb follows.
 */
export function clauseAround(facts: SentenceFacts, at: number, language: Language): readonly [number, number] {
  let start = at;
  while (start > 0 && !isParted(facts, start, language)) start--;
  let end = at + 1;
  while (end < facts.tokens.length && !isParted(facts, end, language)) end++;
  return [start, end];
}

/** As `partsBefore`, told once: many rules ask about the same sentence. */
function isParted(facts: SentenceFacts, at: number, language: Language): boolean {
  return remember(partings(facts), at, () => partsBefore(facts, at, language));
}

const partings = once((_: SentenceFacts) => new Map<number, boolean>());

/** Whether a new clause starts at token `at`. */
function partsBefore(facts: SentenceFacts, at: number, language: Language): boolean {
  const { tokens, mentions } = facts;
  const here = tokens[at]!;
  const before = tokens[at - 1]!;
  if (PARTING_MARKS.has(before.norm)) return true;
  if (PARTING_MARKS.has(here.norm)) return false;
  if (language.classEnds('clause-joiner', facts, at).length > 0) return true;
  if (before.norm !== 'and' && before.norm !== ',') return false;
  const subject = mentions.find((m) => m.tokens[0] === at);
  return subject !== undefined && startsVerb(facts, subject.tokens[1], language);
}

/**
 * The mention that does what the words at `at` say: the one that stands before them with only helping words between,
 * else the nearest one before them in the clause that no preposition governs. Of a passive ("was declined by the
 * family") it is the one after "by", if anybody is named.
 */
export function subjectOf(facts: SentenceFacts, at: number, language: Language): OpenMention | undefined {
  if (isPassive(facts, at)) return agentOf(facts, at);
  const [clauseStart] = clauseAround(facts, at, language);
  let i = at;
  while (i > clauseStart) {
    const mention = facts.mentions.find((m) => m.tokens[1] === i);
    if (mention) return mention;
    const helper = language.findClass('verb-helper', facts).find(([, to]) => to === i);
    if (!helper) break;
    i = helper[0];
  }
  const governed = (m: OpenMention) => m.tokens[0] > 0 && language.hasWord('preposition', facts, m.tokens[0] - 1);
  const inClause = facts.mentions.filter((m) => m.tokens[1] <= at && m.tokens[0] >= clauseStart && !governed(m));
  if (inClause.length) return inClause[0];
  // "Mum attended on the 3rd, and engaged well": the subject of the clause before carries on.
  const earlier = facts.mentions.filter((m) => m.tokens[1] <= clauseStart && !governed(m));
  return facts.tokens[clauseStart - 1]?.norm === ')' ||
    facts.tokens[clauseStart]?.norm === 'and' ||
    facts.tokens[clauseStart]?.norm === 'but'
    ? earlier[0]
    : undefined;
}

/**
 * Whether the words at `at` are denied in their own clause: "did not engage", "can't be said to be on board".
 * compromise finds half of these, so the negating words are a list of our own.
 */
export function isNegated(facts: SentenceFacts, at: number, language: Language): boolean {
  const [clauseStart] = clauseAround(facts, at, language);
  return language.findClass('negator', facts).some(([from, to]) => from >= clauseStart && to <= at);
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const WORDS_TO_AGENT = 6;

/** compromise finds half of the passives; a form of "be" before a participle finds nearly all, and what is no passive there is an adjective. */
function isPassive({ tokens }: SentenceFacts, at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  const participle = [...lemmasOf(word)].some((lemma) => inflect(lemma).participle.includes(word));
  return participle && [1, 2].some((back) => BE.has(tokens[at - back]?.norm ?? ''));
}

function agentOf({ tokens, mentions }: SentenceFacts, at: number): OpenMention | undefined {
  const by = tokens.findIndex((token, i) => i > at && i <= at + WORDS_TO_AGENT && token.norm === 'by');
  return by < 0 ? undefined : mentions.find((m) => m.tokens[0] === by + 1);
}

function startsVerb(facts: SentenceFacts, at: number, language: Language): boolean {
  if (at >= facts.tokens.length) return false;
  return language.hasWord('verb-helper', facts, at) || hasTag(facts, at, 'Verb');
}
