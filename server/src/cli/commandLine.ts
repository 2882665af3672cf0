import { Command, CommanderError } from 'commander';
import type { CliIo } from './io.ts';

/** Wider help would be hard to read. */
const WIDEST = 100;

/**
 * A command line whose help goes to `io.stdout` and whose mistakes go to `io.stderr`, in the same words for each command.
 * @param name as it is typed: "caselint", "caselint rules"
 */
export function commandLine(name: string, { stdout, stderr }: Pick<CliIo, 'stdout' | 'stderr'>): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.stream.write(text),
      writeErr: (text) => stderr.stream.write(text),
      getOutHelpWidth: () => Math.min(stdout.columns, WIDEST),
      getErrHelpWidth: () => Math.min(stderr.columns, WIDEST),
      outputError: (text, write) => write(text.replace(/^error: /, 'caselint: ')),
    })
    .showHelpAfterError(`"${name} --help" shows what can be said.`)
    .helpOption('-h, --help', 'show this help');
}

/**
 * What `read` makes of a command line, or the exit code where there is nothing more to do: help was shown, or a mistake named.
 * @param read may call `command.error`
 */
export function parsed<Given>(read: () => Given): Given | { readonly exitCode: number } {
  try {
    return read();
  } catch (error) {
    if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
}
