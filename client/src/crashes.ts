import { window } from 'vscode';
import { CloseAction, ErrorAction, type ErrorHandler, type LanguageClient } from 'vscode-languageclient/node';

const WORD_LASTS_MS = 8_000;

/**
 * Decides what happens when the server dies: as the language client does by default (it is started again, up to four
 * times in three minutes), but with words for people who write records, and without pointing them to a log.
 * @param gaveUp called when the server will not be started again by itself
 */
export function calmErrorHandler(client: () => LanguageClient, gaveUp: () => Promise<void>): ErrorHandler {
  let standard: ErrorHandler | undefined;
  const handler = () => (standard ??= client().createDefaultErrorHandler());
  return {
    async error(error, message, count) {
      const result = await handler().error(error, message, count);
      if (result.action === ErrorAction.Shutdown) void gaveUp();
      return { ...result, handled: true };
    },
    async closed() {
      const result = await handler().closed();
      if (result.action === CloseAction.DoNotRestart) void gaveUp();
      else window.setStatusBarMessage('Caselint had stopped and has started again.', WORD_LASTS_MS);
      return { ...result, handled: true };
    },
  };
}
