import type { Finding, IgnoredFinding, LintResult, SourceDocument } from '../engine/types.ts';
import { findingId, ruleId } from './identity.ts';
import type { IgnoreList } from './list.ts';
import { type Mark, marksOf } from './marks.ts';
import { createNamer } from './names.ts';
import { foldersAbove, isBelow, pathFrom } from './places.ts';

/** A list that counts for a record, and the folder that the names in it are relative to, as a URI. */
export interface AppliedList {
  readonly list: IgnoreList;
  readonly root: string;
}

/**
 * The result without the findings that somebody has set aside; those are in `ignored`.
 * @param result all that the rules found in the record
 * @param isCommented whether a comment in the record sets a finding aside
 */
export function setAside(
  result: LintResult,
  document: SourceDocument,
  lists: readonly AppliedList[],
  isCommented: (finding: Finding) => boolean,
): LintResult {
  const lookUps = lists
    .filter(({ list }) => list.entries.size > 0)
    .map((applied) => createLookUp(applied, document.uri));
  const marks = lookUps.length > 0 ? marksOf(result.findings, document) : [];
  const ignored: IgnoredFinding[] = [];
  const findings = result.findings.filter((finding, index) => {
    const said = lookUps.flatMap((lookUp) => lookUp(finding.rule, marks[index]!));
    const by = isCommented(finding) ? 'comment' : said[0]?.by;
    if (by === undefined) return true;
    ignored.push({ finding, by, entries: said.map(({ id }) => id) });
    return false;
  });
  if (ignored.length === 0) return result;
  const silent = new Set(
    ignored.flatMap(({ finding, by }) => (by === 'record' || by === 'folder' ? [finding.rule] : [])),
  );
  return { ...withoutHeldBack(result, silent), findings, ignored };
}

/** What is held back of rules that are silent in the whole record is held back no longer: it is ignored as well. */
function withoutHeldBack(result: LintResult, silent: ReadonlySet<string>): LintResult {
  const { suppressedByRule: heldBack = {}, ...others } = result;
  const besides = Object.entries(heldBack).reduce((sum, [rule, number]) => sum + (silent.has(rule) ? number : 0), 0);
  if (besides === 0) return result;
  const left = Object.entries(heldBack).filter(([rule]) => !silent.has(rule));
  return {
    ...others,
    suppressed: result.suppressed - besides,
    ...(left.length === 0 ? {} : { suppressedByRule: Object.fromEntries(left) }),
    ignoredBesides: besides,
  };
}

/** What a list says of a finding: the entries about it, the closest first. */
type LookUp = (rule: string, mark: Mark) => readonly { readonly by: IgnoredFinding['by']; readonly id: string }[];

function createLookUp({ list, root }: AppliedList, uri: string): LookUp {
  const path = pathFrom(root, uri);
  const folders = foldersAbove(uri, isBelow(uri, root) ? root : undefined).map((folder) => pathFrom(root, folder));
  const names = list.keys.map(createNamer);
  // An entry of a baseline is about one finding, and there are many of them.
  const broadEntries = list.kind === 'baseline' ? [] : [...list.entries.values()];
  const scopes = new Set(broadEntries.map(({ scope }) => scope));
  const ofRule = new Map<string, readonly { readonly by: 'record' | 'folder'; readonly id: string }[]>();
  return (rule, mark) => {
    let broad = ofRule.get(rule);
    if (!broad) {
      const ids = names.flatMap((name) => [
        ...(scopes.has('record') ? [{ by: 'record' as const, id: ruleId(name, 'record', path, rule) }] : []),
        ...(scopes.has('folder')
          ? folders.map((folder) => ({ by: 'folder' as const, id: ruleId(name, 'folder', folder, rule) }))
          : []),
      ]);
      broad = ids.filter(({ id }) => list.entries.has(id));
      ofRule.set(rule, broad);
    }
    const by = list.kind === 'baseline' ? 'baseline' : 'finding';
    const own = names.map((name) => ({ by, id: findingId(name, path, mark) }) as const);
    return [...own.filter(({ id }) => list.entries.has(id)), ...broad];
  };
}
