import type { Linter } from '../engine/linter.ts';
import type { Edition } from './cache/edition.ts';
import { subcommandFor } from './commands/index.ts';
import type { CliIo } from './io.ts';
import { lintRecords } from './lint.ts';
import { parseOptions } from './options.ts';

/**
 * The command `caselint`: reads records, or does what the first word asks for.
 * @param argv what stands behind the command's name
 * @param edition which Caselint the linter is of, for the cache
 * @param thread the program of threads that lint as the linter does; without it all is done in this one
 * @returns the exit code, as `lintRecords` and each of the commands say
 * @throws when the results cannot be written, other than because their reader has gone away
 */
export async function run(
  argv: readonly string[],
  io: CliIo,
  linter: Linter,
  edition: Edition,
  thread?: string,
): Promise<number> {
  const context = { io, linter, edition, ...(thread !== undefined && { thread }) };
  const [first, ...rest] = argv;
  const command = subcommandFor(first);
  if (command) return (await command.load())(rest, context);
  const asked = parseOptions(argv, io, linter);
  return 'exitCode' in asked ? asked.exitCode : lintRecords(asked.options, context);
}
