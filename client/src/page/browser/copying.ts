import type { Desk } from './desk.ts';
import { byId, hit } from './elements.ts';

/** Copies words that the page offers; where the browser does not let it, selects them for whoever sits before it. */
export function letCopy(desk: Desk): void {
  byId('record').addEventListener('click', (event) => {
    const button = hit(event, '[data-copy]');
    if (button) void copy(button, desk);
  });
}

async function copy(button: HTMLElement, desk: Desk): Promise<void> {
  const words = byId(button.dataset.copy ?? '');
  for (const other of document.querySelectorAll<HTMLElement>('[data-copied]')) delete other.dataset.copied;
  try {
    await navigator.clipboard.writeText(words.textContent ?? '');
    button.dataset.copied = '';
    desk.say('Copied.', true);
  } catch {
    words.hidden = false;
    getSelection()?.selectAllChildren(words);
    desk.say('This browser lets no page copy. The words are selected: press Ctrl+C.');
  }
}
