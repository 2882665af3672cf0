import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CalmLog, Stage } from './calmLog.ts';

/**
 * A request's handler that never fails loudly: what it throws is named in the log by its stage and answered by
 * `instead`. Only an answer that the protocol itself knows (a cancelled request) passes. Without this the protocol
 * library would send the error's own words, and with them perhaps a record's, to the client.
 */
export function contained<Params, Answer>(
  stage: Stage,
  log: CalmLog,
  instead: Answer,
  handler: (params: Params, token: CancellationToken) => Promise<Answer>,
): (params: Params, token: CancellationToken) => Promise<Answer> {
  return async (params, token) => {
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.stageFailed(stage);
      return instead;
    }
  };
}

/** Thrown when the client took its question back. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'No longer wanted.');
}

/** Thrown when a change made the question pointless; the client may ask again about the newer text. */
export function outdated(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'The record has changed since.', { retriggerRequest: true });
}
