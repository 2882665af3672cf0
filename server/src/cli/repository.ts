import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above, or this one, that is the root of a git repository. */
export function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}
