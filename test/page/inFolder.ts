import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a folder that is there as long as it is used. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'caselint-page-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
