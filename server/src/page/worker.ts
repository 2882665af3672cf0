/** The half of the page that works: it runs beside the page, so that reading a long record keeps nobody waiting. */

import builtin from 'caselint:dictionaries';
import { createLinter } from '../engine/linter.ts';
import { endingsInWords } from '../readers/index.ts';
import { VERSION } from '../version.ts';
import type { Answer, Greeting, Question } from './messages.ts';
import { readForPage } from './read.ts';

/** The worker that this runs in, as far as it is used here. */
declare const self: {
  addEventListener(event: 'message', heard: (message: { data: Question }) => void): void;
  postMessage(message: Greeting | Answer): void;
};

const linter = createLinter(builtin);

/** One record after the other: a question that comes meanwhile waits. */
let before: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data: { number, record } }) => {
  before = before.then(async () => self.postMessage({ number, outcome: await readForPage(record, linter) }));
});

self.postMessage({
  version: VERSION,
  rules: Object.fromEntries(
    linter.rules.map(({ id, why, sources, advice }) => [id, { why, sources, advice }] as const),
  ),
  endings: endingsInWords('and'),
});
