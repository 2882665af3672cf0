import type { Connection, Features } from 'vscode-languageserver';

const COULD_NOT_READ = 'Caselint got a message from the editor that it could not read, and carries on without it.';

/**
 * What a connection is made with. The protocol library reports what it cannot read by quoting it, and what it quotes may
 * be a record: with this it says only that there was something.
 */
export const QUIET: Features = {
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
};

/** What to do with whatever nobody else caught: the error's own words may hold words of a record. */
export function carryOn(connection: Connection): void {
  connection.console.error('');
}
