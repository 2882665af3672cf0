import { statSync } from 'node:fs';
import { isPlainText } from '../../readers/index.ts';
import type { FoundFile } from '../walk.ts';

/** How much there is to read for threads to repay their start, in bytes: measured, see ARCHITECTURE.md. */
const WORTH = 200_000;

/** How much of a file is taken to be words, at most, where pictures and packing say more of its size than words do, in bytes. */
const MOST_WORDS = 20_000;

/**
 * Whether linting what is left gets done sooner with threads.
 * @param from the place of the first file that is left
 * @param share how many of the files have to be linted, from 0 to 1
 */
export function isWorthThreads(files: readonly FoundFile[], from: number, share: number): boolean {
  let bytes = 0;
  // One record cannot be shared out.
  if (files.length - from < 2) return false;
  for (let index = from; index < files.length && bytes < WORTH; index++) bytes += sizeOf(files[index]!) * share;
  return bytes >= WORTH;
}

function sizeOf({ path, absolute }: FoundFile): number {
  const size = absolute === undefined ? 0 : (statSync(absolute, { throwIfNoEntry: false })?.size ?? 0);
  return isPlainText(path) ? size : Math.min(size, MOST_WORDS);
}
