import type { Readable } from 'node:stream';

/** A line without its end, or a sentence that says why there is none. */
export type Line = { readonly text: string } | { readonly error: string };

/** The longest line that is taken, in bytes: many times the longest record that anybody writes. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const NEW_LINE = 10;

/**
 * The lines of a stream, each as soon as its end has come; the last one may lack it. A line that is too long or no UTF-8 is
 * answered with an error in its place, and no more of it is held than fits.
 */
export async function* linesOf(stream: Readable, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let held: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= longest) held.push(part);
    else held = [];
  };
  const give = (): Line => {
    const line = length <= longest ? decoded(Buffer.concat(held)) : { error: TOO_LONG };
    [held, length] = [[], 0];
    return line;
  };
  for await (const given of stream) {
    const chunk = Buffer.from(given);
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      take(chunk.subarray(from, end));
      yield give();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield give();
}

function decoded(bytes: Buffer): Line {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { error: 'This line is not UTF-8. Write it as UTF-8 and send it again.' };
  }
}

const TOO_LONG = `This line is longer than ${LONGEST_LINE / 1024 / 1024} MB. Send the record in parts.`;
