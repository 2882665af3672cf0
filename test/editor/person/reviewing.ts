import type { Desk } from './desk.ts';
import type { Step } from './steps.ts';

/** A line of a view, by its words. */
const row = (desk: Desk, words: string | RegExp) =>
  desk.page.locator('.pane .monaco-list-row').filter({ hasText: words }).first();

/** The name of the view that somebody folds out or goes to. */
const view = (desk: Desk, name: string) => desk.page.locator('.pane-header').filter({ hasText: name }).first();

export const REVIEWING: readonly Step[] = [
  {
    name: 'opens Caselint in the activity bar before any record, and reads what it is for',
    async take(desk) {
      await desk.page.locator('.activitybar .action-label[aria-label="Caselint"]').click();
      await desk.see(desk.words('Open a record to see whom it speaks of'));
      await desk.picture('nothing-open');
    },
  },
  {
    name: 'opens minutes and sees what is open in them, who they speak of and what is to be done',
    async take(desk) {
      await desk.open('Core group minutes');
      await desk.see(row(desk, 'Promising what nobody can promise'));
      await desk.see(row(desk, 'Craig Lowther'));
      await desk.pictures('minutes');
    },
  },
  {
    name: 'goes down the list with the keyboard, and Enter leads to the place',
    async take(desk) {
      await row(desk, 'ensure that Yusuf').click();
      await desk.press('ArrowDown');
      await desk.press('ArrowUp');
      await desk.press('Enter');
      await desk.see(desk.words(/Ln 16, Col/));
      await desk.picture('at-the-place');
    },
  },
];
