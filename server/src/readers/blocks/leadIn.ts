import type { Stretch } from './block.ts';

/** The words in bold letters that a paragraph begins with, while it is read. */
export interface LeadIn {
  /** How many of the paragraph's first stretches are bold. */
  count: number;
  /** False once words followed that are not. */
  goesOn: boolean;
}

export type Divide<Origin> = (
  stretch: Stretch<Origin>,
  at: number,
) => readonly [before: Stretch<Origin>, after: Stretch<Origin>];

/** Longer words in bold are no title. */
const LONGEST_TITLE = 110;
const LONGEST_LABEL = 72;

/** @param stretches the next of the paragraph's, all of one look */
export function addToLeadIn(leadIn: LeadIn, stretches: readonly Stretch<unknown>[], isBold: boolean): void {
  if (!leadIn.goesOn) return;
  if (isBold) leadIn.count += stretches.length;
  else if (stretches.some(({ text }) => /\S/.test(text))) leadIn.goesOn = false;
  else leadIn.count += stretches.length;
}

/**
 * Sets bold words at the start of a paragraph apart with the marks of Markdown, where they head the rest ("Parents' views.
 * Donna says…") or are all of it, as the titles of those who use no styles are. Bold letters anywhere else only stress.
 * @param dividedAt divides a stretch before one of its characters
 */
export function withLeadIn<Origin>(
  stretches: readonly Stretch<Origin>[],
  { count }: LeadIn,
  isItem: boolean,
  dividedAt: Divide<Origin>,
): readonly Stretch<Origin>[] {
  const bold = withoutSpaceAtEnd(stretches.slice(0, count), dividedAt);
  const words = textOf(bold.words).trim();
  const isAll = textOf(stretches.slice(count)).trim() === '';
  const fits = isAll ? !isItem && isTitle(words) : isLabel(words);
  if (!fits || /[*_\n]/.test(words)) return stretches;
  return [{ text: '**' }, ...bold.words, { text: '**' }, ...bold.space, ...stretches.slice(count)];
}

/** "Name: Kyle" all in bold is a line of a form. */
function isTitle(words: string): boolean {
  return words !== '' && words.length <= LONGEST_TITLE && /\p{L}/u.test(words) && !/:\s*\S|[\t|]/.test(words);
}

function isLabel(words: string): boolean {
  return words.length <= LONGEST_LABEL && /\p{L}[^\t|]*[.:?]$/u.test(words);
}

function withoutSpaceAtEnd<Origin>(stretches: readonly Stretch<Origin>[], dividedAt: Divide<Origin>) {
  const words = [...stretches];
  const space: Stretch<Origin>[] = [];
  for (let last = words.pop(); last; last = words.pop()) {
    const end = last.text.trimEnd().length;
    if (end === last.text.length) return { words: [...words, last], space };
    const [kept, rest] = dividedAt(last, end);
    space.unshift(rest);
    if (end > 0) return { words: [...words, kept], space };
  }
  return { words, space };
}

function textOf(stretches: readonly Stretch<unknown>[]): string {
  return stretches.map(({ text }) => text).join('');
}
