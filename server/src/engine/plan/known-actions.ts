import { remember } from '../language/remember.ts';
import type { Action, BlockText, RecordBlock, Span } from '../types.ts';
import type { Part } from './sections.ts';
import type { PlanContext } from './slots.ts';

type Reader = (block: RecordBlock, part: Part, context: PlanContext) => readonly Action[];

/**
 * A reader of blocks that knows again what it has read: the actions of a block are told by its own words, the part and
 * columns it stands in, and who in it is a child or at work; so after an edit only the blocks that changed are read.
 */
export function knownActions(read: Reader): Reader {
  const known = new WeakMap<BlockText, Map<string, readonly Action[]>>();
  return (block, part, context) => {
    const { start } = block.outline.span;
    const byPlace = remember(known, block.text, () => new Map<string, readonly Action[]>());
    const found = remember(byPlace, placeOf(block, part, context), () => moved(read(block, part, context), -start));
    return moved(found, start);
  };
}

/** All that decides beside the block's own words. */
function placeOf(block: RecordBlock, part: Part, { meetingsDated, children, workers }: PlanContext): string {
  const { outline, section, columns } = block;
  const people = block.sentences.flatMap(({ span, facts }) =>
    facts.mentions.map(({ start }) =>
      children.has(span.start + start) ? 'c' : workers.has(span.start + start) ? 'w' : '-',
    ),
  );
  return [outline.header, part, meetingsDated, people.join(''), section, ...columns].join('\n');
}

const SPANS = ['span', 'what', 'topic', 'owner', 'by', 'measure', 'contingency', 'carried'] as const;

function moved(actions: readonly Action[], by: number): readonly Action[] {
  return actions.map((action) => {
    const spans = SPANS.flatMap((name) => (action[name] ? [[name, shifted(action[name], by)]] : []));
    return { ...action, ...Object.fromEntries(spans) };
  });
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
