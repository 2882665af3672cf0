import type { Desk } from './desk.ts';
import { byId, hit } from './elements.ts';
import { fillAll } from './folds.ts';

/** On paper nothing folds out, so everything is unfolded for it, and folded again. */
export function preparePrinting(desk: Desk): void {
  let folded: HTMLDetailsElement[] = [];
  byId('record').addEventListener('click', (event) => {
    if (hit(event, '#print')) print();
  });
  addEventListener('beforeprint', () => {
    fillAll(desk);
    folded = [...document.querySelectorAll<HTMLDetailsElement>('#record details:not([open])')];
    for (const each of folded) each.open = true;
  });
  addEventListener('afterprint', () => {
    for (const each of folded) each.open = false;
  });
}
