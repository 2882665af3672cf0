import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Tells the person at the client what is wrong with what they have set down; the same only once. */
export class Warnings {
  readonly #connection: Connection;
  readonly #shown = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  show(problem: string): void {
    if (this.#shown.has(problem)) return;
    this.#shown.add(problem);
    this.#connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: problem })
      .catch(() => {});
  }

  /** From now on everything may be said once more. */
  forget(): void {
    this.#shown.clear();
  }
}
