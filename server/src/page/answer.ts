import type { Linter } from '../engine/linter.ts';
import { answerFile } from '../review/answerFile.ts';
import { answerName } from '../review/answerName.ts';
import type { ReviewOptions } from '../review/review.ts';
import { lintForPage } from './lint.ts';
import type { AnsweredFile, AskedRecord, Refusal } from './messages.ts';

/** The file with what was found in it as comments and suggested changes, or why there is none. */
export async function answerForPage(
  asked: AskedRecord,
  linter: Linter,
  options: ReviewOptions,
): Promise<AnsweredFile | Refusal> {
  const { name, content } = asked;
  if (typeof content === 'string') return { error: 'Text that was pasted has no file to put comments into.' };
  const review = await answerFile(name, content, (record) => lintForPage(asked, record, linter), linter.rules, options);
  return 'error' in review ? review : { name: answerName(name), ...review };
}
