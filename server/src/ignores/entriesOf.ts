import type { Finding, LintResult, SourceDocument } from '../engine/types.ts';
import { COMMENT_RULE, readComments } from './comments.ts';
import type { Entry } from './entry.ts';
import { findingId, placeId } from './identity.ts';
import { marksOf } from './marks.ts';
import { createNamer } from './names.ts';
import { pathFrom } from './places.ts';
import type { AppliedList } from './setAside.ts';

/**
 * What a list would have to hold to set findings of a record aside, one entry a finding.
 * @param findings some of `result.findings`
 * @param result what `lintIgnoring` gave for the record
 * @param rules the ids of every rule
 */
export function entriesOf(
  findings: readonly Finding[],
  { findings: left, ignored = [] }: LintResult,
  document: SourceDocument,
  { list, root }: AppliedList,
  rules: readonly string[],
): Entry[] {
  const name = createNamer(list.keys[0]!);
  const path = pathFrom(root, document.uri);
  // A mark counts what looks the same before it, whether that is ignored or not.
  const all = [...left, ...ignored.map(({ finding }) => finding)].filter(({ rule }) => rule !== COMMENT_RULE);
  const marks = marksOf(all, { ...document, text: readComments(document.text, rules).text });
  const wanted = new Set(findings);
  const place = placeId(name, path);
  return all.flatMap((finding, index) =>
    wanted.has(finding) ? [{ id: findingId(name, path, marks[index]!), place }] : [],
  );
}
