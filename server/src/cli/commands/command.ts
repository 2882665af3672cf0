import type { Linter } from '../../engine/linter.ts';
import type { Edition } from '../cache/edition.ts';
import type { CliIo } from '../io.ts';

/** What every command of Caselint is given, beside what stands on its line. */
export interface CommandContext {
  readonly io: CliIo;
  /** Caselint's own rules. */
  readonly linter: Linter;
  /** Which Caselint the linter is of. */
  readonly edition: Edition;
  /** The program of threads that lint as the linter does; without it all is done in this one. */
  readonly thread?: string;
}

/**
 * Does what a command is for.
 * @param argv what stands behind the command's name
 * @returns the exit code
 */
export type RunCommand = (argv: readonly string[], context: CommandContext) => Promise<number>;

/** A command beside the reading of records: the first word behind `caselint`. */
export interface Subcommand {
  readonly name: string;
  /** What is typed behind the name, for the help. */
  readonly takes: string;
  /** What it does, in a few words for the help. */
  readonly does: string;
  /** Loads what the command needs; only the one that is asked for is. */
  readonly load: () => Promise<RunCommand>;
}
