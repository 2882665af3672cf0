import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, in the order of their names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

/** How much was read, and how fast. */
export interface Rate {
  readonly files: number;
  readonly seconds: number;
  readonly filesPerSecond: number;
  readonly megabytesPerSecond: number;
}

export function rateOf(files: readonly string[], seconds: number): Rate {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return {
    files: files.length,
    seconds,
    filesPerSecond: files.length / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
  };
}
