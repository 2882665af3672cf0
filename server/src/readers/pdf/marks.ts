import type { ListMark } from '../blocks/block.ts';
import type { FoundParagraph } from './found.ts';

/** A bullet in any font, a number or a letter, with what follows it. */
const BULLET = /^(?:[•·◦▪▫‣●○■□–—*▶➢➔✓✔]|[\uf000-\uf0ff]|[-o](?=\s))\s*/u;
const NUMBER = /^(\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivxIVX]{1,5})[.)]{1,2})(?:\s+|$)/u;

/**
 * An item of a list with its mark apart from its words.
 * @param drawn what the page says that the mark is, '' where the mark stands before the words
 */
export function itemOf(
  drawn: string,
  text: string,
  depth: number,
): Pick<FoundParagraph, 'text' | 'item' | 'isUnmarked'> {
  if (drawn !== '') return { text, item: { depth, mark: NUMBER.exec(drawn)?.[1] ?? '-' } };
  const found = markedItem(text, depth);
  return found ?? { text, item: { depth, mark: '-' }, isUnmarked: true };
}

/** The same told from the words alone; null where no mark stands before them. */
export function markedItem(text: string, depth: number): { readonly text: string; readonly item: ListMark } | null {
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined && bullet.length < text.length)
    return { text: text.slice(bullet.length), item: { depth, mark: '-' } };
  const number = NUMBER.exec(text);
  if (!number?.[1] || number[0].length >= text.length) return null;
  return { text: text.slice(number[0].length), item: { depth, mark: number[1] } };
}
