import type { Stretch } from '../paper/blocks.ts';

/** Shows where a question stands, and leaves the keyboard where it is. */
export function showMark(question: string): void {
  for (const mark of document.querySelectorAll('.mark.now')) mark.classList.remove('now');
  const marks = document.querySelectorAll<HTMLElement>(`.mark[data-questions~="${question}"]`);
  for (const mark of marks) mark.classList.add('now');
  const [first] = marks;
  if (first) bringInto(first, false);
}

/** Selects a place of the record's text and takes the keyboard there, so that it is read out too. */
export function showPlace({ start, end }: Stretch): void {
  const pieces = [...document.querySelectorAll<HTMLElement>('.paper [data-at]')];
  const first = pieces.findLast((piece) => startOf(piece) <= start) ?? pieces[0];
  const last = pieces.findLast((piece) => startOf(piece) < end) ?? first;
  if (!first || !last) return;
  first.closest<HTMLElement>('[tabindex="-1"]:not(.mark)')?.focus({ preventScroll: true });
  getSelection()?.setBaseAndExtent(...pointIn(first, start), ...pointIn(last, end));
  bringInto(first, true);
}

const startOf = ({ dataset }: HTMLElement): number => Number(dataset.at);

function pointIn(piece: HTMLElement, offset: number): [Node, number] {
  const words = piece.firstChild ?? piece;
  const within = offset - startOf(piece);
  return [words, Math.max(0, Math.min(within, words.textContent?.length ?? 0))];
}

/** Where the text scrolls by itself beside the lists, these stay where they are. */
function bringInto(piece: HTMLElement, wholePage: boolean): void {
  const text = piece.closest<HTMLElement>('.paper');
  if (!text) return;
  if (text.scrollHeight > text.clientHeight + 1) {
    const above = piece.getBoundingClientRect().top - text.getBoundingClientRect().top;
    text.scrollTop += above - text.clientHeight / 3;
    if (wholePage) text.scrollIntoView({ block: 'nearest' });
  } else if (wholePage) piece.scrollIntoView({ block: 'center' });
}
