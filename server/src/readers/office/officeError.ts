/** Why a file cannot be read, in a sentence for people that says what to do. It never quotes the file. */
export class OfficeError extends Error {}

const AGAIN = 'Open it in the program that it was written with, save it again, and try once more.';

export const DAMAGED = `The file is damaged, or was not copied to its end. ${AGAIN}`;

export const PROTECTED =
  'This file is protected by a password. Open it in Word, save a copy without the password, and try the copy.';

export const TOO_LARGE =
  'The file holds more than can be read at once. Divide the record into smaller files and try again.';

export const NOT_AS_WRITTEN = `The file is not put together as a word processor does it. If you do not know who sent it, do not open it. ${AGAIN}`;

/** Runs a reading, and gives the sentence of an `OfficeError` for whoever asked. Anything else is thrown on. */
export function orError<T>(read: () => T): T | { readonly error: string } {
  try {
    return read();
  } catch (error) {
    if (error instanceof OfficeError) return { error: error.message };
    throw error;
  }
}
