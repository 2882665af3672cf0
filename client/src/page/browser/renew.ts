import type { Html } from '../../panel/html/html.ts';

/** Puts new contents in the place of old ones, without taking away the keyboard's place or folding anything in. */
export function renew(part: HTMLElement, contents: Html): void {
  const unfolded = [...part.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ id }) => id);
  const focused = part.contains(document.activeElement) ? document.activeElement?.id : undefined;
  part.innerHTML = contents.source;
  for (const id of unfolded) document.getElementById(id)?.setAttribute('open', '');
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}
