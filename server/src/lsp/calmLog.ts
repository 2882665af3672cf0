import { type Connection, LogMessageNotification, MessageType } from 'vscode-languageserver';

/** What the server was doing when something went wrong, in words for the person who reads the log. */
export type Stage =
  | 'reading the record'
  | 'reading a file'
  | 'comparing records'
  | 'writing comments into a copy of a file'
  | 'underlining'
  | 'explaining a finding'
  | 'offering rewrites'
  | 'checking before circulation'
  | 'laying out the record'
  | 'telling the kind of record'
  | 'showing what actions leave open'
  | 'setting a finding aside'
  | 'helping with a dictionary'
  | 'trying a phrase'
  | 'reading the settings';

/**
 * The only way anything of this room reaches a log. It takes names of stages and rules and nothing else: an error's
 * message or stack may quote a record, and a file's name is often a child's.
 */
export class CalmLog {
  readonly #connection: Connection;
  readonly #failedRules = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Something went wrong at a stage; the server carries on. */
  stageFailed(stage: Stage): void {
    this.#write(
      `Caselint ran into a fault of its own while ${stage}. The record itself is untouched, and Caselint carries on.`,
    );
  }

  /** A rule could not be asked; said once a session for each rule. */
  ruleFailed(rule: string): void {
    if (this.#failedRules.has(rule)) return;
    this.#failedRules.add(rule);
    this.#write(`Caselint could not ask the rule "${rule}" about a record. What every other rule found still stands.`);
  }

  #write(message: string): void {
    // A client that has gone cannot be told anything; that must not become the next fault.
    this.#connection
      .sendNotification(LogMessageNotification.type, { type: MessageType.Warning, message })
      .catch(() => {});
  }
}
