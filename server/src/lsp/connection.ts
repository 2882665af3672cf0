import { type Connection, createConnection } from 'vscode-languageserver/node';

const COULD_NOT_READ = 'Caselint got a message from the editor that it could not read, and carries on without it.';

/**
 * The connection that the command line names (`--stdio`, `--node-ipc`, `--pipe`, `--socket`).
 * The protocol library reports what it cannot read by quoting it, and what it quotes may be a record: here it says
 * only that there was something.
 * @throws when the command line names no connection
 */
export function connectQuietly(): Connection {
  return createConnection({
    __brand: 'features',
    console: (Base) =>
      class extends Base {
        override error(): void {
          super.error(COULD_NOT_READ);
        }
        override warn(): void {}
        override info(): void {}
        override log(): void {}
        override debug(): void {}
      },
  });
}

/** Whether a command line names a connection. */
export function namesConnection(argv: readonly string[]): boolean {
  return argv.some((word) => /^--(?:stdio|node-ipc|pipe|socket)(?:=|$)/.test(word));
}

/** Whatever nobody else caught: Node would print the error, and perhaps words of a record with it, and end the server. */
export function survive(connection: Connection): void {
  const carryOn = (): void => connection.console.error('');
  process.on('uncaughtException', carryOn);
  process.on('unhandledRejection', carryOn);
}
