import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shortened } from '../../client/src/shortened.ts';
import { builtInLinter } from '../support/dictionaries.ts';
import { lintSample, type Sample, samplesIn } from '../support/samples.ts';
import { root } from '../support/sources.ts';
import { inFolder } from './inFolder.ts';
import type { Step } from './step.ts';
import type { Visit } from './visit.ts';

const MINUTES = join(root, 'test/editor/workspaces/person/Core group minutes.md');
const PLAN = join(root, 'test/editor/workspaces/person/Child protection plan.md');
const PROMISE = 'Minutes of the core group\n\nCraig will ensure that Yusuf is safe when Leanne is at work.';

/** Half of the records of each folder: two dozen are enough, and all of them would take their time. */
const samples = ['records/flagged', 'records/clean', 'quality/records'].flatMap((folder) =>
  samplesIn(folder).filter((_, place) => place % 2 === 0),
);

/** How records come in, and that the page says of them what Caselint says elsewhere. */
export const READING: readonly Step[] = [
  {
    name: 'drops minutes on the page and sees their questions, people and actions',
    folder: 'dropped',
    async take(visit) {
      await visit.picture('start');
      await visit.checkAccessible();
      await visit.drop(MINUTES);
      await visit.said('5 questions found, 1 of them a blank to fill in.');
      for (const words of ['ensure that Yusuf', 'Leanne Haddow: mother', 'Visit Yusuf at nursery: nobody named'])
        await visit.see(visit.page.locator('summary').filter({ hasText: words }).first());
      await visit.see(visit.page.locator('.paper a.mark').filter({ hasText: 'ensure that Yusuf' }));
      await visit.picture('record');
      await visit.checkAccessible();
    },
  },
  {
    name: 'chooses several files with the button, and goes from one to the other',
    folder: 'chosen',
    async take(visit) {
      const choosing = visit.page.waitForEvent('filechooser');
      await visit.page.getByRole('button', { name: 'Choose files…' }).click();
      await (await choosing).setFiles([PLAN, MINUTES]);
      await visit.read();
      await visit.see(visit.page.getByRole('heading', { name: 'Child protection plan.md' }));
      await visit.picture('two');
      await visit.page.getByRole('button', { name: 'Core group minutes.md' }).click();
      await visit.see(visit.page.getByRole('heading', { name: 'Core group minutes.md' }));
      await visit.checkAccessible();
    },
  },
  {
    name: 'pastes text into the field, and anywhere on the page',
    folder: 'pasted',
    async take(visit) {
      await visit.page.getByText('Paste text instead').click();
      await visit.page.getByRole('button', { name: 'Read this text' }).click();
      await visit.said('There is no text in the field yet.');
      await visit.page.getByLabel('Text of the record').fill(PROMISE);
      await visit.page.getByRole('button', { name: 'Read this text' }).click();
      await visit.see(visit.page.locator('.paper a.mark').filter({ hasText: 'ensure that' }));
      assert.equal(await visit.page.getByLabel('Text of the record').inputValue(), '');
      await visit.page.evaluate('navigator.clipboard.writeText("Dad has engaged well with services.")');
      await visit.press('Control+V');
      await visit.see(visit.page.locator('.paper a.mark').filter({ hasText: 'engaged well' }));
    },
  },
  {
    name: 'hears in plain words why a file cannot be read, and what to do',
    folder: 'refused',
    async take(visit) {
      await inFolder(async (folder) => {
        const picture = join(folder, 'scan.png');
        await writeFile(picture, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0]));
        await visit.drop(picture, MINUTES);
        await visit.see(visit.page.locator('.notice').filter({ hasText: 'This looks like a picture, not text.' }));
        await visit.picture('refused');
        await visit.checkAccessible();
        await visit.page.getByRole('button', { name: 'Core group minutes.md' }).click();
        await visit.see(visit.page.locator('.paper a.mark').first());
      });
    },
  },
  {
    name: `says of ${samples.length} records what Caselint says of them elsewhere`,
    folder: 'same',
    async take(visit) {
      assert.ok(samples.length >= 20);
      await visit.drop(...samples.map(({ name }) => join(root, 'test', name)));
      for (const sample of samples) {
        const file = sample.document.uri;
        await visit.page.getByRole('button', { name: file, exact: true }).click();
        await visit.see(visit.page.getByRole('heading', { name: file, exact: true }));
        assert.deepEqual(await questionsOn(visit), questionsIn(sample), sample.name);
      }
    },
  },
  {
    name: 'goes on with the page while a long record is read',
    folder: 'long',
    async take(visit) {
      await inFolder(async (folder) => {
        const long = join(folder, 'long.txt');
        const words = samples.map(({ document }) => document.text).join('\n\n');
        await writeFile(long, words.repeat(Math.ceil(150_000 / words.length)).slice(0, 150_000));
        const dropping = visit.drop(long);
        await visit.said('Reading long.txt …');
        await visit.page.getByText('Paste text instead').click();
        await visit.see(visit.page.getByLabel('Text of the record'));
        assert.equal(await visit.heading.count(), 0, 'The record was read before anything else was done.');
        await dropping;
        await visit.said('questions found');
        // Whoever has gone on to something else is not taken away from it.
        assert.equal(await visit.focused(), 'Paste text instead');
      });
    },
  },
];

/** Words, place and title of each question in the list. */
async function questionsOn({ page }: Visit): Promise<string[]> {
  const said = await page.locator('.questions summary').allInnerTexts();
  return said.map((words) =>
    words
      .replace(/^\S\s*/, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const LOUDNESS = {
  error: 'to settle before circulation',
  warning: 'to think about',
  information: 'to consider',
  hint: 'a note',
};
const titles = new Map(builtInLinter().rules.map(({ id, title }) => [id, title]));

function questionsIn({ document }: Sample): string[] {
  return lintSample(document).findings.map(({ rule, span, text, severity }) => {
    const line = document.text.slice(0, span.start).split(/\r\n|\r|\n/).length;
    // Before a record goes out, a blank is to be settled like anything else.
    const loudness = LOUDNESS[rule === 'unfilled-placeholder' ? 'error' : severity];
    return `“${shortened(text)}” line ${line} · ${titles.get(rule)} · ${loudness}`;
  });
}
