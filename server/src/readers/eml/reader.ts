import type { Reader } from '../reader.ts';
import type { Budget, FindReader } from './attachments.ts';
import { readMessage } from './message.ts';

/** More than this no mailbox takes, in bytes. */
const LARGEST = 50 * 1024 * 1024;
/** Lines that could divide the parts of an e-mail: it takes millions to keep its reader busy. */
const MOST_PARTS = 10_000;

/**
 * E-mails as mail programs save them: who to whom, when, about what; what it says; and what is attached, each under its name.
 * @param readerFor reads what is attached
 */
export function emailReader(readerFor: FindReader): Reader {
  return {
    endings: ['.eml'],
    async read(bytes) {
      if (bytes.length > LARGEST) return { error: `This e-mail is larger than 50 MB. ${REMEDY}` };
      if (hasTooManyParts(bytes)) return { error: `This e-mail has more than 10,000 parts. ${REMEDY}` };
      const budget: Budget = { attachments: 50, characters: 5_000_000 };
      return readMessage(bytes, readerFor, budget, 0);
    },
  };
}

const REMEDY = 'Save what it says as plain text (.txt), and what is attached as files of their own, and try again.';
const DASH = 0x2d;
const LINE_END = 0x0a;

function hasTooManyParts(bytes: Uint8Array): boolean {
  let count = 0;
  for (let at = bytes.indexOf(DASH); at >= 0; at = bytes.indexOf(DASH, at + 1))
    if (bytes[at + 1] === DASH && (at === 0 || bytes[at - 1] === LINE_END)) count += 1;
  return count > MOST_PARTS;
}
