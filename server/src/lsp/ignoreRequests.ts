import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { RuleSummary } from '../engine/types.ts';
import { withEntries, withoutEntries } from '../ignores/list.ts';
import { newEntry } from '../ignores/newEntry.ts';
import { rootOf } from '../ignores/places.ts';
import type { Asides } from './asides.ts';
import type { CalmLog } from './calmLog.ts';
import { contained } from './contained.ts';
import type { Documents } from './documents.ts';
import { ignoredEntries, type ReadRecord } from './ignoredEntries.ts';
import { toSpan } from './positions.ts';
import {
  IGNORE,
  IGNORED,
  type IgnoredEntry,
  type IgnoredParams,
  type IgnoreOutcome,
  type IgnoreParams,
  TAKE_BACK,
  type TakeBackParams,
} from './protocol.ts';
import type { Readings } from './readings.ts';
import { sourceOf } from './source.ts';

const NO_PLACE = 'Nothing is ignored: Caselint can keep that only for a record that is saved on this computer.';
const MOVED = 'Nothing is ignored: the record has changed meanwhile. Please try again.';
const FAULT: IgnoreOutcome = { problem: 'Nothing is ignored: Caselint ran into a fault of its own. Please try again.' };

/** Answers the requests of protocol/ignores.ts. */
export function answerIgnoreRequests(
  connection: Connection,
  parts: {
    readonly asides: Asides;
    readonly documents: Documents;
    readonly readings: Readings;
    readonly rules: ReadonlyMap<string, RuleSummary>;
    readonly log: CalmLog;
    /** Called when what is ignored has become another. */
    readonly changed: () => void;
  },
): void {
  const { asides, documents, readings, rules, log } = parts;

  const done = (problem: string | undefined): IgnoreOutcome => {
    if (problem === undefined) parts.changed();
    return { problem: problem ?? null };
  };

  const ignore = async (params: IgnoreParams, token: CancellationToken): Promise<IgnoreOutcome> => {
    const { uri, range, rule, scope = 'finding', reason } = params;
    const file = asides.listFor(uri);
    if (file === undefined) return { problem: NO_PLACE };
    const read = await readings.of(uri, token);
    if (read === null) return { problem: MOVED };
    const { document } = read.record;
    const { result, kind } = read.reading;
    const { start, end } = toSpan(document, range);
    const finding = result.findings.find(
      (each) => each.rule === rule && each.span.start === start && each.span.end === end,
    );
    if (!finding) return { problem: MOVED };
    const decision = { scope, finding, when: new Date().toISOString().slice(0, 10), reason: reason ?? '' };
    return done(
      asides.files.change(file, 'ignores', (list) => {
        const applied = { list, root: rootOf(file) };
        const entry = newEntry(decision, result, sourceOf(document, kind.kind), applied, [...rules.keys()]);
        return withEntries(list, entry ? [entry] : []);
      }),
    );
  };

  const ignored = async ({ records }: IgnoredParams, token: CancellationToken): Promise<readonly IgnoredEntry[]> => {
    const open = new Map<string, ReadRecord>();
    for (const { document } of documents.all()) {
      const read = await readings.of(document.uri, token);
      if (read) open.set(document.uri, read);
    }
    const known = [...new Set([...records, ...open.keys()])];
    return asides.listsAbove(known).flatMap((file) => {
      const loaded = asides.files.read(file, 'ignores');
      return loaded ? ignoredEntries(file, loaded.list, known, open, rules) : [];
    });
  };

  const takeBack = async ({ entries }: TakeBackParams): Promise<IgnoreOutcome> => {
    const files = [...new Set(entries.map(({ list }) => list))].filter(
      (file) => asides.files.read(file, 'ignores') !== undefined,
    );
    const problems = files.map((file) => {
      const gone = new Set(entries.filter(({ list }) => list === file).map(({ id }) => id));
      return asides.files.change(file, 'ignores', (list) => withoutEntries(list, gone));
    });
    return done(problems.find((problem) => problem !== undefined));
  };

  connection.onRequest(IGNORE, contained('setting a finding aside', log, FAULT, ignore));
  connection.onRequest(IGNORED, contained('setting a finding aside', log, [], ignored));
  connection.onRequest(TAKE_BACK, contained('setting a finding aside', log, FAULT, takeBack));
}
