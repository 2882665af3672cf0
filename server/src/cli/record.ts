import type { LintResult, ResultPart, SourceDocument } from '../engine/types.ts';
import type { Aside } from './aside.ts';
import type { Cache } from './cache/cache.ts';
import type { CliIo } from './io.ts';
import { load } from './read.ts';
import type { CliError, FileResult } from './result.ts';
import type { Reading } from './teams.ts';
import type { FoundFile } from './walk.ts';

export interface RecordOptions extends Reading {
  /** What to hand out beside the findings. */
  readonly parts: readonly ResultPart[];
  /** The name of what comes through the standard input. */
  readonly stdinFilename: string | undefined;
  /** Where results of earlier runs are, if somebody asked for them. */
  readonly cache: Cache | undefined;
  /** What people have set aside. */
  readonly aside: Aside;
}

/** Reads and lints one record. What goes wrong with it becomes an error of its own, so that the others go on. */
export async function lintRecord(
  file: FoundFile,
  { linter, edition, settings, kind, parts, stdinFilename, cache, aside }: RecordOptions,
  io: CliIo,
): Promise<FileResult | CliError> {
  const path = file.path === '-' ? (stdinFilename ?? '-') : file.path;
  const loaded = await load(file, path, io);
  if ('error' in loaded) return { path, message: loaded.error };
  const { document, bytes } = loaded;
  const lint = (document: SourceDocument): LintResult => {
    const afresh = () => linter.lint(kind === undefined ? document : { ...document, kind }, settings, parts);
    return cache ? cache.answer({ bytes, document, kind, settings, parts, edition }, afresh) : afresh();
  };
  try {
    return { path, text: document.text, ...aside.lint(document, lint, settings.baseline) };
  } catch (error) {
    // The error's own words may quote the record, so only its name is passed on.
    const name = error instanceof Error ? error.name : typeof error;
    const message = `Caselint could not finish this record (${name}). That is a fault in Caselint; every other record is still read.`;
    return { path, message };
  }
}
