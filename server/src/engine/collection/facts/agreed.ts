import type { Language } from '../../language/language.ts';
import { contains, overlaps } from '../../text/spans.ts';
import type { Action, CaseRecord, RecordBlock, Span } from '../../types.ts';
import { isOfMeeting } from './meeting.ts';
import { becameOf, goesOn, goesThrough, isLookingBack } from './review.ts';
import { saidIn } from './said.ts';
import { tellsOfDoing } from './told.ts';

/** Something that a meeting set somebody to do, or found still open. Spans are absolute. */
export interface Agreed {
  readonly span: Span;
  /** The words that say what it is. */
  readonly words: readonly Span[];
  readonly owner?: Span;
  readonly by?: Span;
  /** Where a sentence comes to what is to be done. */
  readonly acts?: number;
  /** Only told of as still open. */
  readonly isRecalled: boolean;
  /** Set down as an action, in a list or a table. */
  readonly isListed?: boolean;
}

/**
 * What a meeting agreed: the actions that are set down as such, what running text says of the same kind, and what it
 * found still open of earlier ones. Other records agree nothing for everybody.
 */
export function agreedIn(record: CaseRecord, language: Language): Agreed[] {
  if (!isOfMeeting(record, language)) return [];
  const actions = record.actions.filter((action) => {
    const block = blockOf(record, action);
    return !isLookingBack(action.section, language) && (!becameOf(block, language) || goesOn(block!, language));
  });
  const listed = actions.filter(({ context }) => context !== 'sentence').map((action) => fromAction(record, action));
  const spoken = actions.filter(({ context }) => context === 'sentence');
  const others = record.blocks.flatMap((block) => {
    if (listed.some(({ span }) => contains(block.outline.span, span))) return [];
    if (goesThrough(block, language)) return becameOf(block, language) === 'open' ? [recalled(block, language)] : [];
    return block.sentences.flatMap((sentence) => {
      const said = saidIn(sentence, record.kind, language);
      const known = spoken.filter(({ span }) => overlaps(span, sentence.span));
      if (said.length > 0 || tellsOfDoing(sentence, language)) return said;
      return known.map((action) => fromAction(record, action));
    });
  });
  return [...listed, ...others].sort((a, b) => a.span.start - b.span.start);
}

function fromAction(record: CaseRecord, action: Action): Agreed {
  const { span, what, topic, owner, by, context } = action;
  const block = blockOf(record, action);
  const label = block?.text.label;
  const named = label && { start: span.start + label.start, end: span.start + label.end };
  const isTopic = named && !(owner && overlaps(named, owner)) && !overlaps(named, what);
  return {
    span: context === 'sentence' ? span : what,
    words: [what, ...(topic ? [topic] : []), ...(isTopic ? [named] : [])],
    ...(owner ? { owner } : {}),
    // In a paragraph each sentence has its own "when".
    ...(by && (block?.outline.kind !== 'paragraph' || overlaps(what, by)) ? { by } : {}),
    ...{ isRecalled: false, isListed: context !== 'sentence' },
  };
}

function blockOf(record: CaseRecord, { span }: Action): RecordBlock | undefined {
  return record.blocks.find(({ outline }) => contains(outline.span, span));
}

/** Without whose it is, where a column says that. */
function recalled({ outline: { span }, columns, text }: RecordBlock, language: Language): Agreed {
  const place = ({ start, end }: Span) => ({ start: span.start + start, end: span.start + end });
  const whose = columns.findIndex((name) => language.hasClass('column-owner', language.read(name)));
  const cells = text.cells.map(place);
  const owner = cells[whose];
  const words = cells.length > 0 ? cells.filter((cell) => cell !== owner) : [span];
  return { span, words, ...(owner ? { owner } : {}), isRecalled: true };
}
