import type { Step } from './steps.ts';

/** The extension runs in the page and its server in a worker of it, on records that are not on the page's computer. */
export const BROWSING: readonly Step[] = [
  {
    name: 'opens a plan and finds wording underlined',
    async take(desk) {
      await desk.open('Child protection plan');
      await desk.see(desk.page.locator('.squiggly-error, .squiggly-warning').first());
      await desk.picture('open');
    },
  },
  {
    name: 'reads why it matters, and the page of the rule',
    async take(desk) {
      await desk.pointAt('ensure that');
      await desk.see(desk.words('Why it matters:'));
      await desk.pictures('hover', () => desk.pointAt('ensure that'));
      await desk.pointAt('ensure that');
      await desk.see(desk.words('Why it matters:'));
      await desk.words('More about this rule').click();
      await desk.see(desk.page.locator('.tab.active').filter({ hasText: 'ensure-safety' }));
      await desk.press('Control+W');
    },
  },
  {
    name: 'is told that no list is kept here, and what does the same',
    async take(desk) {
      await desk.lightbulbAt('ensure that');
      await desk.choose('Ignore this finding');
      await desk.see(desk.words('keeps no list of what is ignored'));
      await desk.picture('no-list');
      await desk.press('Escape');
    },
  },
  {
    name: 'checks the record before circulation',
    async take(desk) {
      await desk.command('Check this record before circulation');
      await desk.see(desk.entry('ensure'));
      await desk.picture('check');
      await desk.press('Escape');
    },
  },
];
