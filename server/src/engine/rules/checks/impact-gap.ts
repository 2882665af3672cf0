import { childMoments } from '../../child/moments.ts';
import { childrenOf, couldShow, isLongEnough } from '../../child/places.ts';
import { isNegated } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, RecordSentence } from '../../types.ts';
import type { CheckMatch } from '../match.ts';

/** What the rule's own rewrite leaves to fill in: then the question has been asked. */
const ASKED = '[night, morning, school, feelings]';

/**
 * A record whose subject is adults' troubles and that shows nothing of the children, nor says anywhere what the
 * troubles do to them. Shown at the first of the troubles.
 */
export function impactGap(record: CaseRecord, who: Who, language: Language): CheckMatch[] {
  if (!isLongEnough(record) || !couldShow(record, language) || record.text.includes(ASKED)) return [];
  const children = childrenOf(record, who);
  if (children.mentions === 0) return [];
  if (!childMoments(record, who, language).next().done) return [];
  const [first] = record.sentences.flatMap((sentence) => troubleIn(sentence, language));
  if (!first) return [];
  const severity = record.kind === 'assessment' || record.kind === 'minutes' ? 'warning' : 'information';
  return [{ ...first, severity, values: { child: children.label } }];
}

function troubleIn(sentence: RecordSentence, language: Language): CheckMatch[] {
  const { facts, block, span } = sentence;
  if (isTickBox(sentence)) return [];
  if (block.outline.kind === 'heading' || block.outline.header || facts.moods.length > 0) return [];
  const [range] = language.findClass('adult-trouble', facts);
  if (!range || language.hasClass('trouble-eased', facts) || isNegated(facts, range[0], language)) return [];
  const start = span.start + facts.tokens[range[0]]!.start;
  const end = span.start + facts.tokens[range[1] - 1]!.end;
  return [{ span: { start, end }, sentence }];
}

/** "[ ] DA", "[x] Neglect": a choice offered by a form is no account of what happens. */
function isTickBox({ facts, span, block }: RecordSentence): boolean {
  const before = block.text.text.slice(0, span.start - block.outline.span.start);
  return /^\s*\[\s*[xX]?\s*\]/.test(facts.text) || /\[\s*[xX]?\s*\]\s*$/.test(before);
}
