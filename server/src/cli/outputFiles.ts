import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readerFor } from '../readers/index.ts';
import type { Output } from './outputs.ts';
import { isReport, MARK_REACH } from './reportMark.ts';
import type { CliError } from './result.ts';
import type { FoundFile } from './walk.ts';

/** An output that may be written. */
export interface OutputFile extends Output {
  readonly absolute: string;
}

const NO_FOLDER = 'The folder for this report is not there. Make it, or choose another.';
const A_FOLDER = 'This is a folder. Say the name of a file in it.';
const TWICE = 'This was named twice. Give each report a file of its own.';
const A_RECORD = 'This is one of the records that are read, and is left as it is. Give the report another name.';
const MAYBE_A_RECORD =
  'There is a file of this name already, and it may be a record, so it is left as it is. Give the report another name.';

/**
 * Which outputs may be written, and why the others may not. An older report is replaced; what may be a record never is.
 * @param files the records that are going to be read
 */
export function outputFiles(
  outputs: readonly Output[],
  files: readonly FoundFile[],
  cwd: string,
): { readonly files: readonly OutputFile[]; readonly errors: readonly CliError[] } {
  if (outputs.length === 0) return { files: [], errors: [] };
  const records = new Set(files.map(({ absolute }) => absolute && realOf(absolute)));
  const taken = new Set<string>();
  const all = outputs.map((output) => {
    const absolute = resolve(cwd, output.path);
    const error = taken.has(absolute) ? TWICE : refusalOf(absolute, records);
    taken.add(absolute);
    return { ...output, absolute, error };
  });
  return {
    files: all.filter(({ error }) => error === undefined).map(({ error: _, ...file }) => file),
    errors: all.flatMap(({ path, error }) =>
      error === undefined ? [] : [{ path: `--output ${path}`, message: error }],
    ),
  };
}

function refusalOf(absolute: string, records: ReadonlySet<string | undefined>): string | undefined {
  if (!statSync(dirname(absolute), { throwIfNoEntry: false })?.isDirectory()) return NO_FOLDER;
  const entry = statSync(absolute, { throwIfNoEntry: false });
  if (!entry) return undefined;
  if (entry.isDirectory()) return A_FOLDER;
  if (readerFor(absolute) === undefined || isReport(startOf(absolute))) return undefined;
  return records.has(realOf(absolute)) ? A_RECORD : MAYBE_A_RECORD;
}

/** The first bytes of a file; none where it cannot be read. */
function startOf(path: string): Uint8Array {
  const bytes = new Uint8Array(MARK_REACH);
  try {
    const file = openSync(path, 'r');
    try {
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return bytes.subarray(0, 0);
  }
}

/** The file behind a link. */
function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
