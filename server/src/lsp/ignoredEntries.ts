import type { RuleSummary } from '../engine/types.ts';
import type { Entry } from '../ignores/entry.ts';
import { placeId } from '../ignores/identity.ts';
import type { IgnoreList } from '../ignores/list.ts';
import { createNamer } from '../ignores/names.ts';
import { foldersAbove, pathFrom, rootOf } from '../ignores/places.ts';
import type { OpenRecord } from './documents.ts';
import { toRange } from './positions.ts';
import type { IgnoredEntry } from './protocol.ts';
import type { Reading } from './readings.ts';

/** A record that is open, as it was read last. */
export interface ReadRecord {
  readonly record: OpenRecord;
  readonly reading: Reading;
}

/**
 * What a list ignores, as a person can be shown it.
 * @param file of the list, as a URI
 * @param records every record that is known, as URIs, the open ones among them
 * @param open by their URIs
 */
export function ignoredEntries(
  file: string,
  list: IgnoreList,
  records: readonly string[],
  open: ReadonlyMap<string, ReadRecord>,
  rules: ReadonlyMap<string, RuleSummary>,
): IgnoredEntry[] {
  const addresses = addressesOf(rootOf(file), list, records);
  return [...list.entries.values()].map((entry) => {
    const { id, scope = 'finding', rule = '', when = null, reason = null } = entry;
    const uri = addresses.get(entry.place) ?? null;
    const read = uri === null ? undefined : open.get(uri);
    const finding = read?.reading.result.ignored?.find(({ entries }) => entries.includes(id))?.finding;
    return {
      ...{ list: file, id, scope, rule, title: rules.get(rule)?.title ?? rule, when, reason, uri },
      range: read && finding ? toRange(read.record.document, finding.span) : null,
      state: finding !== undefined || scope !== 'finding' ? 'holds' : stateOf(entry, read, rules),
    };
  });
}

/** Words are gone only where their rule has looked for them: one that is turned off, or failed, finds nothing anywhere. */
function stateOf(
  { rule = '' }: Entry,
  read: ReadRecord | undefined,
  rules: ReadonlyMap<string, RuleSummary>,
): IgnoredEntry['state'] {
  const summary = rules.get(rule);
  if (!read || !summary) return 'unknown';
  const { settings, result } = read.reading;
  const chosen = settings.rules[rule];
  const isOn = chosen !== 'off' && (!summary.pack || settings.packs.includes(summary.pack) || chosen !== undefined);
  const hasFailed = result.failures.some((failure) => failure.rule === rule);
  return isOn && !hasFailed && summary.kinds.includes(result.kind) ? 'gone' : 'unknown';
}

/** Names of places in a list → the records and folders that they are names of. */
function addressesOf(root: string, { keys }: IgnoreList, records: readonly string[]): ReadonlyMap<string, string> {
  const uris = new Set(records.flatMap((uri) => [uri, ...foldersAbove(uri)]));
  return new Map(
    keys.flatMap((key) => {
      const name = createNamer(key);
      return [...uris].map((uri) => [placeId(name, pathFrom(root, uri)), uri] as const);
    }),
  );
}
