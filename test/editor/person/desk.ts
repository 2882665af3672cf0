import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const LIMIT_MS = 15_000;
const SETTLE_MS = 600;
const LIGHTBULB_TRIES = 3;
const MENU_TRIES = 3;
const THEMES = [
  ['light', 'Light Modern'],
  ['dark', 'Dark Modern'],
  ['contrast', 'Dark High Contrast'],
] as const;

/** What a person does at the editor: keys, the mouse, and looking. Nothing here knows Caselint's insides. */
export class Desk {
  readonly page: Page;
  readonly #pictures: string;
  readonly #folder: string;
  #taken = 0;

  /** @param folder the one that is open in the editor */
  constructor(page: Page, pictures: string, folder: string) {
    this.page = page;
    this.#pictures = pictures;
    this.#folder = folder;
  }

  /** Where a file of the folder lies. */
  file(name: string): string {
    return join(this.#folder, name);
  }

  /** Opens a file of the folder by its name. */
  async open(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.page.keyboard.type(name);
    await this.see(this.entry(name));
    await this.page.keyboard.press('Enter');
    await this.see(this.page.locator('.tab').filter({ hasText: name }).first());
    await this.see(this.page.locator('.monaco-editor .view-line').first());
  }

  /** Closes a tab with the mouse: a key that is pressed while a page in it loads goes nowhere. */
  async close(name: string): Promise<void> {
    const tab = this.page.locator('.tab').filter({ hasText: name }).first();
    await tab.hover();
    await tab.getByRole('button', { name: /^Close/ }).click();
    await tab.waitFor({ state: 'detached', timeout: LIMIT_MS });
  }

  /** Runs a command by its name from the command palette. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.keyboard.type(name);
    await this.see(this.entry(name));
    await this.page.keyboard.press('Enter');
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words, { delay: 15 });
  }

  /** Rests the mouse on words of the record. */
  async pointAt(words: string): Promise<void> {
    const { x, y } = await this.#placeOf(words);
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Clicks into words of the record and opens the menu of the lightbulb there. */
  async lightbulbAt(words: string): Promise<void> {
    const menu = this.page.locator('.action-widget .monaco-list-row').first();
    for (let tries = 1; ; tries++) {
      const { x, y } = await this.#placeOf(words);
      await this.page.mouse.click(x, y);
      await this.page.waitForTimeout(SETTLE_MS);
      await this.press('Control+.');
      // A line that comes in above an action moves the words away from where they were: then a person clicks again.
      if (tries === LIGHTBULB_TRIES) return this.see(menu);
      if (
        await menu.waitFor({ state: 'visible', timeout: LIMIT_MS / LIGHTBULB_TRIES }).then(
          () => true,
          () => false,
        )
      )
        return;
    }
  }

  /** Chooses an entry of the lightbulb's menu. */
  async choose(words: string): Promise<void> {
    await this.page.locator('.action-widget .monaco-list-row').filter({ hasText: words }).first().click();
  }

  /** Chooses from a menu that is open. VS Code takes no click in the moment in which it opens: then a person clicks again. */
  async fromMenu(words: string): Promise<void> {
    const entry = this.page.locator('.monaco-menu .action-item').filter({ hasText: words }).first();
    await this.see(entry);
    for (let tries = 1; tries <= MENU_TRIES; tries++) {
      await this.page.waitForTimeout(SETTLE_MS);
      await entry.click();
      const gone = entry.waitFor({ state: 'hidden', timeout: LIMIT_MS / MENU_TRIES });
      if (
        await gone.then(
          () => true,
          () => false,
        )
      )
        return;
    }
    throw new Error(`The menu stays open: ${words}`);
  }

  /** An entry of a list that VS Code asks with. */
  entry(words: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: words }).first();
  }

  /** The line of the record that holds these words. */
  line(words: string): Locator {
    return this.page
      .locator('.monaco-editor .view-line')
      .filter({ hasText: spaced(words) })
      .first();
  }

  /** Anything on the screen with these words. */
  words(words: string | RegExp): Locator {
    return this.page.getByText(words).first();
  }

  /** Waits until something is on the screen. */
  async see(what: Locator): Promise<void> {
    await what.waitFor({ state: 'visible', timeout: LIMIT_MS });
  }

  /** Keeps a picture of the screen, once it has come to rest. */
  async picture(name: string): Promise<void> {
    await this.page.waitForTimeout(SETTLE_MS);
    await this.page.screenshot({ path: `${await this.#next(name)}.png` });
  }

  /** Keeps what a page looks like on paper, as a picture and as it would go to the printer. */
  async print(page: Page, name: string): Promise<void> {
    const path = await this.#next(name);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.screenshot({ path: `${path}.png`, fullPage: true });
    await page.pdf({
      path: `${path}.pdf`,
      format: 'A4',
      margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
    });
  }

  async #next(name: string): Promise<string> {
    await mkdir(this.#pictures, { recursive: true });
    this.#taken += 1;
    return join(this.#pictures, `${String(this.#taken).padStart(2, '0')}-${name}`);
  }

  /** The line above an action that says what it leaves open. */
  lens(words: string): Locator {
    return this.page.locator('.codelens-decoration a').filter({ hasText: words }).first();
  }

  /** The same picture in a light, a dark and a high contrast theme; `again` brings back what choosing a theme closes. */
  async pictures(name: string, again: () => Promise<void> = async () => {}): Promise<void> {
    for (const [theme, key] of THEMES) {
      await this.#choose(key);
      await again();
      await this.picture(`${name}-${theme}`);
    }
    await this.#choose(THEMES[0][1]);
  }

  /** Looks at the window at half its size, which is what VS Code has to work with at twice the zoom. */
  async atTwiceTheSize(look: () => Promise<void>): Promise<void> {
    const size = this.page.viewportSize()!;
    await this.page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
    await look();
    await this.page.setViewportSize(size);
  }

  /** Chooses a theme and gives the keyboard back to where it was. */
  async #choose(theme: string): Promise<void> {
    await this.press('Control+K');
    await this.press('Control+T');
    await this.see(this.page.locator('.quick-input-list .monaco-list-row').first());
    await this.page.keyboard.type(theme);
    await this.see(this.entry(theme));
    await this.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: LIMIT_MS });
  }

  /** Where words stand on the screen, in pixels: just behind their second letter, in the middle of the line. */
  async #placeOf(words: string): Promise<{ x: number; y: number }> {
    const line = this.line(words);
    await this.see(line);
    const place = await line.evaluate((element, pattern) => {
      const found = new RegExp(pattern).exec(element.textContent ?? '');
      const walker = element.ownerDocument.createTreeWalker(element, 4);
      let passed = 0;
      for (let node = walker.nextNode(); found && node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        const offset = found.index + 2 - passed;
        if (offset <= length) {
          const range = element.ownerDocument.createRange();
          range.setStart(node, offset);
          range.setEnd(node, offset);
          const { x, y, height } = range.getBoundingClientRect();
          return { x, y: y + height / 2 };
        }
        passed += length;
      }
      return null;
    }, spaced(words).source);
    if (!place) throw new Error(`These words are not on the screen: ${words}`);
    return place;
  }
}

/** VS Code shows the spaces of a record as unbreakable ones. */
const spaced = (words: string): RegExp =>
  new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]'));
