import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { checkAccessible } from '../editor/person/axe.ts';
import { dropFiles } from './dropping.ts';

const LIMIT_MS = 30_000;

/** A person at the page, opened from the disk: keys, the mouse, and looking. */
export class Visit {
  readonly page: Page;
  /** Everything that the browser said aloud, and everything that it was asked for. */
  readonly complaints: string[] = [];
  readonly requests: string[] = [];
  readonly #pictures: string;
  #taken = 0;

  private constructor(page: Page, pictures: string) {
    this.page = page;
    this.#pictures = pictures;
    page.setDefaultTimeout(LIMIT_MS);
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => this.requests.push(request.url()));
  }

  static async open(browser: Browser, file: string, pictures: string): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const visit = new Visit(await context.newPage(), pictures);
    await visit.page.goto(pathToFileURL(file).href);
    await visit.see(visit.page.getByText('The endings are'));
    return visit;
  }

  /** Drops files and waits until the last of them is read. */
  async drop(...paths: string[]): Promise<void> {
    await dropFiles(this.page, paths);
    await this.read();
  }

  /** Waits until the record in front is there, or why it is not. */
  async read(): Promise<void> {
    await this.see(this.heading);
    await this.page.locator('#records').filter({ hasNotText: 'not read yet' }).waitFor({ state: 'attached' });
  }

  /** The name above the record in front. */
  get heading(): Locator {
    return this.page.locator('#record-name');
  }

  /** What was last said to whoever listens. */
  async said(words: string | RegExp): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  }

  async see(what: Locator): Promise<void> {
    await what.waitFor({ state: 'visible' });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The words that are selected. */
  async selected(): Promise<string> {
    return String(await this.page.evaluate('String(getSelection())'));
  }

  /** What has the keyboard: its words. */
  async focused(): Promise<string> {
    return String(await this.page.evaluate('document.activeElement.innerText')).replace(/\s+/g, ' ');
  }

  async picture(name: string): Promise<void> {
    await mkdir(this.#pictures, { recursive: true });
    this.#taken += 1;
    const path = join(this.#pictures, `${String(this.#taken).padStart(2, '0')}-${name}.png`);
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  async print(name: string): Promise<void> {
    await mkdir(this.#pictures, { recursive: true });
    const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
    await this.page.pdf({ path: join(this.#pictures, `${name}.pdf`), format: 'A4', margin });
  }

  checkAccessible(): Promise<void> {
    return checkAccessible(this.page);
  }

  /** The file itself and its worker, which comes from the page's own memory, are all that was ever asked for. */
  checkQuiet(): void {
    assert.deepEqual(this.complaints, []);
    assert.deepEqual(
      this.requests.map((address) => address.replace(/^(file|blob):.*/, '$1')),
      ['file', 'blob'],
    );
  }

  /** No line is wider than the window. */
  async checkFits(): Promise<void> {
    const wide = await this.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    assert.equal(wide, 0, `${wide} pixels do not fit`);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
