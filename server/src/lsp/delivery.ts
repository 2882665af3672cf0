import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { afterPause, afterShowing } from './calm.ts';
import type { CalmLog } from './calmLog.ts';
import type { Client } from './client.ts';
import { cancelled, outdated } from './contained.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { Documents, OpenRecord } from './documents.ts';
import type { Pauses } from './pauses.ts';
import { type Reading, type Readings, visibleFindings } from './readings.ts';
import type { RulePage } from './rulePages.ts';

/** How long changes are gathered before diagnostics are pushed, in milliseconds: what arrives together is linted once. */
const GATHER = 20;

/**
 * Brings diagnostics to the client: as answers where it pulls them, pushed where it does not. Calm typing decides what
 * may be seen, `Pauses` says when a writer has paused.
 */
export class Delivery {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #documents: Documents;
  readonly #readings: Readings;
  readonly #pauses: Pauses;
  readonly #rulePage: RulePage;
  readonly #log: CalmLog;
  readonly #gathering = new Map<string, NodeJS.Timeout>();

  constructor(parts: {
    connection: Connection;
    client: Client;
    documents: Documents;
    readings: Readings;
    pauses: Pauses;
    rulePage: RulePage;
    log: CalmLog;
  }) {
    this.#connection = parts.connection;
    this.#client = parts.client;
    this.#documents = parts.documents;
    this.#readings = parts.readings;
    this.#pauses = parts.pauses;
    this.#rulePage = parts.rulePage;
    this.#log = parts.log;
  }

  /** The text changed: what is pushed follows soon. A client that pulls asks by itself. */
  changed(record: OpenRecord): void {
    if (!this.#client.pulls) this.#publishSoon(record.document.uri);
  }

  /** The writer paused or saved: what was held back for the sentence may be seen. */
  paused(record: OpenRecord): void {
    const { reading, document } = record;
    const held = reading?.version === document.version && heldBack(record, reading) > 0;
    record.typing = afterPause(record.typing);
    if (held) this.showAgain([record]);
  }

  /** Something else than the text changed: settings, the kind of a record, a pause in its writing. */
  showAgain(records: readonly OpenRecord[]): void {
    if (!this.#client.pulls) for (const { document } of records) this.#publishSoon(document.uri);
    else if (this.#client.refreshes) this.#connection.languages.diagnostics.refresh().catch(() => {});
  }

  closed(record: OpenRecord): void {
    const { uri } = record.document;
    clearTimeout(this.#gathering.get(uri));
    this.#gathering.delete(uri);
    if (!this.#client.pulls) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Answers `textDocument/diagnostic`. @throws {ResponseError} when a change or a cancellation made it pointless */
  async pull(params: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    const { uri } = params.textDocument;
    const asked = this.#documents.get(uri)?.document.version;
    for (;;) {
      const read = await this.#readings.of(uri, token);
      if (read !== null && asked !== undefined && read.reading.version !== asked) throw outdated();
      if (read === null) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const held = heldBack(read.record, read.reading);
      if (held === 0 || this.#client.refreshes) return this.#report(read.record, read.reading, held, params);
      await this.#pauses.next(read.record, token);
      if (token.isCancellationRequested) throw cancelled();
    }
  }

  #report(
    record: OpenRecord,
    reading: Reading,
    held: number,
    { previousResultId }: DocumentDiagnosticParams,
  ): DocumentDiagnosticReport {
    const items = this.#show(record, reading);
    const resultId = `${reading.id}/${held}`;
    return resultId === previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  /** The diagnostics of what may be seen, remembered as shown. */
  #show(record: OpenRecord, reading: Reading): Diagnostic[] {
    const { document, typing } = record;
    const visible = visibleFindings(record, reading);
    record.typing = afterShowing(
      typing,
      visible.map(({ finding }) => finding),
    );
    return visible.map((seen) => toDiagnostic(document, reading, seen, this.#rulePage));
  }

  #publishSoon(uri: string): void {
    clearTimeout(this.#gathering.get(uri));
    const timer = setTimeout(() => {
      this.#gathering.delete(uri);
      this.#publish(uri).catch(() => this.#log.stageFailed('underlining'));
    }, GATHER);
    this.#gathering.set(uri, timer);
  }

  async #publish(uri: string): Promise<void> {
    const read = await this.#readings.of(uri);
    const record = this.#documents.get(uri);
    if (record === undefined) return;
    const diagnostics = read === null ? [] : this.#show(read.record, read.reading);
    await this.#connection.sendDiagnostics({ uri, version: record.document.version, diagnostics });
  }
}

function heldBack(record: OpenRecord, reading: Reading): number {
  return reading.result.findings.length - visibleFindings(record, reading).length;
}
