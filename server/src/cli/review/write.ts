import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: what was there stays until the new one is complete.
 * @returns why it could not be written, in a sentence that says what to do; undefined where it was
 */
export function writeWhole(path: string, bytes: Uint8Array): string | undefined {
  const draft = `${path}.caselint-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
    const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
    return `The answer could not be written: ${REASONS[code ?? ''] ?? `the system says ${code ?? 'nothing about why'}`}.`;
  }
}

const NOT_ALLOWED = 'you are not allowed to write there; say with --output where to write';
const REASONS: Readonly<Record<string, string>> = {
  EACCES: NOT_ALLOWED,
  EROFS: NOT_ALLOWED,
  EPERM: 'another program may have it open; close it there and try again',
  EBUSY: 'another program has it open; close it there and try again',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is a file where the folder should be; say with --output where to write',
  EEXIST: 'there is a file where the folder should be; say with --output where to write',
};
