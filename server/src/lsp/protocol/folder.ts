/**
 * A folder of records that nobody has opened: the client reads the files one after the other and asks about each, then what
 * they show together. The server keeps what it was given until it is told to forget it; the files themselves it never touches.
 */

import type { Diagnostic } from 'vscode-languageserver';

/** `FileParams` → {@link CheckFileAnswer}: what is found in a file, as `textDocument/publishDiagnostics` would say it. */
export const CHECK_FILE = 'caselint/checkFile';

/** No parameters → {@link FileFindings}[]: what only several of the files asked about show, each with the places in the others. */
export const CHECK_ACROSS = 'caselint/checkAcross';

/** {@link ForgetFilesParams} → null: these files are no longer part of the folder. */
export const FORGET_FILES = 'caselint/forgetFiles';

export type CheckFileAnswer = CheckedFile | { readonly error: string };

export interface CheckedFile {
  /** False where the settings say that this file is no record: it has no findings then. */
  readonly isRecord: boolean;
  readonly items: readonly Diagnostic[];
}

export interface FileFindings {
  readonly uri: string;
  readonly items: readonly Diagnostic[];
}

export interface ForgetFilesParams {
  /** Without it all files are forgotten. */
  readonly uris?: readonly string[];
}
