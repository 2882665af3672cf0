import type { CancellationToken } from 'vscode-languageserver';
import type { Configuration } from './configuration.ts';
import type { OpenRecord } from './documents.ts';

/** The clock of calm typing: tells when the writer of a record has paused for as long as the settings say. */
export class Pauses {
  readonly #configuration: Configuration;
  readonly #timers = new Map<OpenRecord, NodeJS.Timeout>();
  readonly #waiting = new Map<OpenRecord, (() => void)[]>();
  readonly #onPause: (record: OpenRecord) => void;

  constructor(configuration: Configuration, onPause: (record: OpenRecord) => void) {
    this.#configuration = configuration;
    this.#onPause = onPause;
  }

  /** The record was edited: the wait begins again. */
  async edited(record: OpenRecord): Promise<void> {
    const { version, uri } = record.document;
    this.#stop(record);
    const { typingDelay } = await this.#configuration.for(uri);
    if (record.document.version !== version) return;
    if (typingDelay === 0) this.pause(record);
    else
      this.#timers.set(
        record,
        setTimeout(() => this.pause(record), typingDelay),
      );
  }

  /** The writer pauses now: the time is up, or they saved. */
  pause(record: OpenRecord): void {
    this.#stop(record);
    this.#onPause(record);
  }

  /** Nothing more is to be waited for. */
  forget(record: OpenRecord): void {
    this.#stop(record);
  }

  /** Resolves at the next pause, edit or closing of the record, or when the client takes its question back. */
  next(record: OpenRecord, token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(record, [...(this.#waiting.get(record) ?? []), resolve]);
      token.onCancellationRequested(() => resolve());
    });
  }

  #stop(record: OpenRecord): void {
    clearTimeout(this.#timers.get(record));
    this.#timers.delete(record);
    for (const resume of this.#waiting.get(record) ?? []) resume();
    this.#waiting.delete(record);
  }
}
