import type { Page } from './piece.ts';

/** What whoever reads the record should know of the file: pages that could not be read, and what was left out. */
export function notesAbout(pages: readonly (Page | null)[]): string[] {
  const numbers = (fits: (page: Page | null) => boolean) => pages.flatMap((page, at) => (fits(page) ? [at + 1] : []));
  const damaged = numbers((page) => page === null);
  const empty = numbers((page) => page !== null && !page.pieces.some(({ text }) => /\S/.test(text)));
  const sideways = numbers(
    (page) => page?.pieces.some(({ text, isUpright }) => !isUpright && /\S/.test(text)) ?? false,
  );
  return [
    ...(damaged.length > 0 ? [`${named(damaged)} could not be read: the file is damaged there.`] : []),
    ...(empty.length > 0
      ? [`There is no text on ${named(empty).toLowerCase()}. If it was scanned, what it says was not read.`]
      : []),
    ...(sideways.length > 0
      ? [`Words that do not stand upright on ${named(sideways).toLowerCase()} were left out.`]
      : []),
  ];
}

/** "Page 3", "Pages 3, 4 and 7"; of many, how many. */
function named(numbers: readonly number[]): string {
  if (numbers.length === 1) return `Page ${numbers[0]}`;
  if (numbers.length > 10) return `${numbers.length} pages`;
  return `Pages ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
