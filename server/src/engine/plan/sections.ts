import type { Language } from '../language/language.ts';
import { once } from '../language/remember.ts';
import type { BlockText, RecordBlock } from '../types.ts';

/** What a part of a record does with actions. */
export type Part =
  /** Each item is something to be done. */
  | 'actions'
  /** Some of its items are. */
  | 'decisions'
  /** Tells what became of earlier actions. */
  | 'review'
  /** Nobody is set to do anything: views, contingency, background. */
  | 'aside'
  | 'other';

const PARTS: readonly (readonly [string, Part])[] = [
  ['heading-review', 'review'],
  ['heading-aside', 'aside'],
  ['heading-actions', 'actions'],
  ['heading-decisions', 'decisions'],
];

/** More words than this and a line is no heading. */
const LONGEST_HEADING = 6;

/** What the heading or label of a part says it is. */
export function partNamed(name: string, language: Language): Part {
  const facts = language.read(name);
  return PARTS.find(([className]) => language.hasClass(className, facts))?.[1] ?? 'other';
}

/**
 * The part of the record that each block stands in. Lower headings below "Actions" that name nothing of their own
 * ("School") stay in it, and so do those that divide it from its first line on ("Plan", then "1. Safety").
 */
export function partsOf(blocks: readonly RecordBlock[], language: Language): readonly Part[] {
  let part: Part = 'other';
  let level = 1;
  let namedAt = -1;
  let divided = false;
  return blocks.map((block, i) => {
    const heading = headingOf(block, blocks[i + 1], language);
    if (!heading) return part;
    // A title names the record, unless it is no more than "Actions".
    const isTitle = heading.level === 1 && heading.name.split(/\s+/).length > 2;
    const own = isTitle ? 'other' : partNamed(heading.name, language);
    if (own === 'other' && namedAt === i - 1 && heading.level > 1) divided = true;
    if (own !== 'other') {
      [part, level, namedAt, divided] = [own, heading.level, i, false];
    } else if (heading.level <= level && !(divided && heading.level !== level && heading.level > 1)) {
      [part, level, namedAt, divided] = ['other', heading.level, -1, false];
    }
    return part;
  });
}

/** A heading, or a short line right above a list that is named like one ("PLAN – changes"). */
function headingOf(
  block: RecordBlock,
  next: RecordBlock | undefined,
  language: Language,
): { readonly level: number; readonly name: string } | undefined {
  const name = nameOf(block.text);
  if (isHeading(block)) return { level: block.outline.level ?? 1, name };
  const short = name.split(/\s+/).length <= LONGEST_HEADING;
  return short && standsOverList(block, next) && partNamed(name, language) !== 'other' ? { level: 3, name } : undefined;
}

/** "Still to do", "To be sorted before we meet again": says what the list below holds, and sets nobody anything. */
export function isOverList(block: RecordBlock, next: RecordBlock | undefined, language: Language): boolean {
  const named = block.sentences.some(({ facts }) => facts.mentions.length > 0);
  return !named && standsOverList(block, next) && partNamed(nameOf(block.text), language) !== 'other';
}

function standsOverList(block: RecordBlock, next: RecordBlock | undefined): boolean {
  return block.outline.kind === 'paragraph' && next?.outline.kind === 'list-item' && block.sentences.length < 2;
}

function isHeading(block: RecordBlock | undefined): boolean {
  return block?.outline.kind === 'heading';
}

const nameOf = once(({ text }: BlockText) =>
  text
    .replace(/^[#*\s]*(?:\d+(?:\.\d+)*[.)]?|[a-z][.)])?\s*/i, '')
    .replace(/[*:\s]+$/, '')
    .toLowerCase(),
);
