import type { LogOutputChannel, Uri } from 'vscode';
import { CloseAction, ErrorAction, type LanguageClientOptions } from 'vscode-languageclient';
import { PlatformClient } from '#platform';
import { NO_TRACE } from './noTrace.ts';

/**
 * One life of the server. Unlike the client it is made of it shows no notifications of its own, which are about
 * connections and promises, writes nothing down of what client and server say to each other, which is the record, and does
 * not start itself again: whoever made it is told of its death, once, and decides.
 */
export class QuietClient extends PlatformClient {
  #died: (() => void) | undefined;

  /**
   * @param extensionUri where the server lies, in `dist/`
   * @param died called when the server ends without having been asked to, or cannot be started
   */
  constructor(extensionUri: Uri, log: LogOutputChannel, options: LanguageClientOptions, died: () => void) {
    super(extensionUri, {
      ...options,
      outputChannel: log,
      traceOutputChannel: NO_TRACE,
      initializationFailedHandler: () => false,
      errorHandler: {
        // A message that could not be sent: the server is on its way out, and its end is told below.
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => {
          this.#tellDeath();
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    this.#died = died;
  }

  /** Starts the server. Never rejects: a start that fails is a death. */
  override async start(): Promise<void> {
    await super.start().catch(() => this.#tellDeath());
  }

  /** Ends the server, or what there is of it. Never rejects. */
  async end(): Promise<void> {
    this.#died = undefined;
    // A client that is not up has nothing to stop, and says so by throwing.
    await this.dispose().catch(() => {});
  }

  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  #tellDeath(): void {
    const died = this.#died;
    this.#died = undefined;
    died?.();
  }
}
