import { commands, type Disposable } from 'vscode';
import { ANSWER_GAP, CLICK_GAP } from '../../server/src/lsp/protocol.ts';
import type { Server } from './server.ts';

/**
 * A click on a line above an action: the server answers it. The command is registered here and not by the library, which
 * would do so anew with each server and fail while there are two.
 */
export function registerGaps(server: Server): Disposable {
  return commands.registerCommand(CLICK_GAP, (...given: unknown[]) =>
    server.ask('workspace/executeCommand', { command: ANSWER_GAP, arguments: given }),
  );
}
