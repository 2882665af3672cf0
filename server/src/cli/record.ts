import type { LintResult, ResultPart, SourceDocument } from '../engine/types.ts';
import type { Aside } from './aside.ts';
import type { Cache } from './cache/cache.ts';
import type { CliIo } from './io.ts';
import { load } from './read.ts';
import { isReport } from './reportMark.ts';
import type { CliError, FileResult } from './result.ts';
import type { Reading } from './teams.ts';
import type { FoundFile } from './walk.ts';

/** Lints a record in this thread or another. Rejects with what went wrong. */
export type Lint = (document: SourceDocument, reading: Reading, parts: readonly ResultPart[]) => Promise<LintResult>;

export interface RecordOptions {
  /** What to hand out beside the findings. */
  readonly parts: readonly ResultPart[];
  /** The name of what comes through the standard input. */
  readonly stdinFilename: string | undefined;
  /** Where results of earlier runs are, if somebody asked for them. */
  readonly cache: Cache | undefined;
  /** What people have set aside. */
  readonly aside: Aside;
}

/**
 * Begins to read and lint one record. What goes wrong with it becomes an error of its own, so that the others go on.
 * @returns what gives the outcome, "report" where the file is one of Caselint's own: to be called once, when it is this
 * record's turn
 */
export function startRecord(
  file: FoundFile,
  reading: Reading,
  lint: Lint,
  { parts, stdinFilename, cache, aside }: RecordOptions,
  io: CliIo,
): () => Promise<FileResult | CliError | 'report'> {
  const path = file.path === '-' ? (stdinFilename ?? '-') : file.path;
  const { kind, settings, edition } = reading;
  const started = start();
  // What went wrong is heard when it is this record's turn.
  started.catch(() => undefined);
  return async () => {
    try {
      return await started.then((finish) => finish());
    } catch (error) {
      return { path, message: unfinished(error) };
    }
  };

  async function start(): Promise<() => FileResult | CliError | 'report'> {
    const loaded = await load(file, path, io);
    if ('error' in loaded) return () => ({ path, message: loaded.error });
    const { document, bytes, places, notes } = loaded;
    if (!file.named && isReport(bytes)) return () => 'report';
    const { plain, settle } = aside.around(document);
    const afresh = () => lint(kind === undefined ? plain : { ...plain, kind }, reading, parts);
    const asked = { bytes, document: plain, kind, settings, parts, edition };
    const found = await (cache ? cache.answer(asked, afresh) : afresh());
    const about = { path, text: document.text, ...(places && { places }), ...(notes && { notes }) };
    return () => ({ ...about, ...(file.beside ? found : settle(found, settings.baseline)) });
  }
}

/** The error's own words may quote the record, so only its name is passed on. */
export function unfinished(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return `Caselint could not finish this record (${name}). That is a fault in Caselint; every other record is still read.`;
}
