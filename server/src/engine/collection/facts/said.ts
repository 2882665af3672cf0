import type { Language } from '../../language/language.ts';
import { overlaps } from '../../text/spans.ts';
import type { DocumentKind, RecordSentence, SentenceFacts, Span } from '../../types.ts';
import type { Agreed } from './agreed.ts';

/** What a sentence of running text sets people to do, one by one: "I also need to get that letter off, and Claire will …" */
export function saidIn(sentence: RecordSentence, recordKind: DocumentKind, language: Language): Agreed[] {
  const { facts, block, quotations, span } = sentence;
  const { kind, header } = block.outline;
  if (header || kind === 'heading' || kind === 'front-matter' || kind === 'email-header') return [];
  if (quotations.some((quotation) => overlaps(quotation.span, span))) return [];
  // In minutes "Outcome" is what the meeting came to; in a plan it is what is hoped for.
  const isOutcome = recordKind !== 'plan' && /^outcomes?$/.test(block.section);
  if (!isOutcome && language.hasClass('heading-aside', language.read(block.section))) return [];
  const task = taskOf(sentence, language);
  if (task) return [task];
  const set = assertedAt('drift-agreed', facts, language);
  if (set.length > 0) return set.map((from, i) => partOf(sentence, i === 0 ? 0 : from, set[i + 1], from));
  return assertedAt('drift-recalled', facts, language).length > 0 ? [recalled(sentence)] : [];
}

/** How many words lie between "I said" and "I would". */
const TOGETHER = 4;

/** Neither asked nor supposed, as token indexes; what stands close together says it once. */
function assertedAt(name: string, facts: SentenceFacts, language: Language): number[] {
  const places = language.findClass(name, facts).map(([from]) => from);
  const asserted = places.filter((from) => {
    const { start } = facts.tokens[from]!;
    return !facts.moods.some((mood) => mood.start <= start && start < mood.end);
  });
  return asserted.filter((from, i) => i === 0 || from - asserted[i - 1]! > TOGETHER);
}

/** "Sue - find out from police what happened": a line with a name, a mark and a task. */
function taskOf({ facts, span, block }: RecordSentence, language: Language): Agreed | undefined {
  const { tokens, mentions } = facts;
  const actor = mentions.find(
    ({ tokens: [from] }) => !tokens.slice(0, from).some(({ norm }) => /\p{L}{2}/u.test(norm)),
  );
  const mark = actor?.tokens[1] ?? 0;
  const isLine =
    block.outline.kind === 'list-item' || (block.sentences[0]?.facts === facts && block.sentences.length === 1);
  if (!actor || !isLine) return undefined;
  // "KH get something from the doctor": in a list there need be no mark, nor "to".
  const isMarked = /^[-–—:/]$/.test(tokens[mark]?.norm ?? '');
  if (!isMarked && block.outline.kind !== 'list-item') return undefined;
  const verb = isMarked ? mark + 1 : mark;
  if (!['task-verb', 'task-about', 'action-verb'].some((name) => language.hasWord(name, facts, verb))) return undefined;
  const words = [placeOf(span, tokens[verb]!.start, facts.text.length)];
  return { span, words, owner: placeOf(span, actor.start, actor.end), isRecalled: false, isListed: true };
}

/** @param at where it says that somebody is to do it; they are named there or right before */
function partOf({ facts, span }: RecordSentence, from: number, to: number | undefined, at: number): Agreed {
  const { tokens, mentions } = facts;
  const words = placeOf(span, tokens[from]!.start, tokens[(to ?? tokens.length) - 1]!.end);
  const actor =
    mentions.findLast((mention) => mention.tokens[0] >= from && mention.tokens[0] <= at) ??
    mentions.find((mention) => mention.tokens[0] > at && mention.tokens[0] <= at + 2);
  const owner = actor ? { owner: placeOf(span, actor.start, actor.end) } : {};
  return { span, words: [words], ...owner, acts: span.start + tokens[at]!.start, isRecalled: false };
}

function recalled({ span }: RecordSentence): Agreed {
  return { span, words: [span], isRecalled: true };
}

const placeOf = ({ start }: Span, from: number, to: number): Span => ({ start: start + from, end: start + to });
