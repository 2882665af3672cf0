import type { InitializeParams } from 'vscode-languageserver';
import type { ClientCommand, InitializationOptions } from './protocol.ts';
import { RECORD_KIND_CHANGED } from './protocol.ts';

/** What the client at the other end can do, read once from what it said of itself. */
export interface Client {
  /** It asks for diagnostics; without this they are pushed to it. */
  readonly pulls: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshes: boolean;
  /** The same for the lines above actions. */
  readonly refreshesLenses: boolean;
  /** It can be asked to go to a place. */
  readonly showsDocuments: boolean;
  /** It can be asked for its settings, and be told which of them are of interest. */
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  /** It can be told which files on the disk are of interest. */
  readonly watches: boolean;
  readonly documentChanges: boolean;
  /** Its workspace edits may make files. */
  readonly makesFiles: boolean;
  /** Its workspace edits may hold snippets with tab stops. */
  readonly snippets: boolean;
  readonly markdownHovers: boolean;
  readonly commands: ReadonlySet<ClientCommand>;
  /** It wants to hear when the kind of a record changes. */
  readonly hearsKinds: boolean;
  readonly rulePages: string | null;
  /** The folders that are open in it, as URIs without a slash at their ends; none where they are not trusted. */
  readonly folders: readonly string[];
  /** It tells when folders are opened and closed. */
  readonly tellsFolders: boolean;
  /** Where what a person ignores outside of folders is kept: a URI. */
  readonly personalIgnores: string | undefined;
  /** Settings given at the start, for a client that cannot be asked for them. */
  readonly settings: unknown;
}

/** Reads `initialize`. What is missing or of another shape than agreed counts as "cannot". */
export function readClient(params: InitializeParams): Client {
  const { textDocument = {}, workspace = {}, window = {} } = params.capabilities ?? {};
  const options = optionsOf(params.initializationOptions);
  const documentChanges = workspace.workspaceEdit?.documentChanges === true;
  return {
    pulls: textDocument.diagnostic !== undefined && textDocument.diagnostic !== null,
    refreshes: workspace.diagnostics?.refreshSupport === true,
    refreshesLenses: workspace.codeLens?.refreshSupport === true,
    showsDocuments: window.showDocument?.support === true,
    configuration: workspace.configuration === true,
    configurationRegistration: workspace.didChangeConfiguration?.dynamicRegistration === true,
    watches: workspace.didChangeWatchedFiles?.dynamicRegistration === true,
    documentChanges,
    makesFiles: documentChanges && workspace.workspaceEdit?.resourceOperations?.includes('create') === true,
    snippets: documentChanges && workspace.workspaceEdit?.snippetEditSupport === true,
    markdownHovers: textDocument.hover?.contentFormat?.includes('markdown') === true,
    commands: new Set(Array.isArray(options.commands) ? options.commands : []),
    hearsKinds: Array.isArray(options.notifications) && options.notifications.includes(RECORD_KIND_CHANGED),
    rulePages: typeof options.rulePages === 'string' && options.rulePages !== '' ? options.rulePages : null,
    folders: foldersOf(params, options),
    tellsFolders: workspace.workspaceFolders === true && options.ignores?.folders !== false,
    personalIgnores: typeof options.ignores?.personal === 'string' ? options.ignores.personal : undefined,
    settings: options.settings,
  };
}

function optionsOf(value: unknown): InitializationOptions {
  return typeof value === 'object' && value !== null ? value : {};
}

function foldersOf({ workspaceFolders }: InitializeParams, { ignores }: InitializationOptions): string[] {
  if (ignores?.folders === false || !Array.isArray(workspaceFolders)) return [];
  return workspaceFolders.map(({ uri }) => uri.replace(/\/+$/, ''));
}
