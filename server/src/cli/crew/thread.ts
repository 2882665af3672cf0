import { workerData } from 'node:worker_threads';
import { worker } from 'workerpool';
import type { Dictionaries, Linter } from '../../engine/linter.ts';
import type { LintResult, LintSettings, ResultPart, SourceDocument } from '../../engine/types.ts';
import { linterOnNeed } from '../linterOnNeed.ts';
import type { TeamDictionaries } from '../teams.ts';

/** What a thread is given when it starts. */
export interface Brought {
  readonly dictionaries: TeamDictionaries;
}

/** One record for a thread. */
export interface Order {
  readonly document: SourceDocument;
  readonly settings: LintSettings;
  readonly parts: readonly ResultPart[];
  /** The fingerprint of the edition that it is linted with: that of a team's own dictionaries, else Caselint's. */
  readonly edition: string;
}

/** What was found, or the name of the error that kept it from being found. */
export type Answer = { readonly result: LintResult } | { readonly failed: string };

/** Lints what the other side of the pool sends; this is all that a thread does. */
export function serve(builtin: Dictionaries): void {
  const { dictionaries } = workerData as Brought;
  const own = linterOnNeed(builtin);
  const linters = new Map<string, Linter>();
  worker({ lint });

  async function lint({ document, settings, parts, edition }: Order): Promise<Answer> {
    try {
      return { result: (await linterFor(edition)).lint(document, settings, parts) };
    } catch (error) {
      return { failed: error instanceof Error ? error.name : typeof error };
    }
  }

  async function linterFor(edition: string): Promise<Linter> {
    const files = dictionaries.get(edition);
    if (!files) return own;
    const known = linters.get(edition);
    if (known) return known;
    const { readTeam } = await import('../../team/dictionaries.ts');
    const linter = linterOnNeed(readTeam(files, builtin).dictionaries);
    linters.set(edition, linter);
    return linter;
  }
}
