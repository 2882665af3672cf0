import type { Language } from '../../language/language.ts';
import { once, remember } from '../../language/remember.ts';
import type { Who } from '../../people/who.ts';
import type { BlockText, CaseRecord, Match, RecordSentence } from '../../types.ts';
import type { RuleDeclaration } from '../declaration.ts';
import type { Call, Candidate, PhraseIndex } from './phraseIndex.ts';
import { isChanged, wholeWords } from './underline.ts';
import { factsAfter } from './window.ts';

/** A sentence that may hold a phrase of a rule. */
export interface CallingSentence {
  readonly sentence: RecordSentence;
  readonly call: Call;
}

/** The sentences of a record that may hold a phrase of each rule, in order; headings and labels are none of them (G2). */
export function callsIn(
  { sentences }: CaseRecord,
  index: PhraseIndex,
): ReadonlyMap<RuleDeclaration, readonly CallingSentence[]> {
  const byRule = new Map<RuleDeclaration, CallingSentence[]>();
  for (const sentence of sentences) {
    if (!isRunningText(sentence)) continue;
    for (const call of index.calls(sentence.facts)) remember(byRule, call.rule, () => []).push({ sentence, call });
  }
  return byRule;
}

/**
 * The matches of one rule's phrases in a record: the candidates of each sentence whose conditions hold here.
 * Quoted speech (G1), names of services and posts (G3) and the linter's own placeholders (G6) are never questioned.
 * @param calling those that may hold one, as `callsIn` gives them
 */
export function detectPhrases(
  calling: readonly CallingSentence[],
  record: CaseRecord,
  who: Who,
  language: Language,
  placeholders: ReadonlySet<string>,
): Match[] {
  const matches: Match[] = [];
  for (const { sentence, call } of calling) {
    const candidates = call.candidates();
    if (candidates.length === 0 || isAsked(sentence, record, placeholders)) continue;
    for (const candidate of candidates) {
      if (!isWritersOwn(sentence, candidate, language) || isPartOfName(sentence, candidate)) continue;
      if (candidate.compiled.conditions.failing({ record, sentence, match: candidate.match, who, language })) continue;
      matches.push(toMatch(record, sentence, candidate, language));
    }
  }
  return matches;
}

function toMatch(
  record: CaseRecord,
  sentence: RecordSentence,
  { compiled: { rule, detection }, match }: Candidate,
  language: Language,
): Match {
  const { tokens } = sentence.facts;
  const rewrites = detection.rewrites ?? rule.rewrites ?? [];
  const to = isChanged(rewrites) ? match.to : wholeWords(sentence.facts, match.from, match.to, language);
  const span = {
    start: sentence.span.start + tokens[match.from]!.start,
    end: sentence.span.start + tokens[to - 1]!.end,
  };
  const values: Record<string, string> = { words: record.text.slice(span.start, span.end) };
  for (const [name, [from, to]] of Object.entries(match.captures)) {
    if (to > from) values[name] = sentence.facts.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }
  return {
    rule: rule.id,
    span,
    severity: detection.severity ?? rule.severity,
    sentence,
    captures: match.captures,
    values,
    related: [],
    ...(detection.message ? { message: detection.message } : {}),
    ...(detection.ask ? { ask: detection.ask } : {}),
    ...(detection.rewrites ? { rewrites: detection.rewrites } : {}),
  };
}

/** A placeholder of the linter's own in the sentence or the next: the question has been asked and waits for its answer. */
export function isAsked(sentence: RecordSentence, record: CaseRecord, placeholders: ReadonlySet<string>): boolean {
  if (!hasBracket(sentence.block.text)) return false;
  return [sentence.facts, ...factsAfter(record, sentence)].some(
    ({ text }) =>
      text.includes('[') &&
      [...text.matchAll(/\[([^\]]+)\]/g)].some(([, inner = '']) => placeholders.has(inner.toLowerCase())),
  );
}

const hasBracket = once(({ text }: BlockText) => text.includes('['));

function isRunningText({ block }: RecordSentence): boolean {
  const { kind, header } = block.outline;
  return kind !== 'heading' && kind !== 'front-matter' && kind !== 'email-header' && kind !== 'code' && !header;
}

/** Outside quoted speech and square brackets, and no stock phrase that is only talked about. */
function isWritersOwn(sentence: RecordSentence, { match }: Candidate, language: Language): boolean {
  const { tokens, text } = sentence.facts;
  const start = tokens[match.from]!.start;
  const at = sentence.span.start + start;
  const quoted = sentence.quotations.find((q) => q.span.start <= at && at < q.span.end);
  if (quoted?.kind === 'speech' || (quoted && language.hasClass('wording', sentence.facts))) return false;
  const opened = text.lastIndexOf('[', start);
  const closed = opened < 0 ? -1 : text.indexOf(']', opened);
  return closed < start;
}

/** "the Engage Project", "Parent Engagement Officer": capitals inside a sentence, side by side, that are not all in capitals. */
function isPartOfName({ facts: { tokens } }: RecordSentence, { match }: Candidate): boolean {
  const capital = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  if (!capital(match.from) || match.from === 0) return false;
  if (!tokens[match.from - 1]!.word) return false;
  return capital(match.from - 1) || (capital(match.from + 1) && match.to - match.from < 3);
}
