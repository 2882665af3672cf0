import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

/** A browser's own, as far as it is used here. */
declare class DataTransfer {
  readonly items: { add(file: File): void };
}
declare class File {
  constructor(parts: readonly Uint8Array[], name: string);
}

/** Drops files on the page, as from a folder of the desktop. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), bytes: [...(await readFile(path))] })),
  );
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
    return transfer;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('body', type, { dataTransfer: dropped });
}
