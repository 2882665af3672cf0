import type { ListMark } from '../blocks/block.ts';
import { attribute, type Element } from './tree.ts';

/** The lists that are open, and Word's list paragraphs, which are no lists to a browser. */
export interface Lists {
  open(list: Element): void;
  close(): void;
  /** The mark of the item that begins now. */
  next(item: Element): ListMark;
}

export function createLists(): Lists {
  const counts: (number | null)[] = [];
  return {
    open: (list) => void counts.push(list.tagName === 'ol' ? numberOf(attribute(list, 'start'), 1) - 1 : null),
    close: () => void counts.pop(),
    next(item) {
      const depth = Math.max(0, counts.length - 1);
      const before = counts.at(-1);
      if (before === null || before === undefined) return { depth, mark: '-' };
      const number = numberOf(attribute(item, 'value'), before + 1);
      counts[counts.length - 1] = number;
      return { depth, mark: `${number}.` };
    },
  };
}

const BY_WORD = /(?:^|;)\s*mso-list\s*:\s*(?!ignore)\S+\s+level(\d)/i;

/** How deep an item of a list is that Word has saved as a paragraph, from 0; null for any other element. */
export function depthByWord(paragraph: Element): number | null {
  const level = BY_WORD.exec(attribute(paragraph, 'style'))?.[1];
  return level === undefined ? null : Number(level) - 1;
}

/** Whether an element holds the mark that Word has drawn before such an item. */
export function isMarkByWord(element: Element): boolean {
  return /mso-list\s*:\s*ignore/i.test(attribute(element, 'style'));
}

/** "1." and "b)" are marks as they stand; a dot, a circle or a letter of a font for pictures is a bullet. */
export function markByWord(drawn: string): string {
  return /^\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,5})[.)]{1,2}$/i.exec(drawn.trim())?.[0] ?? '-';
}

function numberOf(said: string, otherwise: number): number {
  const number = Number.parseInt(said, 10);
  return Number.isSafeInteger(number) && number >= 0 && number < 1000 ? number : otherwise;
}
