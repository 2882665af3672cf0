import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { checkAccessible } from '../editor/person/axe.ts';

/** One thing that a person does with a report, in a window of its own. */
export interface Step {
  readonly name: string;
  readonly window: BrowserContextOptions;
  readonly take: (page: Page) => Promise<void>;
}

/** The paths, places and questions of the findings that are shown. */
async function shown(page: Page): Promise<string[]> {
  const rows = page.locator('#findings-table tbody tr:visible');
  return (await rows.locator('th').allInnerTexts()).map((path) => path.trim());
}

/** Nothing lies beyond the edge of the window. */
async function checkFits(page: Page): Promise<void> {
  const wide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  assert.equal(wide, 0, `${wide} pixels do not fit`);
}

const NOTE = 'north/visit, 50%: A.md';
const PLAN = 'south/2024-04-12 plan.docx';

export const STEPS: readonly Step[] = [
  { name: 'sees it by day', window: {}, take: checkAccessible },
  { name: 'sees it in the dark', window: { colorScheme: 'dark' }, take: checkAccessible },
  { name: 'sees it in the colours of their own computer', window: { forcedColors: 'active' }, take: checkAccessible },
  {
    name: 'has all of it on a telephone',
    window: { viewport: { width: 320, height: 640 } },
    async take(page) {
      await checkFits(page);
      await checkAccessible(page);
    },
  },
  {
    name: 'reads all of it where scripts are forbidden',
    window: { javaScriptEnabled: false },
    async take(page) {
      assert.deepEqual(await shown(page), [NOTE, NOTE, PLAN]);
      assert.equal(await page.getByRole('searchbox').count(), 0);
      await page.getByText('Show as a table').first().click();
      await page.getByRole('columnheader', { name: 'What it is about' }).waitFor();
    },
  },
  {
    name: 'narrows the findings to what is asked for, by keyboard',
    window: {},
    async take(page) {
      await page.getByRole('searchbox', { name: 'Words in the list' }).focus();
      await page.keyboard.type('WHO?');
      await page.getByRole('status').filter({ hasText: '1 of 3 findings are shown.' }).waitFor();
      assert.deepEqual(await shown(page), [NOTE]);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.getByRole('combobox', { name: 'How loud' }).selectOption('a note');
      assert.deepEqual(await shown(page), [PLAN]);
      await checkAccessible(page);
    },
  },
  {
    name: 'sorts them, and back',
    window: {},
    async take(page) {
      const button = page.getByRole('button', { name: 'Sort by How loud' });
      await button.focus();
      await page.keyboard.press('Enter');
      const loudness = page.locator('#findings-table tbody td:nth-child(3)');
      assert.deepEqual(await loudness.allInnerTexts(), ['to settle before circulation', 'to think about', 'a note']);
      await page.keyboard.press('Enter');
      assert.deepEqual(await loudness.allInnerTexts(), ['a note', 'to think about', 'to settle before circulation']);
      await page.locator('#findings-table th[aria-sort="descending"]').waitFor();
    },
  },
  {
    name: 'goes from a finding to why it is asked',
    window: {},
    async take(page) {
      await page.locator('#findings').getByRole('link', { name: 'A stock phrase' }).click();
      assert.match(await page.locator(':target').innerText(), /Why safe-and-well asks/);
    },
  },
  {
    name: 'prints it without what only a screen needs',
    window: {},
    async take(page) {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.getByRole('searchbox').isVisible(), false);
      assert.deepEqual(await page.locator('#findings-table thead th').allInnerTexts(), [
        ...['Record', 'Place', 'How loud', 'About', 'Ask'],
      ]);
      await checkFits(page);
    },
  },
];
