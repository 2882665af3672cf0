import { type Connection, createConnection } from 'vscode-languageserver/node';
import { carryOn, QUIET } from './quiet.ts';

/**
 * The connection that the command line names (`--stdio`, `--node-ipc`, `--pipe`, `--socket`).
 * @throws when the command line names no connection
 */
export function connectQuietly(): Connection {
  return createConnection(QUIET);
}

/** Whether a command line names a connection. */
export function namesConnection(argv: readonly string[]): boolean {
  return argv.some((word) => /^--(?:stdio|node-ipc|pipe|socket)(?:=|$)/.test(word));
}

/** Whatever nobody else caught: Node would print the error, and perhaps words of a record with it, and end the server. */
export function survive(connection: Connection): void {
  process.on('uncaughtException', () => carryOn(connection));
  process.on('unhandledRejection', () => carryOn(connection));
}
