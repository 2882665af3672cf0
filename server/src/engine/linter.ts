import type { LintResult, LintSettings, RuleSummary, SourceDocument } from './types.ts';

/** The engine's one facade: plain documents in, findings out. Pure: same text, same settings, same findings, everywhere. */
export interface Linter {
  /** Every rule the catalogue knows, in the order of their ids. */
  readonly rules: readonly RuleSummary[];
  /** Packs that settings may switch on. */
  readonly packs: readonly string[];
  lint(document: SourceDocument, settings: LintSettings): LintResult;
}
