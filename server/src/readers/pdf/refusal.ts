/** Why a PDF is not read, in a sentence for people; `remedy` is missing where making it smaller is one. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly remedy = 'Save the part that you need as a PDF of its own and try again.',
  ) {
    super(message);
  }
}

/** The sentences for people to what a reading ended with. The library's own words may quote the record, so they are never shown. */
export function refusal(error: unknown): { readonly error: string } {
  if (error instanceof Refused) return { error: `${error.message} ${error.remedy}` };
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return { error: isLocked ? LOCKED : DAMAGED };
}

const LOCKED = 'This PDF is locked with a password. Open it with the password, save it without one, and try again.';
const DAMAGED =
  'This PDF is damaged, or no PDF at all, and could not be read. Open it, save or print it as a PDF again, and try again.';

export const SCAN = new Refused(
  'This PDF is a scan: there is no text to read.',
  'Use the record that it was printed from, or have the text recognised (OCR), and try again.',
);

export const NO_LETTERS = new Refused(
  'The text of this PDF can be looked at but not read: it does not say which letters its shapes stand for.',
  'Use the record that it was made from, or print it as a PDF again from there, and try again.',
);
