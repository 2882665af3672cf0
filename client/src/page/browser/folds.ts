import type { Html } from '../../panel/html/html.ts';
import { questionBody } from '../html/questions.ts';
import { rowBody } from '../html/rows.ts';
import type { Desk } from './desk.ts';
import { byId } from './elements.ts';

/** Writes what folds out when it does: a long record has thousands of places, and nobody looks at all of them. */
export function fillWhenUnfolded(desk: Desk): void {
  byId('record').addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) fill(target, desk);
    },
    { capture: true },
  );
}

export function fill(fold: HTMLElement, desk: Desk): void {
  if (fold.childElementCount > 1) return;
  const body = bodyOf(fold.dataset, desk);
  if (body) fold.insertAdjacentHTML('beforeend', body.source);
}

/** For paper, on which nothing folds out later. */
export function fillAll(desk: Desk): void {
  const folds = () => [...document.querySelectorAll<HTMLElement>('#record details')];
  // What is filled may hold more of them.
  for (let known = -1; folds().length > known; ) {
    known = folds().length;
    for (const fold of folds()) fill(fold, desk);
  }
}

function bodyOf({ question, row }: DOMStringMap, { record, rules }: Desk): Html | null {
  if (!record) return null;
  if (question !== undefined) return questionBody(Number(question), record, rules);
  return row === undefined ? null : rowBody(row, [...record.people, ...record.actions]);
}
