import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { createLinter, Dictionaries } from '../../../server/src/engine/linter.ts';
import { root } from '../../support/sources.ts';

/** The engine inside this process, watched. */
export interface Watched {
  /** How many sentences of a file reach compromise, of those that no earlier file held. */
  tagged(path: string): number;
  profile(paths: readonly string[]): Profile;
}

export interface Profile {
  /** Milliseconds for each KB of text: everything, and each rule, the slowest first. */
  readonly total: number;
  readonly rules: readonly { readonly rule: string; readonly milliseconds: number }[];
  readonly sentences: number;
  readonly tagged: number;
}

interface Engine {
  readonly createLinter: typeof createLinter;
  readonly dictionaries: Dictionaries;
  readonly taggedSentences: () => number;
  readonly spent: Map<string, number>;
  readonly sentences: Set<string>;
}

export async function watchedEngine(): Promise<Watched> {
  const engine: Engine = await import(join(root, 'out/bench/engine/watched.mjs'));
  const linter = engine.createLinter(engine.dictionaries);
  return { tagged, profile };

  function lint(path: string): void {
    const format = path.endsWith('.md') ? 'markdown' : 'text';
    linter.lint({ uri: path, text: readFileSync(path, 'utf8'), format }, { rules: {}, packs: [] });
  }

  function tagged(path: string): number {
    const before = engine.taggedSentences();
    lint(path);
    return engine.taggedSentences() - before;
  }

  function profile(paths: readonly string[]): Profile {
    engine.spent.clear();
    engine.sentences.clear();
    const before = engine.taggedSentences();
    const start = performance.now();
    for (const path of paths) lint(path);
    const took = performance.now() - start;
    const kilobytes = paths.reduce((sum, path) => sum + readFileSync(path).length, 0) / 1000;
    const rules = [...engine.spent].map(([rule, milliseconds]) => ({ rule, milliseconds: milliseconds / kilobytes }));
    return {
      total: took / kilobytes,
      rules: rules.sort((a, b) => b.milliseconds - a.milliseconds),
      sentences: engine.sentences.size,
      tagged: engine.taggedSentences() - before,
    };
  }
}
