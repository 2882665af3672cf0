import type { Linter } from '../engine/linter.ts';
import type { LintResult, ResultPart, SourceDocument } from '../engine/types.ts';
import { lintIgnoring } from '../ignores/lintIgnoring.ts';
import type { ReadRecord } from '../readers/index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { AskedRecord } from './messages.ts';

/** What the page shows beside the findings. */
const SHOWN: readonly ResultPart[] = ['people', 'actions', 'children', 'sections', 'disclosures'];

/** What the rules say of a record that a page was given: all of it, for a page has neither settings nor lists. */
export function lintForPage({ name, kind }: AskedRecord, { text, format }: ReadRecord, linter: Linter): LintResult {
  const source: SourceDocument = { uri: uriOf(name), text, format, ...(kind && { kind }) };
  return lintIgnoring(
    source,
    (document) => linter.lint(document, DEFAULT_SETTINGS, SHOWN),
    { lists: [], comments: true },
    linter.rules.map(({ id }) => id),
  );
}

/** The name may tell the kind of the record, as it does where files are read from a disk. */
export const uriOf = (name: string): string => `file:///${encodeURIComponent(name)}`;
