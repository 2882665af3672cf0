import type { Language } from '../../language/language.ts';
import type { PhraseMatch } from '../../language/matcher.ts';
import type { Who } from '../../people/who.ts';
import type { Action, CaseRecord, Match, RecordSentence } from '../../types.ts';
import type { ActionDetection, RuleDeclaration } from '../declaration.ts';
import { type CompiledConditions, compileConditions } from './conditions.ts';
import { isAsked } from './phrases.ts';
import { wholeWords } from './underline.ts';
import { sentenceAt } from './window.ts';

/** One action detection of one rule, ready to be asked about a record. */
export interface CompiledActionDetection {
  readonly rule: RuleDeclaration;
  readonly detection: ActionDetection;
  readonly conditions: CompiledConditions;
}

/** Enough of an action's words to know it by. */
const MOST_WORDS = 6;
const FEWEST_WORDS = 2;
const NUMBERED = /^(?:0\d|\d{1,2}(?:\.\d{1,2})?)(?:[ \t]{2,}|(?<=^0\d)[ \t]+)\p{Lu}/u;

/** @throws DeclarationError for a phrase that cannot be read */
export function compileActionDetections(rule: RuleDeclaration, language: Language): readonly CompiledActionDetection[] {
  return (rule.actions ?? []).map((detection, number) => ({
    rule,
    detection,
    conditions: compileConditions([rule.always ?? {}, detection], language, [rule.id, 'actions', number]),
  }));
}

/** The actions of a record that lack what a rule asks for: at most one finding a row, a bullet or a sentence, with its first words underlined. */
export function detectActions(
  record: CaseRecord,
  compiled: readonly CompiledActionDetection[],
  who: Who,
  language: Language,
  placeholders: ReadonlySet<string>,
): Match[] {
  if (compiled.length === 0) return [];
  const asked = new Set<number>();
  const matches: Match[] = [];
  for (const action of record.actions) {
    const sentence = sentenceAt(record, action.what.start);
    const place = action.context === 'sentence' ? action.what.start : action.span.start;
    if (!sentence || asked.has(place)) continue;
    // One question a bullet, and no second one while the first waits for its answer.
    if (isAsked(sentence, record, placeholders)) asked.add(place);
    if (asked.has(place)) continue;
    const words = firstWords(sentence, action, language);
    if (!words) continue;
    const scene = { record, sentence, match: { ...words, captures: ownerIn(sentence, action) }, who, language };
    const found = compiled.find(({ detection, conditions }) => !action[detection.lacks] && !conditions.failing(scene));
    if (!found) continue;
    asked.add(place);
    matches.push(toMatch(record, sentence, words, found));
  }
  return matches;
}

function toMatch(
  record: CaseRecord,
  sentence: RecordSentence,
  words: PhraseMatch,
  { rule, detection }: CompiledActionDetection,
): Match {
  const { tokens } = sentence.facts;
  const span = {
    start: sentence.span.start + tokens[words.from]!.start,
    end: sentence.span.start + tokens[words.to - 1]!.end,
  };
  return {
    rule: rule.id,
    span,
    severity: detection.severity ?? rule.severity,
    sentence,
    values: { words: record.text.slice(span.start, span.end) },
    related: [],
    ...(detection.message ? { message: detection.message } : {}),
    ...(detection.ask ? { ask: detection.ask } : {}),
    ...(detection.rewrites ? { rewrites: detection.rewrites } : {}),
  };
}

/** Who owns it, where the sentence names them: `who` of the conditions. */
function ownerIn({ facts, span }: RecordSentence, { owner }: Action): PhraseMatch['captures'] {
  const named = facts.mentions.find(
    (m) => owner && owner.start <= span.start + m.start && span.start + m.end <= owner.end,
  );
  return named ? { who: named.tokens } : {};
}

/** The first words of what is to be done, to the next stop. */
function firstWords({ facts, span }: RecordSentence, { what }: Action, language: Language): PhraseMatch | undefined {
  const { tokens } = facts;
  let from = tokens.findIndex((token) => token.word && span.start + token.start >= what.start);
  if (from < 0) return undefined;
  // "01  SW to ring the landlord", "4.2 Lou to …": the number of the line is no word of it.
  if (tokens[from + 1]?.word && NUMBERED.test(facts.text.slice(tokens[from]!.start, tokens[from + 1]!.end))) from++;
  let to = from;
  for (let i = from, words = 0; i < tokens.length && words < MOST_WORDS; i++) {
    if (tokens[i]!.word) {
      words++;
      to = i + 1;
    } else if (words >= FEWEST_WORDS && /[.;|(]/.test(tokens[i]!.norm) && tokens[i]!.end !== tokens[i + 1]?.start)
      break;
  }
  to = wholeWords(facts, from, to, language);
  return { start: from, end: to, from, to, captures: {} };
}
