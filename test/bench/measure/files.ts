import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder, in the order of their names. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
