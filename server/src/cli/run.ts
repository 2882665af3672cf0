import type { Linter } from '../engine/linter.ts';
import { VERSION } from '../version.ts';
import { openAside } from './aside.ts';
import { type Cache, openCache } from './cache/cache.ts';
import type { Edition } from './cache/edition.ts';
import { findFiles } from './files.ts';
import type { Format } from './formats/format.ts';
import { jsonFormat } from './formats/json.ts';
import { printable } from './formats/printable.ts';
import { type CliIo, createWriter } from './io.ts';
import { reaches, withoutAsides } from './levels.ts';
import { type CliOptions, parseOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { lintRecord } from './record.ts';
import { type CliError, createTally } from './result.ts';
import { openTeams } from './teams.ts';

/**
 * The command `caselint`: finds the records, lints one after the other and writes what was found as it goes, so that no
 * more than one record is held at a time.
 * @param argv what stands behind the command's name
 * @param edition which Caselint the linter is of, for the cache
 * @returns the exit code: 0 nothing at or above the level, 1 findings, 2 something could not be read or understood
 * @throws when the results cannot be written, other than because their reader has gone away
 */
export async function run(argv: readonly string[], io: CliIo, linter: Linter, edition: Edition): Promise<number> {
  const parsed = parseOptions(argv, io, linter);
  if ('exitCode' in parsed) return parsed.exitCode;
  const { options } = parsed;
  const found = await findFiles(options.paths, io.cwd);
  const teams = await openTeams(found.files, options, io, { linter, edition });

  const stdout = createWriter(io.stdout.stream);
  const stderr = createWriter(io.stderr.stream);
  const progress = createProgress(io.stderr, found.files.length);
  const format = await createFormat(options, io, teams);
  const tally = createTally();
  const errors: CliError[] = [];
  const write = (text: string): Promise<void> => {
    if (text !== '') progress.clear();
    return stdout.write(text);
  };
  const report = (error: CliError): Promise<void> => {
    errors.push(error);
    progress.clear();
    return stderr.write(`caselint: ${printable(error.path)}: ${error.message}\n`);
  };

  for (const error of [...teams.errors, ...found.errors]) await report(error);
  const cache = options.cache ? await openCache(options.cacheLocation, io.cwd, edition) : undefined;
  await stderr.write(noteLine(cache, cache?.note));
  const ids = teams.rules.map(({ id }) => id);
  const aside = openAside(options, io.cwd, ids);
  await write(format.head());
  const { with: parts, stdinFilename } = options;
  const recordOptions = { parts, stdinFilename, cache, aside };
  let fails = false;
  let written = 0;
  let leftOut = 0;
  try {
    for (const file of found.files) {
      // Whoever was reading has gone, as in `caselint records | head`: what is left to say would be for nobody.
      if (stdout.closed) break;
      const reading = teams.for(file);
      progress.advance();
      if (!reading) {
        leftOut += 1;
        continue;
      }
      const outcome = await lintRecord(file, { ...recordOptions, ...reading }, io);
      for (const error of aside.errors()) await report(error);
      if ('message' in outcome) {
        await report(outcome);
        continue;
      }
      fails ||= reaches(outcome.findings, options.failOn);
      const result = options.quiet ? { ...outcome, findings: withoutAsides(outcome.findings) } : outcome;
      tally.add(result);
      await write(format.result(result, written));
      written += 1;
    }
  } finally {
    progress.clear();
  }
  const saved = aside.save();
  for (const error of [...aside.errors(), ...(saved && 'message' in saved ? [saved] : [])]) await report(error);
  await write(format.tail(tally.summary(errors, found.passedOver + leftOut)));
  await stderr.write(noteLine(cache, await cache?.save()));
  if (saved && 'note' in saved) await stderr.write(noteLine(saved, saved.note));
  if (errors.length > 0) return 2;
  return fails ? 1 : 0;
}

/** A sentence about a file that is kept: it changes no result, so it is said and counts as no error. */
function noteLine(cache: Pick<Cache, 'path'> | undefined, note: string | undefined): string {
  return cache && note ? `caselint: ${printable(cache.path)}: ${note}\n` : '';
}

async function createFormat(
  { format, color, quiet }: CliOptions,
  { stdout }: CliIo,
  { rules }: Pick<Linter, 'rules'>,
): Promise<Format> {
  const colours = color === 'auto' ? stdout.colours : color === 'always';
  // What measures and wraps text takes a while to load, and other formats have no use for it.
  const create = format === 'json' ? jsonFormat : (await import('./formats/text.ts')).textFormat;
  return create({ rules, version: VERSION, columns: stdout.columns, colours, quiet });
}
