import { type CliIo, createWriter } from '../io.ts';
import { unfinished } from '../record.ts';
import { answerFor } from './answer.ts';
import { type Line, linesOf } from './lines.ts';
import { orderFrom } from './orders.ts';
import type { RecordReader } from './reader.ts';

/**
 * Reads a record a line and writes a result a line, in the same order, each as soon as it is known. A line that cannot be read
 * has an answer too, so that whoever counts lines gets as many as they gave.
 * @returns when everything has been answered, or whoever reads the answers has gone
 * @throws when the answers cannot be written
 */
export async function pipeRecords(
  { stdin, stdout }: Pick<CliIo, 'stdin' | 'stdout'>,
  reader: RecordReader,
): Promise<void> {
  const writer = createWriter(stdout.stream);
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  let number = 0;
  for await (const line of linesOf(stdin)) {
    number += 1;
    const answer = answerTo(line, number, reader);
    // Each is written when it is its turn, also while the next line is waited for.
    last = last.then(async () => writer.write(`${JSON.stringify(await answer)}\n`));
    // What goes wrong is heard when it is waited for.
    last.catch(() => undefined);
    underWay.push(last);
    if (underWay.length >= reader.width) await underWay.shift();
    if (writer.closed) return;
  }
  await last;
}

/** Never rejects. */
async function answerTo(line: Line, number: number, { reading, lint, parts }: RecordReader): Promise<object> {
  const order =
    'error' in line ? line : await orderFrom(line.text).catch((error: unknown) => ({ error: unfinished(error) }));
  if ('error' in order) return { path: null, line: number, ...order };
  const answer = await answerFor(order, reading, lint, parts);
  return 'error' in answer ? { ...answer, line: number } : answer;
}
