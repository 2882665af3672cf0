import type { Language } from '../../language/language.ts';
import { overlaps } from '../../text/spans.ts';
import type { ActionFact, CaseRecord, OutcomeFact, RecordSentence, Span } from '../../types.ts';
import { MATTERS, MEETING } from '../matters.ts';
import { mattersIn } from './matters.ts';
import { isOfMeeting } from './meeting.ts';
import { metIn } from './met.ts';
import { becameOf, goesThrough } from './review.ts';
import type { Roll } from './roll.ts';
import { termsIn } from './terms.ts';
import { tellsOutcome } from './told.ts';

/**
 * What any record says has become of things that plans and minutes set people to do: where a meeting tells of it by its
 * words as well, in other records only what lists have words for.
 */
export function outcomesIn(
  record: CaseRecord,
  actions: readonly ActionFact[],
  roll: Roll,
  language: Language,
): OutcomeFact[] {
  const isMinuted = isOfMeeting(record, language);
  const told = record.blocks.flatMap((block) => {
    const { kind, header, span } = block.outline;
    if (header || kind === 'heading' || kind === 'front-matter' || kind === 'email-header') return [];
    if (goesThrough(block, language) && becameOf(block, language) === 'done')
      return [factOf(span, block.sentences, 'done')];
    // "Blended diet not begun. The dietitian wants to hold off.": one bullet is about one thing.
    if (isMinuted && kind === 'list-item' && block.sentences.some(isChange) && !isAgreed(span))
      return [factOf(span, block.sentences, 'changed')];
    return block.sentences.flatMap((sentence) => {
      const isKnown = isMinuted || language.findAny(MATTERS, sentence.facts).length > 0;
      if (!isKnown || isAgreed(sentence.span)) return [];
      const says = whatOf(sentence);
      return says ? [factOf(sentence.span, [sentence], says)] : [];
    });
  });
  const met = placesOf(metIn(record, actions, roll, language));
  const { start, end } = record.blocks[0]?.outline.span ?? { start: 0, end: 0 };
  const meeting = { span: { start, end }, matters: [MEETING], terms: [], people: met, says: 'done' } as const;
  return met.length > 0 ? [...told, meeting] : told;

  function factOf({ start, end }: Span, sentences: readonly RecordSentence[], says: OutcomeFact['says']): OutcomeFact {
    const span = { start, end };
    const matters = mattersIn(sentences, [span], [], language);
    const terms = isMinuted ? termsIn(record, span, [], roll, language) : [];
    return { span, matters, terms, people: placesOf(roll.in(span)), says };
  }

  function whatOf(sentence: RecordSentence): OutcomeFact['says'] | null {
    if (isChange(sentence)) return 'changed';
    return tellsOutcome(sentence, language) ? 'done' : null;
  }

  function isChange({ facts }: RecordSentence): boolean {
    return language.hasClass('drift-changed', facts);
  }

  function isAgreed(span: Span): boolean {
    return actions.some((action) => overlaps(action.span, span));
  }

  function placesOf(people: ReturnType<Roll['in']>): number[] {
    const places = people.map(roll.placeOf).filter((place) => place !== undefined);
    return [...new Set(places)].sort((a, b) => a - b);
  }
}
