import type { Language } from '../../language/language.ts';
import { overlaps } from '../../text/spans.ts';
import type { ActionFact, CaseRecord, Person, RecordSentence } from '../../types.ts';
import { isAsserted } from './asserted.ts';
import { isAdult } from './matters.ts';
import type { Roll } from './roll.ts';

/** The adults whom somebody saw or spoke to, or who came to the meeting: whoever was to meet them has. */
export function metIn(
  record: CaseRecord,
  actions: readonly ActionFact[],
  roll: Roll,
  language: Language,
): readonly Person[] {
  return [...new Set(record.sentences.flatMap(peopleMet).filter(isAdult))];

  function peopleMet({ facts, span, block }: RecordSentence): readonly Person[] {
    if (block.outline.kind === 'heading' || actions.some((action) => overlaps(action.span, span))) return [];
    if (isPresent(block.text) || language.hasClass('drift-present', facts)) return roll.in(span);
    return language.findClass('drift-met', facts).flatMap(([from, to]) => {
      if (!isAsserted(facts, from, language)) return [];
      return roll.in({ start: span.start + facts.tokens[from]!.start, end: span.start + facts.tokens[to - 1]!.end });
    });
  }

  function isPresent({ text, label }: RecordSentence['block']['text']): boolean {
    return label !== undefined && language.hasClass('drift-present', language.read(text.slice(label.start, label.end)));
  }
}
