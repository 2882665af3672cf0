import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writer } from './io.ts';
import { reasonOf } from './reason.ts';

/** A file that comes into being whole or not at all. */
export interface FileSink extends Pick<Writer, 'write'> {
  /** Puts what was written in the place of the file. Rejects where that cannot be done; then nothing is left behind. */
  finish(): Promise<void>;
  /** Takes back what was written. */
  discard(): Promise<void>;
}

/**
 * Writes beside the file and takes its name at the end, so that whoever looks meanwhile sees the old file whole.
 * @param path absolute; its folder is there
 */
export async function openSink(path: string): Promise<FileSink> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const file = await open(draft, 'wx');
  const discard = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await rm(draft, { force: true });
  };
  return {
    async write(text) {
      await file.write(text);
    },
    async finish() {
      try {
        await file.sync();
        await file.close();
        await rename(draft, path);
      } catch (error) {
        await discard();
        throw error;
      }
    },
    discard,
  };
}

/** Why a file could not be written, for people. */
export function unwritten(error: unknown): string {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === 'ENOSPC') return 'This could not be written: the disk is full. Make room, or choose another folder.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'This could not be written: you are not allowed to. Choose another folder.';
  return `This could not be written: ${reasonOf(error)}.`;
}
