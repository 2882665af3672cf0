import type { Format, FormatOptions } from './formats/format.ts';
import { createFormat } from './formats/index.ts';
import type { OutputFile } from './outputFiles.ts';
import type { CliError } from './result.ts';
import { type FileSink, openSink, unwritten } from './sink.ts';

/** The files of a run, each with a report in its own format. One that cannot be written is given up, and the others go on. */
export interface ReportFiles {
  /** Whether any is still being written. */
  readonly some: boolean;
  /** Writes the same part of each. Gives what went wrong. */
  write(part: (format: Format) => string): Promise<readonly CliError[]>;
  /** Puts each in its place. Gives their paths, and what went wrong. */
  finish(): Promise<{ readonly paths: readonly string[]; readonly errors: readonly CliError[] }>;
  /** Takes back what is not in its place yet. */
  discard(): Promise<void>;
}

interface Open {
  readonly path: string;
  readonly format: Format;
  readonly sink: FileSink;
}

export async function openReportFiles(
  files: readonly OutputFile[],
  options: FormatOptions,
): Promise<{ readonly reports: ReportFiles; readonly errors: readonly CliError[] }> {
  let open: Open[] = [];
  const opened = await each(files, async ({ path, format, absolute }) => {
    open.push({ path, format: await createFormat(format, options), sink: await openSink(absolute) });
  });
  const reports: ReportFiles = {
    get some() {
      return open.length > 0;
    },
    write: (part) => each(open, ({ format, sink }) => sink.write(part(format))),
    async finish() {
      const done: string[] = [];
      const errors = await each(open, async ({ path, sink }) => {
        await sink.finish();
        done.push(path);
      });
      open = [];
      return { paths: done, errors };
    },
    async discard() {
      for (const { sink } of open) await sink.discard();
      open = [];
    },
  };
  return { reports, errors: opened };

  async function each<Some extends { readonly path: string }>(
    some: readonly Some[],
    act: (one: Some) => Promise<void>,
  ): Promise<CliError[]> {
    const errors: CliError[] = [];
    for (const one of [...some]) {
      try {
        await act(one);
      } catch (error) {
        errors.push({ path: `--output ${one.path}`, message: unwritten(error) });
        const failed = open.find(({ path }) => path === one.path);
        await failed?.sink.discard();
        open = open.filter((other) => other !== failed);
      }
    }
    return errors;
  }
}
