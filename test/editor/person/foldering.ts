import { rm, writeFile } from 'node:fs/promises';
import { row } from './reviewing.ts';
import type { Step } from './steps.ts';

const NOTE = 'Case note\n\nMum to ensure that the children are safe. She has engaged well with the plan.\n';

/** A quality team looks at a whole folder. */
export const FOLDERING: readonly Step[] = [
  {
    name: 'checks a folder without opening its records',
    async take(desk) {
      // Where its lists are, its commands are as well.
      await desk.page.locator('.activitybar').getByRole('tab', { name: 'Caselint' }).click();
      await desk.see(desk.page.locator('.pane-header').filter({ hasText: 'People' }));
      await desk.command('Check a folder of records');
      await desk.see(desk.words(/^Records: 3\. Questions: \d+\./));
      await desk.see(row(desk, 'Child protection plan.md'));
      await desk.pictures('checked');
    },
  },
  {
    name: 'has the questions in the Problems view',
    async take(desk) {
      await desk.command('View: Toggle Problems');
      await desk.see(desk.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'Caselint' }).first());
      await desk.picture('problems');
    },
  },
  {
    name: 'opens the record with the most to look at, and its questions are there once',
    async take(desk) {
      await row(desk, 'Child protection plan.md').click();
      await desk.see(desk.page.locator('.tab').filter({ hasText: 'Child protection plan' }).first());
      await desk.see(desk.page.locator('.squiggly-error, .squiggly-warning').first());
      await desk.picture('opened');
    },
  },
  {
    name: 'sees a new record come in, and go again',
    async take(desk) {
      const note = desk.file('Note of a visit.md');
      await writeFile(note, NOTE);
      await desk.see(row(desk, 'Note of a visit.md'));
      await desk.picture('new-record');
      await rm(note);
      await row(desk, 'Note of a visit.md').waitFor({ state: 'detached' });
    },
  },
];
