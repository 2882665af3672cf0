import type { LintResult, Severity } from '../engine/types.ts';
import { type AsideCount, countAside } from '../ignores/countAside.ts';
import type { Place } from '../readers/index.ts';
import type { AcrossFinding, AcrossFound } from './across/finding.ts';

/** What the command has to say about one record. */
export interface FileResult extends LintResult {
  /** As it was given or relative to the current folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Where in the file the text stands, where the file is no plain text. */
  readonly places?: readonly Place[];
  /** Sentences about what of the file was not read. */
  readonly notes?: readonly string[];
  /** How many findings were set aside where the record was read; missing where that was here. */
  readonly aside?: AsideCount;
}

/** How many of a record's findings are set aside. */
export function asideIn(result: FileResult): AsideCount {
  return result.aside ?? countAside(result);
}

/** Something that could not be done. `path` is a file, a folder or the option that asked for it. */
export interface CliError {
  readonly path: string;
  readonly message: string;
}

/** What is known when every record has been read. */
export interface Summary {
  /** How many records were linted. */
  readonly records: number;
  /** How many of them have findings. */
  readonly flagged: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Rule id → how many findings, in the order in which the rules were first met. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly suppressed: number;
  /** Rule id → how many of its findings were held back. */
  readonly suppressedByRule: ReadonlyMap<string, number>;
  /** How many findings people have set aside in comments and lists, those across records among them. */
  readonly ignored: number;
  /** How many findings are old: a baseline has them. */
  readonly old: number;
  readonly failures: number;
  /** What only several records together show; missing where they were not compared. */
  readonly collection?: readonly AcrossFinding[];
  /** How many of those are set aside. */
  readonly collectionAside?: AsideCount;
  readonly errors: readonly CliError[];
  /** How many files of other kinds were found in the folders and passed over. */
  readonly passedOver: number;
  /** How many records were left out because lists in their folders say so. */
  readonly leftOut: number;
  /** How many were left out because they have not changed since `--since`. */
  readonly unchanged: number;
  /** How many of those were read beside others that have changed. */
  readonly beside: number;
  /** Missing where every record was read. */
  readonly stopped?: Stopped;
}

/** How far a run had come that somebody stopped, in files. */
export interface Stopped {
  readonly after: number;
  readonly of: number;
}

/** What was not read, as far as it was there to be read. */
export type Unread = Partial<Pick<Summary, 'passedOver' | 'leftOut' | 'unchanged' | 'beside'>> & {
  readonly stopped?: Stopped | undefined;
};

export interface Tally {
  add(result: FileResult): void;
  /** @param across what several records together show, where they were compared */
  summary(errors: readonly CliError[], unread: Unread, across?: AcrossFound): Summary;
}

/** Counts results as they pass, so that none has to be kept. */
export function createTally(): Tally {
  let [records, flagged, suppressed, ignored, old, failures] = [0, 0, 0, 0, 0, 0];
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  const byRule = new Map<string, number>();
  const suppressedByRule = new Map<string, number>();
  return {
    add(result) {
      records += 1;
      suppressed += result.suppressed;
      for (const [rule, number] of Object.entries(result.suppressedByRule ?? {}))
        suppressedByRule.set(rule, (suppressedByRule.get(rule) ?? 0) + number);
      const aside = asideIn(result);
      ignored += aside.ignored;
      old += aside.old;
      failures += result.failures.length;
      if (result.findings.length > 0) flagged += 1;
      for (const { rule, severity } of result.findings) {
        bySeverity[severity] += 1;
        byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      }
    },
    summary: (errors, { passedOver = 0, leftOut = 0, unchanged = 0, beside = 0, stopped }, across) => ({
      ...{ records, flagged, bySeverity, byRule, suppressed, suppressedByRule },
      ...{ failures, errors, passedOver, leftOut, unchanged, beside },
      ignored: ignored + (across?.ignored ?? 0),
      old: old + (across?.old ?? 0),
      ...(across && {
        collection: across.findings,
        collectionAside: { ignored: across.ignored, old: across.old },
      }),
      ...(stopped && { stopped }),
    }),
  };
}
