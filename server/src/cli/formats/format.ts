import type { ResultPart, RuleSummary, Severity } from '../../engine/types.ts';
import type { FileResult, Summary } from '../result.ts';

/** One way to write results down. Each part is written as soon as it is known, so that no more than one record is held. */
export interface Format {
  head(): string;
  /** `index` counts the results from 0. */
  result(result: FileResult, index: number): string;
  tail(summary: Summary): string;
}

export interface FormatOptions {
  readonly rules: readonly RuleSummary[];
  readonly version: string;
  /** Width in characters. */
  readonly columns: number;
  readonly colours: boolean;
  /** Says less: no reasons at the end, nothing about what was passed over. */
  readonly quiet: boolean;
  /** What somebody asked for beside the findings, for the formats that have fields for it. */
  readonly with: readonly ResultPart[];
  /** Whether reports that travel may show the record's words. */
  readonly excerpts: boolean;
  /** From which severity on a finding counts as a failure. */
  readonly failOn: Severity | 'never';
  /** What was read, as it was named. */
  readonly paths: readonly string[];
  /** When it was read. */
  readonly now: Date;
}
