import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** One import of a file: what it names, and whether only types are taken. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const PASSED_OVER = /^(?:node_modules|\.data)$/;
const STATIC = /^\s*(?:import|export)\s+(type\s+)?[^;'"]*?from\s+['"]([^'"]+)['"]/gm;
const BARE = /^\s*import\s+['"]([^'"]+)['"]/gm;
const DYNAMIC = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Files below a folder whose names match, as paths from the top of the repository with slashes. */
export function filesBelow(folder: string, names: RegExp): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => !PASSED_OVER.test(name))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      if (statSync(join(root, path)).isDirectory()) return filesBelow(path, names);
      return names.test(name) ? [path] : [];
    });
}

/** The text of a file, given by its path from the top of the repository. */
export function sourceOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** What a source file imports, in any way. */
export function importsOf(path: string): Import[] {
  const text = sourceOf(path);
  return [
    ...[...text.matchAll(STATIC)].map(([, type, from = '']) => ({ from, typeOnly: type !== undefined })),
    ...[...text.matchAll(BARE), ...text.matchAll(DYNAMIC)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}
