import { setImmediate as turn } from 'node:timers/promises';
import type { Command } from 'commander';
import type { Linter } from '../../engine/linter.ts';
import type { DocumentKind, ResultPart } from '../../engine/types.ts';
import type { CommandContext } from '../commands/command.ts';
import { printable } from '../formats/printable.ts';
import { PARTS } from '../options.ts';
import { MOST_WORKERS, withAsking, withSettingsOfHere } from '../readingOptions.ts';
import type { Lint } from '../record.ts';
import { openTeams, type Reading } from '../teams.ts';
import { listOf, wholeNumber } from '../values.ts';

/** How records are read that are told by their names alone: one way for all of them. */
export interface ReaderOptions {
  readonly kind?: DocumentKind;
  readonly rule?: readonly string[];
  readonly pack?: readonly string[];
  readonly with?: readonly ResultPart[];
  readonly facts?: boolean;
  readonly config?: string | false;
  readonly workers?: number;
}

/** Records under way for each thread, so that none waits while another is at a long one. */
const AHEAD = 4;

export function withReaderOptions(command: Command, linter: Pick<Linter, 'packs'>): Command {
  const asking = withAsking(command, linter).option(
    '--with <parts>',
    `what the lines hold beside the findings: ${PARTS.join(', ')}`,
    listOf(PARTS),
  );
  return withSettingsOfHere(asking).option(
    '--workers <number>',
    'read so many records side by side',
    wholeNumber(MOST_WORKERS),
    0,
  );
}

export interface RecordReader {
  readonly reading: Reading;
  readonly lint: Lint;
  readonly parts: readonly ResultPart[];
  /** How many records may be under way at a time. */
  readonly width: number;
  close(): Promise<void>;
}

/** @returns undefined where the options say what there is not; that has been said then */
export async function openReader(
  { rule = [], pack = [], with: parts = [], facts = false, workers = 0, kind, config }: ReaderOptions,
  { io, linter, edition, thread }: CommandContext,
): Promise<RecordReader | undefined> {
  const here = { path: '-', named: true } as const;
  const options = { rule, pack, ...(kind && { kind }), ...(config !== undefined && { config }) };
  const teams = await openTeams([here], options, io, { linter, edition });
  for (const { path, message } of teams.errors) io.stderr.stream.write(`caselint: ${printable(path)}: ${message}\n`);
  if (teams.errors.length > 0) return undefined;
  const pool =
    workers > 0 && thread !== undefined
      ? (await import('../crew/pool.ts')).openPool(thread, workers, teams.dictionaries)
      : undefined;
  return {
    reading: teams.for(here)!,
    lint: pool?.lint ?? lintHere,
    parts: facts ? [...parts, 'facts'] : parts,
    width: Math.max(1, workers * AHEAD),
    close: async () => pool?.close(),
  };
}

/** Between two records whoever reads the answers gets the last one. */
const lintHere: Lint = async (document, { linter, settings }, parts) => {
  await turn();
  return linter.lint(document, settings, parts);
};
