import { isNegated, subjectOf } from '../language/clauses.ts';
import type { Language } from '../language/language.ts';
import type { Who } from '../people/who.ts';
import { overlaps } from '../text/spans.ts';
import type { CaseRecord, OpenMention, RecordSentence } from '../types.ts';

/**
 * Whether minutes or a note tell in few words what a child did, liked or was like, or that a child was at the meeting: too
 * little to show them by, but nothing that should be called missing. Plans and assessments owe more, and what is still to
 * be done tells nothing yet.
 */
export function tellsOfChild(record: CaseRecord, who: Who, language: Language): boolean {
  if (record.kind !== 'minutes' && record.kind !== 'note') return false;
  const unplaced = !record.people.some(({ role, named }) => role === 'child' && named);
  return record.sentences.some((sentence, i) => {
    const { kind, header } = sentence.block.outline;
    if (kind === 'heading' || header || record.actions.some(({ what }) => overlaps(what, sentence.span))) return false;
    return (
      isTold(sentence, unplaced, who, language) ||
      goesOn(sentence, record.sentences[i - 1], who, language) ||
      (record.kind === 'minutes' && wasAtMeeting(sentence, unplaced, who, language))
    );
  });
}

/** "Corey enjoys it": where a record places no child by name, a first name that it does not place may be the child's. */
function isTold(sentence: RecordSentence, unplaced: boolean, who: Who, language: Language): boolean {
  const { facts } = sentence;
  return language.findClass('child-in-few-words', facts).some(([from]) => {
    const subject = subjectOf(facts, from, language) ?? facts.mentions.findLast((m) => m.tokens[1] <= from);
    const denied = isNegated(facts, from, language) && !/^(?:not|n't)$/.test(facts.tokens[from]!.norm);
    return subject !== undefined && !denied && isChild(sentence, subject, unplaced, who);
  });
}

/** "Smiled, waved.": who did it was named right before, in a sentence that opens with a child. */
function goesOn(
  { facts, block }: RecordSentence,
  before: RecordSentence | undefined,
  who: Who,
  language: Language,
): boolean {
  const [opening] = before?.facts.mentions ?? [];
  if (!opening || !before || before.block !== block) return false;
  return language.hasClass('does-something', facts) && who.roleOf(before, opening) === 'child';
}

/** "Present: Corey …", "Corey (first ten minutes)". */
function wasAtMeeting(sentence: RecordSentence, unplaced: boolean, who: Who, language: Language): boolean {
  const { facts, block } = sentence;
  const { label, text } = block.text;
  if (!label || !language.hasClass('drift-present', language.read(text.slice(label.start, label.end)))) return false;
  const [first] = facts.mentions;
  if (facts.mentions.some((m) => m.kind === 'name' && who.roleOf(sentence, m) === 'child')) return true;
  return unplaced && first?.kind === 'name' && language.hasClass('came-for-part', facts);
}

function isChild(sentence: RecordSentence, mention: OpenMention, unplaced: boolean, who: Who): boolean {
  const role = who.roleOf(sentence, mention);
  const words = sentence.facts.text.slice(mention.start, mention.end);
  return role === 'child' || (unplaced && role === 'unknown' && mention.kind === 'name' && !TITLED.test(words));
}

const TITLED = /^(?:mr|mrs|ms|miss|dr|sr)\b/i;
