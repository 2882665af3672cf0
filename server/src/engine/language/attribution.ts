import type { OpenMention, SentenceFacts, Span } from '../types.ts';
import { subjectOf } from './clauses.ts';
import type { Language } from './language.ts';
import { remember } from './remember.ts';

/** Words that somebody is reported to have said, thought or denied. Sentence frame: `start` to `end` is what is reported. */
export interface Attribution extends Span {
  /**
   * `named`: somebody stands there as the speaker ("Mum said …", "per Mum"). `unsaid`: the speaker is left out but it is
   * somebody's account ("States that …", "self-reports"). `nobody`: it is said and nobody says it ("it was felt", "reportedly").
   */
  readonly by: 'named' | 'unsaid' | 'nobody';
  readonly speaker?: OpenMention;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"]);
const known = new WeakMap<SentenceFacts, Attribution[]>();
const STOPS = new Set(['.', ';', '|', '!', '?']);

/**
 * Every report in a sentence, from its words alone. The verbs and phrases are in `dictionaries/lexicon/accounts.yaml`:
 * `speech-verb` takes the subject before it, `speech-by` the person after it, `speech-nobody` nobody.
 */
export function findAttributions(facts: SentenceFacts, language: Language): Attribution[] {
  return remember(known, facts, () => look(facts, language));
}

/** Who says the words at token `at`: the innermost report around them, or nothing where the writer says them. */
export function attributionAt(facts: SentenceFacts, at: number, language: Language): Attribution | undefined {
  const start = facts.tokens[at]?.start ?? 0;
  return findAttributions(facts, language).findLast((one) => one.start <= start && start < one.end);
}

function look(facts: SentenceFacts, language: Language): Attribution[] {
  const found: Attribution[] = [];
  const nobody = language.findClass('speech-nobody', facts);
  for (const [from, to] of nobody) found.push({ ...reachOf(facts, from, to, language), by: 'nobody' });
  for (const [from, to] of language.findClass('speech-by', facts)) {
    const speaker = facts.mentions.find((m) => m.tokens[0] === to || m.tokens[0] === to + 1);
    if (speaker) found.push({ ...reachOf(facts, from, speaker.tokens[1], language), by: 'named', speaker });
  }
  for (const [from, to] of language.findClass('speech-verb', facts)) {
    // "a caller, believed to be …": nobody believes it, whoever stands before it.
    if (!nobody.some(([start, end]) => start <= from && from < end)) found.push(ofVerb(facts, from, to, language));
  }
  return found.sort((a, b) => a.start - b.start);
}

function ofVerb(facts: SentenceFacts, from: number, to: number, language: Language): Attribution {
  const { tokens, mentions } = facts;
  const reach = reachOf(facts, from, to, language);
  if (tokens[to]?.norm === 'by') {
    const speaker = mentions.find((m) => m.tokens[0] === to + 1);
    return speaker ? { ...reach, by: 'named', speaker } : { ...reach, by: 'nobody' };
  }
  const speaker =
    subjectOf(facts, from, language) ?? mentions.find((m) => m.tokens[0] === to && isLast(facts, m.tokens[1]));
  if (speaker) return { ...reach, by: 'named', speaker };
  return { ...reach, by: BE.has(tokens[from - 1]?.norm ?? '') ? 'nobody' : 'unsaid' };
}

/**
 * What a verb of saying reports: the words after it, up to a stop or a word that turns against them; where nothing
 * follows ("…, Mum explained.", "…, per Dad") the words before it.
 */
function reachOf(facts: SentenceFacts, from: number, to: number, language: Language): Span {
  const { tokens, text } = facts;
  if (isLast(facts, to)) return { start: tokens[lastStop(facts, from)]!.start, end: tokens[from]!.start };
  let end = to;
  while (end < tokens.length && !STOPS.has(tokens[end]!.norm) && !language.hasWord('speech-turn', facts, end)) end++;
  return { start: tokens[from]!.start, end: end < tokens.length ? tokens[end]!.start : text.length };
}

/** Whether only marks and trailing words ("today", "again") are left of the clause. */
function isLast({ tokens }: SentenceFacts, at: number): boolean {
  let i = at;
  while (i < tokens.length && !tokens[i]!.word && !STOPS.has(tokens[i]!.norm)) i++;
  return i >= tokens.length || STOPS.has(tokens[i]!.norm);
}

function lastStop({ tokens }: SentenceFacts, at: number): number {
  let i = at;
  while (i > 0 && !STOPS.has(tokens[i - 1]!.norm)) i--;
  return i;
}
