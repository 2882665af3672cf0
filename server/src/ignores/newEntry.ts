import type { Finding, LintResult, SourceDocument } from '../engine/types.ts';
import { entriesOf } from './entriesOf.ts';
import type { Entry, Scope } from './entry.ts';
import { placeId, ruleId } from './identity.ts';
import { createNamer } from './names.ts';
import { foldersAbove, pathFrom } from './places.ts';
import type { AppliedList } from './setAside.ts';

/** What a person has decided about a finding. */
export interface Decision {
  readonly scope: Scope;
  readonly finding: Finding;
  /** The day, as in 2026-11-21. */
  readonly when: string;
  /** Empty where they gave none. */
  readonly reason: string;
}

/** The longest reason that is kept, in UTF-16 units. */
const LONGEST_REASON = 500;

/** The entry for a decision; the parameters but for the first are those of `entriesOf`. */
export function newEntry(
  { scope, finding, when, reason }: Decision,
  result: LintResult,
  document: SourceDocument,
  applied: AppliedList,
  rules: readonly string[],
): Entry | undefined {
  const said = reason.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
  const about = { scope, rule: finding.rule, when, ...(said === '' ? {} : { reason: said }) };
  if (scope === 'finding') {
    const [entry] = entriesOf([finding], result, document, applied, rules);
    return entry && { ...entry, ...about };
  }
  const name = createNamer(applied.list.keys[0]!);
  const uri = scope === 'record' ? document.uri : foldersAbove(document.uri)[0];
  if (uri === undefined) return undefined;
  const path = pathFrom(applied.root, uri);
  return { id: ruleId(name, scope, path, finding.rule), place: placeId(name, path), ...about };
}
