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
  const ofSender = isMinuted ? [] : senderMatters();
  const told = record.blocks.flatMap((block) => {
    const { kind, header, span } = block.outline;
    if (header || kind === 'heading' || kind === 'front-matter' || kind === 'email-header') return [];
    if (goesThrough(block, language) && becameOf(block, language) === 'done') return [factOf(span, block.sentences)];
    // "Blended diet not begun. The dietitian wants to hold off.": one bullet is about one thing.
    if (isMinuted && kind === 'list-item' && block.sentences.some(isChange) && !isAgreed(span))
      return [factOf(span, block.sentences)];
    return block.sentences.flatMap((sentence) => {
      // "He is on the list, and Pauline will ring": in running text one sentence may tell both.
      if (kind !== 'paragraph' && isAgreed(sentence.span)) return [];
      if (!isChange(sentence) && !tellsOutcome(sentence, language)) return [];
      const isKnown = isMinuted || ofSender.length > 0 || language.findAny(MATTERS, sentence.facts).length > 0;
      return isKnown ? [factOf(sentence.span, [sentence])] : [];
    });
  });
  const met = placesOf(metIn(record, actions, roll, language));
  return met.length > 0 ? [...told, { matters: [MEETING], terms: [], people: met }] : told;

  function factOf(span: Span, sentences: readonly RecordSentence[]): OutcomeFact {
    const own = mattersIn(sentences, [span], [], language);
    const matters = own.length > 0 ? own : ofSender;
    const terms = isMinuted ? termsIn(record, span, [], roll, language) : [];
    return { matters, terms, people: placesOf(roll.in(span)) };
  }

  /** "From: CAMHS": what the letter of a service says has become of something is about what it does. */
  function senderMatters(): string[] {
    const from = record.blocks.filter(
      ({ outline, text }) => outline.kind === 'email-header' && /^from\b/i.test(text.text),
    );
    return from.flatMap(({ sentences, outline: { span } }) => mattersIn(sentences, [span], [], language));
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
