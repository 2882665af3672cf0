import picomatch from 'picomatch';
import type { DocumentKind } from '../engine/types.ts';
import type { Settings } from './shape.ts';

/**
 * The kind of record that the settings give a file, or undefined where they say nothing.
 * `path` is absolute or relative, with slashes of either kind. A glob may begin at any folder above the file.
 */
export function kindFor(path: string, settings: Pick<Settings, 'kinds'>): DocumentKind | undefined {
  return Object.entries(settings.kinds).find(([glob]) => matches(path, [glob]))?.[1];
}

/** Whether a file is a record for the settings' `files.include` and `files.exclude`. `path` as for {@link kindFor}. */
export function isRecord(path: string, settings: Pick<Settings, 'files'>): boolean {
  const { include, exclude } = settings.files;
  return (include.length === 0 || matches(path, include)) && !matches(path, exclude);
}

function matches(path: string, globs: readonly string[]): boolean {
  const patterns = globs.flatMap((glob) => [glob, `**/${glob}`]);
  return patterns.length > 0 && picomatch(patterns, { dot: true, nocase: true })(path.replaceAll('\\', '/'));
}
