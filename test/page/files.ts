import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { decodedAs } from '../../server/src/readers/decode.ts';
import { answerIn } from '../support/office/answer.ts';
import { blocksOfRecord, type RecordBlock } from '../support/office/recordBlocks.ts';
import { recordInOdt } from '../support/office/recordInOdt.ts';
import { recordInWord } from '../support/office/recordInWord.ts';
import { root } from '../support/sources.ts';
import { inFolder } from './inFolder.ts';
import type { Step } from './step.ts';
import type { Visit } from './visit.ts';

const MINUTES = join(root, 'test/editor/workspaces/person/Core group minutes.md');
/** What Word wrote before 2007 begins so, and whatever has a password. */
const OLD_WORD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]);
const LOCKED = Buffer.concat([OLD_WORD, Buffer.from('EncryptedPackage', 'utf16le')]);

/** Files as chairs have them. */
export const FILES: readonly Step[] = [
  {
    name: 'drops a Word file, sees its paragraphs and tables, and gets it back with comments',
    folder: 'word',
    async take(visit) {
      await withMinutes('minutes.docx', recordInWord, async (file) => {
        await visit.drop(file);
        await checkMinutes(visit);
        await visit.picture('record');
        await visit.checkAccessible();
        const { name, bytes } = await givenBack(visit);
        assert.equal(name, 'minutes.reviewed.docx');
        const { comments } = answerIn(bytes);
        assert.ok(comments.some(({ on }) => on === 'ensure that Yusuf'));
        await visit.said(`minutes.reviewed.docx is among your downloads, with ${comments.length} comments and`);
        await visit.picture('given-back');
      });
    },
  },
  {
    name: 'drops an OpenDocument text, and gets it back with comments and without suggested changes',
    folder: 'odt',
    async take(visit) {
      await withMinutes('minutes.odt', recordInOdt, async (file) => {
        await visit.drop(file);
        await checkMinutes(visit);
        await visit.page.getByLabel('without suggested changes').check();
        const { name, bytes } = await givenBack(visit);
        assert.equal(name, 'minutes.reviewed.odt');
        const content = strFromU8(unzipSync(bytes)['content.xml']!);
        assert.match(content, /<office:annotation\b/);
        assert.doesNotMatch(content, /<text:changed-region\b/);
        await visit.said(/^minutes\.reviewed\.odt is among your downloads, with \d+ comments\. /);
      });
    },
  },
  {
    name: 'drops a PDF, and hears of a scan that there is no text in it',
    folder: 'pdf',
    async take(visit) {
      await inFolder(async (folder) => {
        const [minutes, scan] = [join(folder, 'minutes.pdf'), join(folder, 'scan.pdf')];
        await printed(visit, '<h1>Core group minutes</h1><p>Craig will ensure that Yusuf is safe.</p>', minutes);
        await printed(visit, '<svg width="400" height="400"><rect width="300" height="300"/></svg>', scan);
        await visit.drop(minutes, scan);
        await visit.see(visit.page.locator('.paper a.mark').filter({ hasText: 'ensure that Yusuf' }));
        await visit.see(visit.page.locator('.questions summary').filter({ hasText: 'page 1, paragraph' }).first());
        await visit.page.getByRole('button', { name: 'scan.pdf' }).click();
        await visit.see(visit.page.locator('.notice').filter({ hasText: 'no text' }));
        await visit.picture('scan');
      });
    },
  },
  {
    name: 'hears of damaged, old and locked files what to do',
    folder: 'damaged',
    async take(visit) {
      await inFolder(async (folder) => {
        for (const [name, bytes, words] of [
          ['damaged.docx', Buffer.from('PK\x03\x04 and nothing else'), 'damaged'],
          ['locked.docx', LOCKED, 'password'],
          ['old.doc', OLD_WORD, 'older Word'],
        ] as const) {
          const file = join(folder, name);
          await writeFile(file, bytes);
          await visit.drop(file);
          await visit.see(visit.page.getByRole('heading', { name }));
          await visit.see(visit.page.locator('.notice').filter({ hasText: words }));
          await visit.picture(name);
        }
      });
    },
  },
];

/** The minutes of the walks as a file of another format. */
async function withMinutes(
  name: string,
  make: (blocks: readonly RecordBlock[]) => Uint8Array,
  use: (file: string) => Promise<void>,
): Promise<void> {
  const read = decodedAs('markdown')(await readFile(MINUTES));
  if ('error' in read) throw new Error(read.error);
  await inFolder(async (folder) => {
    const file = join(folder, name);
    await writeFile(file, make(blocksOfRecord(read)));
    await use(file);
  });
}

async function givenBack({ page }: Visit): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a copy with comments' }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A page as a browser prints it into a file. */
async function printed({ page }: Visit, markup: string, path: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent(markup);
  await other.pdf({ path });
  await other.close();
}

async function checkMinutes(visit: Visit): Promise<void> {
  await visit.said('questions found');
  await visit.see(visit.page.locator('.paper td').filter({ hasText: 'Visit Yusuf at nursery' }));
  await visit.see(visit.page.locator('.paper').getByRole('heading', { name: 'Core group minutes' }));
  const promise = visit.page.locator('.questions summary').filter({ hasText: 'ensure that Yusuf' });
  assert.match(await promise.innerText(), /paragraph \d+/);
}
