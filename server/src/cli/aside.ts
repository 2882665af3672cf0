import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LintResult, SourceDocument } from '../engine/types.ts';
import { createListFiles } from '../ignores/disk.ts';
import type { ListFiles, LoadedList } from '../ignores/files.ts';
import { type Asides, withoutComments } from '../ignores/lintIgnoring.ts';
import { listsFor } from '../ignores/lists.ts';
import { openBaseline } from './baseline.ts';
import type { CliOptions } from './options.ts';
import type { CliError } from './result.ts';

/** What people have set aside, for one run of the command. */
export interface Aside {
  /** What is to be linted of a record, and what is left of what was found. */
  around(document: SourceDocument): Around;
  /** What was the matter with lists that came up since the last time it was asked. */
  errors(): readonly CliError[];
  /** Writes the baseline where that was asked for. Gives a sentence about it, or what was the matter. */
  save(): CliError | { readonly path: string; readonly note: string } | undefined;
}

export interface Around {
  /** The record with the comments taken out. */
  readonly plain: SourceDocument;
  /**
   * Leaves out what people have set aside. Records are settled in the order in which they are reported.
   * @param found everything that was found in `plain`
   * @param baseline the one that the settings name; empty where they name none
   * @param isWhole false for a part of what was found in the record
   */
  settle(found: LintResult, baseline: string, isWhole?: boolean): LintResult;
}

/** Where a baseline is written when nobody says where. */
const USUAL = join('.caselint', 'baseline.jsonl');
const NO_BASELINE = 'There is no such baseline, so every finding is shown. Write one with --update-baseline.';

/** @param rules the ids of every rule */
export function openAside(
  { baseline: named, updateBaseline, ignores }: Pick<CliOptions, 'baseline' | 'updateBaseline' | 'ignores'>,
  cwd: string,
  rules: readonly string[],
): Aside {
  const files = asFirstRead(createListFiles());
  const said = new Set<string>();
  const file = named ?? USUAL;
  const uri = pathToFileURL(resolve(cwd, file)).href;
  const updated = updateBaseline ? openBaseline(uri, files, rules) : undefined;
  const within = ignores ? 'any' : null;
  let errors: CliError[] = [];
  const report = (path: string, message: string): void => {
    if (!said.has(path)) errors.push({ path, message });
    said.add(path);
  };
  return {
    around(document) {
      const { plain, settle } = withoutComments(document, rules);
      return {
        plain,
        settle: (found, baseline, isWhole = true) =>
          settled(document, (lists) => settle(found, lists), baseline, isWhole),
      };
    },
    errors() {
      const since = errors;
      errors = [];
      return since;
    },
    save() {
      const outcome = updated?.save();
      return outcome && { path: file, ...outcome };
    },
  };

  function settled(
    document: SourceDocument,
    settle: (asides: Asides) => LintResult,
    ofSettings: string,
    isWhole: boolean,
  ): LintResult {
    const baseline = named === undefined ? ofSettings : resolve(cwd, named);
    const counts = !updated && (ignores || named !== undefined);
    const places = { within, baseline: counts ? baseline : null } as const;
    const { lists, problems, hasBaseline } = listsFor(document.uri, places, files);
    if (!hasBaseline) report(named ?? baseline, NO_BASELINE);
    for (const problem of problems)
      report(`${relative(cwd, fileURLToPath(problem.file))}:${problem.line}`, problem.message);
    const result = settle({ lists, comments: ignores });
    return updated ? updated.take(result, document, isWhole) : result;
  }
}

/** Lists as they were when the run first asked for them, so that a folder of records does not ask the disk for each. */
function asFirstRead(files: ListFiles): ListFiles {
  const read = new Map<string, LoadedList | undefined>();
  return {
    ...files,
    read: (uri, kind) => {
      const name = `${kind} ${uri}`;
      if (!read.has(name)) read.set(name, files.read(uri, kind));
      return read.get(name);
    },
  };
}
