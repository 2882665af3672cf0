import type { Draft } from './drafts.ts';

/** Drafts by the letters that their names start with: a name is held against those few that it can fit. */
export interface DraftIndex {
  /** Files a draft under letters; those it is filed under already cost nothing. */
  add(draft: Draft, letters: number): void;
  /** The drafts that share a letter, in the order in which they were made. */
  sharing(letters: number): readonly Draft[];
}

const BITS = 31;
const NONE: readonly Draft[] = [];

export function createDraftIndex(): DraftIndex {
  const byLetter: Draft[][] = Array.from({ length: BITS }, () => []);
  return { add, sharing };

  function add(draft: Draft, letters: number): void {
    for (let bit = 0; bit < BITS; bit++) if (letters & ~draft.letters & (1 << bit)) insert(byLetter[bit]!, draft);
    draft.letters |= letters;
  }

  function sharing(letters: number): readonly Draft[] {
    const lists = byLetter.filter((list, bit) => letters & (1 << bit) && list.length > 0);
    if (lists.length < 2) return lists[0] ?? NONE;
    return [...new Set(lists.flat())].sort((a, b) => a.order - b.order);
  }
}

function insert(list: Draft[], draft: Draft): void {
  let at = list.length;
  while (at > 0 && list[at - 1]!.order > draft.order) at--;
  list.splice(at, 0, draft);
}

/** The letters that words start with, a bit each; letters that share a bit only cost a closer look. */
export function lettersOf(words: Iterable<string | undefined>): number {
  let letters = 0;
  for (const word of words) if (word) letters |= 1 << (word.charCodeAt(0) % BITS);
  return letters;
}
