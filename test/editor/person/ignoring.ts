import type { Desk } from './desk.ts';
import type { Step } from './steps.ts';

const LIST = 'Caselint: Ignored findings';
const PROMISE = 'ensure that';
const LIMIT_MS = 15_000;

/** With the keyboard alone: ignores a finding, finds it gone, finds it in the list, takes it back, and is asked again. */
export const IGNORING: readonly Step[] = [
  {
    name: 'ignores a finding from the lightbulb, with a reason',
    async take(desk) {
      await desk.open('Child protection plan');
      await desk.press('Control+End');
      await desk.type('Dad has engaged well with the Freedom Programme. ');
      await desk.press('Control+S');
      await underlined(desk, 2);
      await desk.lightbulbAt(PROMISE);
      await desk.picture('lightbulb');
      await pick(desk, 'Ignore this finding');
      await desk.see(desk.words('name nobody in it'));
      await desk.picture('reason');
      await desk.type('Agreed with the chair');
      await desk.press('Enter');
      await underlined(desk, 1);
      await desk.picture('gone');
    },
  },
  {
    name: 'is not asked about it before circulation, and told that something is ignored',
    async take(desk) {
      await desk.command('Check this record before circulation');
      await desk.see(desk.page.locator('.quick-input-widget').getByPlaceholder(/^1 question is ignored\./));
      await desk.picture('check');
      await desk.press('Escape');
    },
  },
  {
    name: 'finds it in the list, with its words, the day and the reason',
    async take(desk) {
      for (const theme of ['Dark Modern', 'Dark High Contrast', 'Light Modern']) {
        await choose(desk, theme);
        await desk.command(LIST);
        await desk.see(desk.entry('Agreed with the chair'));
        await desk.picture(`list-${theme.toLowerCase().replaceAll(' ', '-')}`);
        await desk.press('Escape');
      }
    },
  },
  {
    name: 'goes to it from the list, also where the record is closed',
    async take(desk) {
      await desk.press('Control+W');
      await desk.page.locator('.tab').first().waitFor({ state: 'detached', timeout: LIMIT_MS });
      await desk.command(LIST);
      await desk.see(desk.entry('line 15: ensure that'));
      await desk.picture('list-of-closed-record');
      await desk.press('Enter');
      await desk.see(desk.entry('Go to it'));
      await desk.press('ArrowDown');
      await desk.press('Enter');
      await desk.see(desk.words(/^Ln 15, Col .* selected\)/));
      await desk.picture('gone-to');
    },
  },
  {
    name: 'takes it back, and is asked again',
    async take(desk) {
      await desk.command(LIST);
      await desk.see(desk.entry('Agreed with the chair'));
      await desk.press('Enter');
      await desk.see(desk.entry('Take it back'));
      await desk.picture('take-back');
      await desk.press('Enter');
      await underlined(desk, 2);
      await desk.picture('asked-again');
    },
  },
  {
    name: 'ignores a question in the whole record, whose words then go, and takes back what is gone',
    async take(desk) {
      await desk.lightbulbAt(PROMISE);
      await pick(desk, 'Ignore this finding');
      await desk.see(desk.words('name nobody in it'));
      await desk.press('Enter');
      await underlined(desk, 1);
      await desk.lightbulbAt('engaged well');
      await pick(desk, 'Ignore in this record');
      await desk.see(desk.words('name nobody in it'));
      await desk.press('Enter');
      await underlined(desk, 0);
      await desk.press('Control+H');
      await desk.type(PROMISE);
      await desk.press('Tab');
      await desk.type('see to it that');
      await desk.press('Control+Alt+Enter');
      await desk.press('Escape');
      await desk.command(LIST);
      await desk.see(desk.entry('its words are gone'));
      await desk.picture('words-gone');
      await desk.type('Take back all');
      await desk.press('Enter');
      await desk.see(desk.entry('in the whole record'));
      await desk.picture('left');
      await desk.press('Escape');
    },
  },
];

/** Waits until so many findings of promises and of welfare are underlined. */
async function underlined(desk: Desk, number: number): Promise<void> {
  const marks = desk.page.locator('.squiggly-error, .squiggly-warning');
  const limit = Date.now() + LIMIT_MS;
  while ((await marks.count()) !== number) {
    if (Date.now() > limit) throw new Error(`${await marks.count()} findings are underlined, not ${number}.`);
    await desk.page.waitForTimeout(100);
  }
}

/** Goes down the menu of the lightbulb with the arrow key until an entry is reached, and takes it. */
async function pick(desk: Desk, words: string): Promise<void> {
  const focused = desk.page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: words });
  for (let step = 0; step < 20 && !(await focused.isVisible()); step += 1) await desk.press('ArrowDown');
  await desk.press('Enter');
}

async function choose(desk: Desk, theme: string): Promise<void> {
  await desk.press('Control+K');
  await desk.press('Control+T');
  await desk.see(desk.page.locator('.quick-input-list .monaco-list-row').first());
  await desk.type(theme);
  await desk.see(desk.entry(theme));
  await desk.press('Enter');
  await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: LIMIT_MS });
}
