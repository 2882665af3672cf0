import type { LintResult, RuleSummary } from '../engine/types.ts';
import { docxReader } from '../readers/docx/reader.ts';
import { odtReader } from '../readers/odt/reader.ts';
import type { ReadRecord } from '../readers/reader.ts';
import type { Review, ReviewOptions } from './review.ts';

/** Has the text of a file linted, as what the file is. */
export type Lint = (record: ReadRecord) => LintResult;

type Problem = { readonly error: string };

/** Reads a file once, has it linted, and writes what was found into a copy. */
type Answer = (
  bytes: Uint8Array,
  lint: Lint,
  rules: readonly RuleSummary[],
  options: ReviewOptions,
) => Promise<Review | Problem>;

const docx: Answer = async (bytes, lint, rules, options) => {
  const { readDocx } = await import('../readers/docx/read.ts');
  const { reviewDocx } = await import('./docx/reviewDocx.ts');
  const reading = readDocx(bytes);
  return 'error' in reading ? reading : reviewDocx(reading, lint(reading), rules, options);
};

const odt: Answer = async (bytes, lint, rules, options) => {
  const { readOdt } = await import('../readers/odt/read.ts');
  const { reviewOdt } = await import('./odt/reviewOdt.ts');
  const reading = readOdt(bytes);
  return 'error' in reading ? reading : reviewOdt(reading, lint(reading), rules, options);
};

const ANSWERS: readonly { readonly endings: readonly string[]; readonly answer: Answer }[] = [
  { endings: docxReader.endings, answer: docx },
  { endings: odtReader.endings, answer: odt },
];

/** Endings of the files that can be answered, lower case, with the dot. */
export const ANSWERED_ENDINGS: readonly string[] = ANSWERS.flatMap(({ endings }) => endings);

/**
 * A copy of a file with what was found in it as comments and suggested changes.
 * @param path its ending says what kind of file it is
 * @returns the copy, or a sentence about why there is none and what to do. Rejects where `lint` throws
 */
export async function answerFile(path: string, ...given: Parameters<Answer>): Promise<Review | Problem> {
  const name = path.toLowerCase();
  const kind = ANSWERS.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  if (kind) return kind.answer(...given);
  return {
    error: 'Caselint can write comments into Word files and OpenDocument texts only. Save this as one of them.',
  };
}
