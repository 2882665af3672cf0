import { commandLine, parsed } from '../commandLine.ts';
import { pipeRecords } from '../pipe/pipe.ts';
import { openReader, type ReaderOptions, withReaderOptions } from '../pipe/reader.ts';
import type { RunCommand } from './command.ts';

/**
 * `caselint pipe`: a record a line on the standard input, a result a line on the standard output.
 * Exit code 0 when every line was answered, be it with an error; 2 where the options say what there is not.
 */
export const runPipe: RunCommand = async (argv, context) => {
  const asked = parsed(() => {
    const command = withReaderOptions(commandLine('caselint pipe', context.io), context.linter)
      .description(
        'Reads records as lines of JSON, {"path": …, "text": …}, or "base64" instead of "text" for the bytes of a Word file or the like, and writes one line with the result for each, in the same order. A line that cannot be read is answered with an "error". Settings come from the folder the command is started in.',
      )
      .option(
        '--facts',
        'add what "caselint fold" needs to compare records; it holds names and other words of the record',
      )
      .parse(argv, { from: 'user' });
    return command.opts<ReaderOptions>();
  });
  if ('exitCode' in asked) return asked.exitCode;
  const reader = await openReader(asked, context);
  if (!reader) return 2;
  try {
    await pipeRecords(context.io, reader);
  } finally {
    await reader.close();
  }
  return 0;
};
