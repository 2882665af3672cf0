import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/sources.ts';

/** A linter that can be measured. */
export interface Linter {
  /** The name of its file in `linters/`. */
  readonly id: string;
  readonly name: string;
  /** Package and version, for the page of results. */
  readonly versions: string;
  readonly note: string;
}

interface About {
  readonly name: string;
  readonly packages: readonly string[];
  readonly note: string;
  /** Too slow for a short run. */
  readonly slow?: boolean;
}

export const CASELINT = 'caselint';
export const BENCH = join(root, 'test/bench');

/** Caselint, and its peers where they are there; without the slowest of them for a short run. */
export function linters(hasPeers: boolean, isShort: boolean): readonly Linter[] {
  const all: [string, About][] = Object.entries(JSON.parse(readFileSync(join(BENCH, 'linters/about.json'), 'utf8')));
  return all
    .filter(([id, { slow }]) => id === CASELINT || (hasPeers && !(slow && isShort)))
    .map(([id, { name, note, packages }]) => ({
      ...{ id, name, note },
      versions: packages.map((each) => `${each} ${versionOf(each)}`).join(', '),
    }));
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8')).version;
}
