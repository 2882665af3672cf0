import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LintResult, SourceDocument } from '../engine/types.ts';
import { createListFiles } from '../ignores/disk.ts';
import { lintIgnoring } from '../ignores/lintIgnoring.ts';
import { listsFor } from '../ignores/lists.ts';
import { openBaseline } from './baseline.ts';
import type { CliOptions } from './options.ts';
import type { CliError } from './result.ts';

/** What people have set aside, for one run of the command. */
export interface Aside {
  /** Lints a record without it. @param lint finds everything in the record that it is given */
  lint(document: SourceDocument, lint: (document: SourceDocument) => LintResult): LintResult;
  /** What was the matter with lists that came up since the last time it was asked. */
  errors(): readonly CliError[];
  /** Writes the baseline where that was asked for. Gives a sentence about it, or what was the matter. */
  save(): CliError | { readonly path: string; readonly note: string } | undefined;
}

/** @param rules the ids of every rule */
export function openAside(
  { baseline: file, updateBaseline, ignores }: Pick<CliOptions, 'baseline' | 'updateBaseline' | 'ignores'>,
  cwd: string,
  rules: readonly string[],
): Aside {
  const files = createListFiles();
  const said = new Set<string>();
  const uri = file === undefined ? undefined : pathToFileURL(resolve(cwd, file)).href;
  const updated = updateBaseline && uri !== undefined ? openBaseline(uri, files, rules) : undefined;
  const places = { within: ignores ? ('any' as const) : null, baseline: updated ? undefined : uri };
  let errors: CliError[] = [];
  const report = (path: string, message: string): void => {
    if (!said.has(path)) errors.push({ path, message });
    said.add(path);
  };
  if (file !== undefined && uri !== undefined && !updated && !files.read(uri, 'baseline'))
    report(file, 'There is no such baseline, so every finding is shown. Write one with --update-baseline.');
  return {
    lint(document, lint) {
      const { lists, problems } = listsFor(document.uri, places, files);
      for (const problem of problems)
        report(`${relative(cwd, fileURLToPath(problem.file))}:${problem.line}`, problem.message);
      const result = lintIgnoring(document, lint, { lists, comments: ignores }, rules);
      return updated ? updated.take(result, document) : result;
    },
    errors() {
      const since = errors;
      errors = [];
      return since;
    },
    save() {
      const outcome = updated?.save();
      return outcome && file !== undefined ? { path: file, ...outcome } : undefined;
    },
  };
}
