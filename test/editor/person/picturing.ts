import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { FrameLocator, Locator } from 'playwright-core';
import { checkAccessible } from './axe.ts';
import type { Desk } from './desk.ts';
import type { Step } from './steps.ts';

const SAVED = 'Core group minutes review.html';
const LIMIT_MS = 15_000;
const SETTLE_MS = 600;

/** The page inside the panel, which VS Code keeps in two frames. */
const panel = (desk: Desk): FrameLocator => desk.page.frameLocator('iframe.webview').frameLocator('#active-frame');

const picture = (desk: Desk, title: string): Locator => panel(desk).getByRole('region', { name: title, exact: true });

/** Once the colours of a theme have come to rest. */
async function checkPanel(desk: Desk): Promise<void> {
  await desk.page.waitForTimeout(SETTLE_MS);
  const body = await panel(desk).locator('body').elementHandle();
  await checkAccessible((await body!.ownerFrame())!);
}

export const PICTURING: readonly Step[] = [
  {
    name: 'opens the review panel beside minutes, in every theme, and axe has nothing against it',
    async take(desk) {
      await desk.open('Core group minutes');
      await desk.command('Caselint: Show the review panel');
      await desk.see(panel(desk).getByRole('heading', { name: 'Review of Core group minutes' }));
      await desk.see(picture(desk, 'Women and men').getByText('Leanne Haddow').first());
      await desk.pictures('panel', () => checkPanel(desk));
    },
  },
  {
    name: 'shows a picture as a table with the keyboard, and goes from a line of it to the place',
    async take(desk) {
      const where = picture(desk, 'Where in the record');
      await where.locator('summary').focus();
      await desk.press('Enter');
      await desk.see(where.getByRole('table'));
      await desk.pictures('table', () => checkPanel(desk));
      await where.getByRole('button', { name: 'line 16' }).focus();
      await desk.press('Enter');
      await desk.see(desk.words(/^Ln 16, Col .* selected\)/));
    },
  },
  {
    name: 'clicks a bar, or the words below it with the keyboard, and is at the first action it stands for',
    async take(desk) {
      await picture(desk, 'What the actions say').locator('rect.dotted[data-place]').first().click();
      await desk.see(desk.words(/^Ln 23, Col .* selected\)/));
      await desk.picture('from-a-bar');
      await panel(desk).getByRole('button', { name: 'By when, 3 actions: 1 still blank' }).focus();
      await desk.press('Enter');
      await desk.see(desk.words(/^Ln 24, Col .* selected\)/));
    },
  },
  {
    name: 'writes on, and the pictures follow while the table stays',
    async take(desk) {
      await desk.press('Control+End');
      await desk.type('\nDean Rudd, the father of Yusuf, has engaged well with everybody. ');
      await desk.see(picture(desk, 'Women and men').getByText('Dean Rudd').first());
      await desk.see(picture(desk, 'Where in the record').getByRole('table'));
      await desk.picture('followed');
    },
  },
  {
    name: 'saves it with the words of the record as one file',
    async take(desk) {
      await panel(desk).getByLabel('with the words of the record').check();
      await desk.see(picture(desk, 'Where in the record').getByRole('cell', { name: 'ensure that Yusuf' }));
      await panel(desk).getByRole('button', { name: 'Save as one HTML file…' }).click();
      await desk.see(desk.page.locator('.quick-input-widget'));
      await desk.picture('saving');
      await desk.press('Enter');
      await desk.see(desk.words('The review is saved.'));
      await desk.command('Notifications: Show Notifications');
      await desk.see(desk.words('Open in the browser'));
      await desk.picture('saved');
    },
  },
  {
    name: 'has all of it at twice the size too',
    async take(desk) {
      await desk.command('Notifications: Clear All Notifications');
      await desk.press('Control+B');
      await desk.atTwiceTheSize(async () => {
        await desk.picture('twice-the-size');
        await picture(desk, 'Women and men').getByText('Dean Rudd').first().scrollIntoViewIfNeeded();
        await desk.picture('twice-the-size-further-down');
      });
    },
  },
  {
    name: 'opens the saved file in a browser and prints it',
    async take(desk) {
      const file = desk.file(SAVED);
      const source = await readFile(file, 'utf8');
      if (/<script|https?:\/\//.test(source)) throw new Error('The saved file reaches for something.');
      const page = await desk.page.context().browser()!.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(pathToFileURL(file).href);
      await page.getByText('Dean Rudd').first().waitFor({ state: 'visible', timeout: LIMIT_MS });
      await checkAccessible(page);
      await page.locator('summary').first().click();
      await desk.print(page, 'saved-file');
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
      await page.close();
    },
  },
  {
    name: 'closes the panel, and opens it again from the list of people',
    async take(desk) {
      await desk.close('Caselint: review');
      await desk.page.locator('iframe.webview').waitFor({ state: 'detached', timeout: LIMIT_MS });
      await desk.command('Caselint: Focus on People View');
      await desk.page.locator('.pane-header').filter({ hasText: 'People' }).first().hover();
      await desk.picture('lists');
      await desk.page
        .locator('.pane-header[aria-label^="People"] .action-label[aria-label^="Show the review panel"]')
        .click();
      await desk.see(picture(desk, 'Women and men').getByText('Leanne Haddow').first());
      await desk.picture('from-the-list');
    },
  },
  {
    name: 'turns to another record: its pictures come, and its words only when they are asked for',
    async take(desk) {
      await panel(desk).getByLabel('with the words of the record').check();
      await desk.see(picture(desk, 'What the actions say'));
      await desk.page.locator('.tab').filter({ hasText: 'Core group minutes' }).first().click();
      await desk.open('Review conference');
      await desk.see(panel(desk).getByRole('heading', { name: 'Review of Review conference' }));
      if (await panel(desk).getByLabel('with the words of the record').isChecked())
        throw new Error('The words of another record were not asked for.');
      await desk.pictures('another-record');
    },
  },
];
