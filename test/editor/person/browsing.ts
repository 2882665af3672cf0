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
      await desk.close('ensure-safety');
    },
  },
  {
    name: 'looks at the rewrites, and is not offered to ignore it where no list can be kept',
    async take(desk) {
      await desk.lightbulbAt('ensure that');
      await desk.picture('lightbulb');
      const rows = (await desk.page.locator('.action-widget .monaco-list-row').allTextContents()).join('\n');
      if (!rows.includes('Turn off this rule') || rows.includes('Ignore')) throw new Error(rows);
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
