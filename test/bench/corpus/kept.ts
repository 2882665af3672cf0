import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources } from './records.ts';

/** What a folder holds; written anew, and only then, where anything that it depends on has changed. */
export function keptIn<T>(folder: string, size: unknown, write: () => T): T {
  const made = madeFrom(size);
  const index = join(folder, 'made.json');
  if (existsSync(index)) {
    const known = JSON.parse(readFileSync(index, 'utf8'));
    if (known.made === made) return known.written;
  }
  rmSync(folder, { recursive: true, force: true });
  const written = write();
  writeFileSync(index, JSON.stringify({ made, written }));
  return written;
}

/** What corpora depend on: the records, and how they are taken apart and put together. */
function madeFrom(size: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(size));
  const here = fileURLToPath(new URL('.', import.meta.url));
  for (const file of readdirSync(here).sort()) hash.update(readFileSync(join(here, file)));
  for (const { text } of readSources().records) hash.update(text);
  return hash.digest('hex');
}
