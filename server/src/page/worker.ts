/** The half of the page that works: it runs beside the page, so that reading a long record keeps nobody waiting. */

import builtin from 'caselint:dictionaries';
import { createLinter } from '../engine/linter.ts';
import { endingsInWords } from '../readers/index.ts';
import { ANSWERED_ENDINGS } from '../review/answerFile.ts';
import { VERSION } from '../version.ts';
import { answerForPage } from './answer.ts';
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

self.addEventListener('message', ({ data }) => {
  before = before.then(async () => self.postMessage({ number: data.number, outcome: await outcomeOf(data) }));
});

self.postMessage({
  version: VERSION,
  rules: Object.fromEntries(
    linter.rules.map(({ id, why, sources, advice }) => [id, { why, sources, advice }] as const),
  ),
  endings: endingsInWords('and'),
  answeredEndings: ANSWERED_ENDINGS,
});

async function outcomeOf({ record, answer }: Question): Promise<Answer['outcome']> {
  try {
    if (answer) return await answerForPage(record, linter, { ...answer, when: new Date() });
    return await readForPage(record, linter);
  } catch (error) {
    // The error's own words may quote the record, so only its name is passed on.
    const name = error instanceof Error ? error.name : typeof error;
    return {
      error: `Caselint could not finish this record (${name}). That is a fault in Caselint, not in the record.`,
    };
  }
}
