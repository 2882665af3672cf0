import { Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';

/** Lists of what is ignored are kept beside the records. */
export const KEEPS_LISTS = true;

/** A client whose server is a program of its own, on the computer that the records are on. */
export class PlatformClient extends LanguageClient {
  constructor(extensionUri: Uri, options: LanguageClientOptions) {
    const module = Uri.joinPath(extensionUri, 'dist', 'server.cjs').fsPath;
    super('caselint', 'Caselint', { module, transport: TransportKind.ipc }, options);
  }
}
