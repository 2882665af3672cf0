import type { CancellationToken } from 'vscode-languageserver';
import type { Linter } from '../engine/linter.ts';
import type { Finding, LintResult } from '../engine/types.ts';
import type { Settings } from '../settings.ts';
import { isVisible } from './calm.ts';
import type { CalmLog } from './calmLog.ts';
import type { Configuration } from './configuration.ts';
import { cancelled } from './contained.ts';
import type { Documents, OpenRecord } from './documents.ts';
import { withPartsOnNeed } from './partsOnNeed.ts';
import type { RecordKind } from './protocol.ts';
import type { RecordKinds } from './recordKinds.ts';
import { inSlices } from './slices.ts';
import { isRecordUri, sourceOf } from './source.ts';

/** What the linter said about one version of an open record, under one set of settings. */
export interface Reading {
  /** Its own for each reading of this session. */
  readonly id: number;
  readonly version: number;
  readonly settings: Settings;
  readonly kind: RecordKind;
  readonly result: LintResult;
}

/** A finding that may be seen now, and its place in the reading's findings. */
export interface SeenFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** The reading's findings without those that calm typing holds back. */
export function visibleFindings({ typing }: OpenRecord, { result }: Reading): readonly SeenFinding[] {
  return result.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => isVisible(finding, typing));
}

/** Every open record is linted once for each version, and whoever asks is answered from that. */
export class Readings {
  readonly #documents: Documents;
  readonly #configuration: Configuration;
  readonly #kinds: RecordKinds;
  readonly #linter: Linter;
  readonly #log: CalmLog;
  readonly #onKind: (uri: string, kind: RecordKind) => void;
  #lastId = 0;
  /** Records whose newest version could not be read: named in the log once, until one succeeds. */
  readonly #unreadable = new WeakMap<OpenRecord, { version: number; settings: Settings }>();

  /** `onKind` is called when the kind of a record has become known, or is another one than before. */
  constructor(
    documents: Documents,
    configuration: Configuration,
    kinds: RecordKinds,
    linter: Linter,
    log: CalmLog,
    onKind: (uri: string, kind: RecordKind) => void,
  ) {
    this.#documents = documents;
    this.#configuration = configuration;
    this.#kinds = kinds;
    this.#linter = linter;
    this.#log = log;
    this.#onKind = onKind;
  }

  /**
   * The record with the reading of its newest text; null when it is not open, not to be linted, or could not be read.
   * Changes and cancellations that have already arrived are taken in before any work begins. Positions of the reading
   * hold until the caller next waits for something.
   * @throws {ResponseError} when the client took its question back
   */
  async of(uri: string, token?: CancellationToken): Promise<{ record: OpenRecord; reading: Reading } | null> {
    await this.#configuration.for(uri);
    await new Promise(setImmediate);
    let settings: Settings;
    let record: OpenRecord | undefined;
    do {
      // The settings may have changed meanwhile, and then these are other ones.
      settings = await this.#configuration.for(uri);
      if (token?.isCancellationRequested) throw cancelled();
      record = this.#documents.get(uri);
      if (record === undefined || !settings.enable || !isRecordUri(uri, settings)) return null;
    } while (!(await this.#isReadAhead(record, settings, token)));
    const reading = this.#stored(record, settings) ?? this.#read(record, settings);
    if (reading !== null && !isSameKind(reading.kind, record.reading?.kind)) this.#onKind(uri, reading.kind);
    record.reading = reading;
    return reading === null ? null : { record, reading };
  }

  /** Reads a long record in slices, that others may be answered meanwhile; false where it changed before the end. */
  async #isReadAhead(record: OpenRecord, settings: Settings, token?: CancellationToken): Promise<boolean> {
    const { document } = record;
    if (this.#stored(record, settings) !== null) return true;
    const { version } = document;
    const isSame = () =>
      !token?.isCancellationRequested && this.#documents.get(document.uri) === record && document.version === version;
    try {
      return await inSlices(this.#linter.readAhead(sourceOf(document, undefined)), isSame);
    } catch {
      // What goes wrong here goes wrong again when the record is read as a whole, and is dealt with there.
      return true;
    }
  }

  #stored(record: OpenRecord, settings: Settings): Reading | null {
    const { reading, document } = record;
    const fits =
      reading?.version === document.version &&
      reading.settings === settings &&
      this.#kinds.isStill(reading.kind, document.uri, settings);
    return fits ? reading : null;
  }

  #read(record: OpenRecord, settings: Settings): Reading | null {
    const { document } = record;
    const failed = this.#unreadable.get(record);
    if (failed?.version === document.version && failed.settings === settings) return null;
    const set = this.#kinds.setFor(document.uri, settings);
    try {
      const source = sourceOf(document, set?.kind);
      const found = this.#linter.lint(source, settings);
      const result = withPartsOnNeed(found, (part) => this.#linter.describe(source, [part])[part]);
      for (const { rule } of result.failures) this.#log.ruleFailed(rule);
      this.#unreadable.delete(record);
      this.#lastId += 1;
      return {
        id: this.#lastId,
        version: document.version,
        settings,
        kind: set ?? { kind: result.kind, from: 'told' },
        result,
      };
    } catch {
      if (failed === undefined) this.#log.stageFailed('reading the record');
      this.#unreadable.set(record, { version: document.version, settings });
      return null;
    }
  }
}

function isSameKind(one: RecordKind, other: RecordKind | undefined): boolean {
  return one.kind === other?.kind && one.from === other.from;
}
