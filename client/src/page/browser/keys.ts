import { placeFrom } from '../../panel/html/jump.ts';
import type { Desk } from './desk.ts';
import { byId, hit } from './elements.ts';
import { fill } from './folds.ts';
import { showMark, showPlace } from './places.ts';

/** Steps through the questions with buttons and keys, and leads from a question to its place and back. */
export function walkWithKeys(desk: Desk): void {
  const page = byId('record');
  page.addEventListener('click', (event) => {
    if (hit(event, '#next')) step(1, desk);
    if (hit(event, '#previous')) step(-1, desk);
    const mark = hit(event, 'a.mark');
    if (mark) {
      event.preventDefault();
      goTo(document.getElementById(`question-${mark.dataset.questions?.split(' ')[0]}`), desk);
    }
    const place = placeFrom(hit(event, '[data-place]')?.dataset.place);
    if (place && desk.record) showPlace(desk.record.stretchOf(place));
  });
  // Opening a question shows where it stands, however it was opened.
  page.addEventListener('toggle', ({ target }) => openedByHand(target), { capture: true });
  addEventListener('keydown', (event) => {
    if (event.key === 'F8') step(event.shiftKey ? -1 : 1, desk);
    else if (!alongTheList(event)) return;
    event.preventDefault();
  });
}

const listed = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('#questions details')];
const isHere = (question: HTMLElement): boolean => question.classList.contains('here');

/** To the next question in the list, or the one before; round the end. */
function step(by: 1 | -1, desk: Desk): void {
  const all = listed();
  const at = all.findIndex(isHere);
  const from = at < 0 && by < 0 ? 0 : at;
  goTo(all[(from + by + all.length) % all.length] ?? null, desk);
}

function goTo(question: HTMLElement | null, desk: Desk): void {
  if (!question) return;
  fill(question, desk);
  question.setAttribute('open', '');
  const summary = question.querySelector('summary');
  summary?.focus();
  // What is asked is to be seen, not its first line alone.
  question.scrollIntoView({ block: 'nearest' });
  comeTo(question);
}

function comeTo(question: HTMLElement): void {
  for (const other of listed()) other.classList.toggle('here', other === question);
  showMark(question.dataset.question ?? '');
}

function openedByHand(target: EventTarget | null): void {
  if (target instanceof HTMLDetailsElement && target.open && target.dataset.question && !isHere(target)) comeTo(target);
}

/** Up and down, Home and End from one question of the list to another. */
function alongTheList({ key, target }: KeyboardEvent): boolean {
  const all = listed().map((question) => question.querySelector('summary'));
  const at = all.indexOf(target as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
  if (at < 0 || to === undefined) return false;
  all[to]?.focus();
  return true;
}
