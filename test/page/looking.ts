import { join } from 'node:path';
import { root } from '../support/sources.ts';
import type { Step } from './step.ts';
import type { Visit } from './visit.ts';

const MINUTES = join(root, 'test/editor/workspaces/person/Core group minutes.md');

/** How the page looks to different eyes and on different screens. */
export const LOOKING: readonly Step[] = [
  {
    name: 'sees it in the dark',
    folder: 'dark',
    async take(visit) {
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      await withQuestionOpen(visit);
    },
  },
  {
    name: 'sees it in the colours of their own computer',
    folder: 'forced-colours',
    async take(visit) {
      await visit.page.emulateMedia({ forcedColors: 'active' });
      await withQuestionOpen(visit);
    },
  },
  {
    name: 'has all of it on a telephone',
    folder: 'narrow',
    async take(visit) {
      await visit.page.setViewportSize({ width: 320, height: 640 });
      await visit.checkFits();
      await withQuestionOpen(visit);
      await visit.page.locator('#people-title').scrollIntoViewIfNeeded();
      await visit.picture('people');
      await visit.page.locator('#paper-title').scrollIntoViewIfNeeded();
      await visit.picture('paper');
      await visit.checkFits();
    },
  },
  {
    name: 'has all of it at twice the size',
    folder: 'twice-the-size',
    async take(visit) {
      // What a browser leaves of a window at 200 per cent.
      await visit.page.setViewportSize({ width: 640, height: 450 });
      await withQuestionOpen(visit);
      await visit.checkFits();
    },
  },
  {
    name: 'prints it, with everything unfolded',
    folder: 'printed',
    async take(visit) {
      await visit.drop(MINUTES);
      await visit.print('printed');
    },
  },
];

async function withQuestionOpen(visit: Visit): Promise<void> {
  await visit.picture('start');
  await visit.drop(MINUTES);
  await visit.press('F8');
  await visit.press('F8');
  await visit.picture('question');
  await visit.checkAccessible();
}
