import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Finding, RuleSummary } from '../../engine/types.ts';
import type { ReadRecord } from '../../readers/index.ts';
import { answerFile } from '../../review/answerFile.ts';
import type { Review } from '../../review/review.ts';
import type { Aside } from '../aside.ts';
import { reasonOf } from '../reason.ts';
import { unfinished } from '../record.ts';
import type { CliError } from '../result.ts';
import type { Reading } from '../teams.ts';
import type { NamedFile } from './choose.ts';
import type { Target } from './targets.ts';
import { writeWhole } from './write.ts';

export interface Answered {
  /** Where the answer was written. */
  readonly path: string;
  readonly review: Review;
  readonly findings: readonly Finding[];
}

export interface AnswerOptions {
  /** Every rule that any of the records is read with. */
  readonly rules: readonly RuleSummary[];
  readonly aside: Aside;
  readonly commentsOnly: boolean;
}

/** Reads one record, has it linted, and writes the answer. What goes wrong with it becomes an error, so that the others go on. */
export async function answerRecord(
  { path, absolute }: NamedFile,
  { linter, settings, kind }: Reading,
  target: Target,
  { rules, aside, commentsOnly }: AnswerOptions,
): Promise<Answered | CliError> {
  if ('error' in target) return { path, message: target.error };
  let findings: readonly Finding[] = [];
  const lint = ({ text, format }: ReadRecord) => {
    const document = { uri: pathToFileURL(absolute).href, text, format, ...(kind && { kind }) };
    const { plain, settle } = aside.around(document);
    const result = settle(linter.lint(plain, settings), settings.baseline);
    findings = result.findings;
    return result;
  };
  const bytes = contentOf(absolute);
  if (typeof bytes === 'string') return { path, message: bytes };
  try {
    const review = await answerFile(absolute, bytes, lint, rules, { commentsOnly, when: new Date() });
    if ('error' in review) return { path, message: review.error };
    const message = writeWhole(target.absolute, review.bytes);
    return message === undefined ? { path: target.path, review, findings } : { path: target.path, message };
  } catch (error) {
    return { path, message: unfinished(error) };
  }
}

function contentOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return `This could not be read: ${reasonOf(error)}.`;
  }
}
