import { byId, hit } from './elements.ts';

/** On paper nothing folds out, so everything is unfolded for it, and folded again. */
export function preparePrinting(): void {
  let folded: HTMLDetailsElement[] = [];
  byId('record').addEventListener('click', (event) => {
    if (hit(event, '#print')) print();
  });
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('#record details:not([open])')];
    for (const each of folded) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of folded) each.open = false;
  });
}
