import { copyFile, readFile } from 'node:fs/promises';
import type { Desk } from './desk.ts';
import { writeMinutes } from './minutesFile.ts';
import type { Step } from './steps.ts';

const FILE = 'Core group minutes.docx';
const ANSWER = 'Core group minutes.reviewed.docx';
const LIMIT_MS = 15_000;

/** Chromium writes the PDF, as other programs write theirs. */
const PDF: Step = {
  name: 'reviews a PDF, and goes by its pages',
  async take(desk) {
    const page = await desk.page.context().browser()!.newPage();
    await page.setContent(
      '<h1>Plan</h1><p>Craig will ensure that Amira is safe.</p><p style="break-before:page">Leanne has engaged well with services.</p>',
    );
    await page.pdf({ path: desk.file('Plan.pdf'), tagged: true });
    await page.close();
    await file(desk, 'Plan.pdf').click({ button: 'right' });
    await desk.fromMenu('Review with Caselint');
    await textOf(desk, 'Plan.pdf');
    await desk.see(desk.page.locator('.squiggly-error').first());
    await desk.press('Control+Shift+O');
    await desk.type('page 2');
    await desk.see(desk.entry('Page 2'));
    await desk.picture('pdf');
    await desk.press('Escape');
  },
};

/** The minutes are a Word file: they are read and questioned as they are, and answered in a copy. */
export const FILES: readonly Step[] = [
  {
    name: 'chooses “Review with Caselint” in the menu of a Word file, and finds wording underlined',
    async take(desk) {
      await desk.see(desk.page.locator('.activitybar .action-label[aria-label^="Caselint"]'));
      await file(desk, FILE).click({ button: 'right' });
      await desk.see(desk.words('Review with Caselint'));
      await desk.picture('menu');
      await desk.fromMenu('Review with Caselint');
      await textOf(desk, FILE);
      await desk.see(desk.page.locator('.squiggly-error, .squiggly-warning').first());
      await desk.pictures('text');
    },
  },
  {
    name: 'is told above the text what of the file is not in it',
    async take(desk) {
      await desk.lens('tracked changes').click();
      await desk.see(desk.words('About this text'));
      await desk.picture('about');
      await desk.press('Escape');
    },
  },
  {
    name: 'reads where in the file it stands, and why it matters',
    async take(desk) {
      await desk.pointAt('ensure that');
      await desk.see(desk.words('Why it matters:'));
      await desk.see(desk.words('In the file: paragraph 8'));
      await desk.picture('hover');
    },
  },
  {
    name: 'copies a rewrite from there, and is offered no change of the text',
    async take(desk) {
      await desk.words('Rewrites and questions').click();
      await desk.see(desk.entry('Copy the rewrite'));
      await desk.see(desk.entry('Ask: '));
      await desk.picture('offers');
      await desk.press('Enter');
      await desk.see(desk.words(/^Copied\./));
      await desk.picture('copied');
      await desk.type('x');
      await desk.see(desk.words('This is the text of a file, for reading.'));
      await desk.picture('not-typed');
      await desk.press('Escape');
    },
  },
  {
    name: 'does the same with the keyboard alone',
    async take(desk) {
      await desk.press('Control+Home');
      await desk.press('F8');
      await desk.press('Escape');
      await desk.press('Control+.');
      await desk.see(desk.entry('Copy the rewrite'));
      await desk.press('Escape');
    },
  },
  {
    name: 'goes by the paragraphs of the file',
    async take(desk) {
      await desk.press('Control+Shift+O');
      await desk.see(desk.entry('Paragraph 8'));
      await desk.type('table');
      await desk.see(desk.entry('Table 1'));
      await desk.picture('go-to-symbol');
      await desk.press('Escape');
    },
  },
  {
    name: 'goes through the list of what is open, which says where in the file it is and offers to copy',
    async take(desk) {
      await desk.page.locator('.activitybar .action-label[aria-label^="Caselint"]').click();
      const row = desk.page.locator('.monaco-list-row').filter({ hasText: 'engaged well' }).first();
      await desk.see(row.filter({ hasText: 'paragraph 9' }));
      await row.click({ button: 'right' });
      await desk.see(desk.words('Copy a rewrite'));
      if (await desk.words('Apply a rewrite').isVisible()) throw new Error('There is nothing to apply it to.');
      await desk.picture('list-menu');
      await desk.fromMenu('Copy a rewrite');
      await desk.see(desk.words(/^Copied\./));
      await desk.pictures('list');
    },
  },
  {
    name: 'checks the minutes before circulation',
    async take(desk) {
      await textOf(desk, FILE);
      await desk.command('Check this record before circulation');
      await desk.see(desk.entry('ensure'));
      await desk.picture('check');
      await desk.press('Escape');
    },
  },
  {
    name: 'ignores a finding, for the file and not for its text',
    async take(desk) {
      await desk.page.locator('.activitybar .action-label[aria-label^="Explorer"]').click();
      await clickOn(desk, 'engaged well');
      await desk.press('Control+.');
      await desk.see(desk.entry('Ignore this finding'));
      await desk.type('Ignore this finding');
      await desk.press('Enter');
      await desk.see(desk.words('name nobody in it'));
      await desk.press('Enter');
      await desk.page.locator('.squiggly-warning').first().waitFor({ state: 'detached', timeout: LIMIT_MS });
      await desk.command('Caselint: Ignored findings');
      await desk.see(desk.entry('engaged well'));
      await desk.picture('ignored');
      await desk.press('Escape');
    },
  },
  {
    name: 'writes the minutes on in Word, and finds the text as it is now',
    async take(desk) {
      await writeMinutes(desk.file('.'), ['Craig will ensure that Amira is safe at weekends.']);
      await desk.see(desk.line('safe at weekends'));
      await desk.picture('changed');
    },
  },
  {
    name: 'has the comments written into a copy, beside the file',
    async take(desk) {
      const before = await readFile(desk.file(FILE));
      await desk.command("Make a copy with Caselint's comments");
      await desk.see(desk.words(`${ANSWER} is written.`));
      await desk.command('Show Notifications');
      await desk.picture('written');
      await desk.page.getByRole('button', { name: 'Open its folder' }).click();
      await desk.see(file(desk, ANSWER).and(desk.page.locator('.focused, .selected')));
      await desk.picture('in-its-folder');
      if (!before.equals(await readFile(desk.file(FILE)))) throw new Error('The minutes are not what they were.');
    },
  },
  {
    name: 'is asked before anything is written over it',
    async take(desk) {
      await textOf(desk, FILE);
      await desk.command("Make a copy with Caselint's comments");
      await desk.see(desk.words(`There is a file ${ANSWER} already.`));
      await desk.picture('already');
      await desk.press('Escape');
    },
  },
  {
    name: 'opens the copy with a double click, and reads the minutes in it',
    async take(desk) {
      await file(desk, ANSWER).dblclick();
      await textOf(desk, ANSWER);
      await desk.see(desk.line('safe at weekends'));
      await desk.picture('copy');
    },
  },
  {
    name: 'is told why a file cannot be read, and reads it when it can be',
    async take(desk) {
      await file(desk, 'Old minutes.docx').dblclick();
      const page = desk.page.frameLocator('iframe.webview').frameLocator('iframe');
      await desk.see(page.getByText('Old minutes.docx could not be read'));
      await desk.pictures('not-read');
      await copyFile(desk.file(FILE), desk.file('Old minutes.docx'));
      await page.getByRole('link', { name: 'Try again' }).click();
      await textOf(desk, 'Old minutes.docx');
      await desk.see(desk.line('safe at weekends'));
      await desk.picture('read');
    },
  },
  PDF,
];

/** The same where the extension runs in the page, and its server in a worker of it. */
export const FILES_IN_BROWSER: readonly Step[] = [
  ...FILES.filter(({ name }) => /^(?:chooses|reads where|copies|has the comments)/.test(name)),
  PDF,
];

/** A file in the explorer. */
const file = (desk: Desk, name: string) =>
  desk.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();

/** The text of a file, in front. */
async function textOf(desk: Desk, name: string): Promise<void> {
  const tab = desk.page
    .locator('.tab')
    .filter({ hasText: `${name} (text)` })
    .first();
  await desk.see(tab);
  await tab.click();
}

async function clickOn(desk: Desk, words: string): Promise<void> {
  await desk.page
    .locator('.monaco-editor .view-line span')
    .filter({ hasText: words.replace(' ', '\u00a0') })
    .last()
    .click();
}
