import { type Diagnostic, DiagnosticSeverity, Disposable, EventEmitter, languages, Uri, workspace } from 'vscode';
import type { FileParams } from '../../../server/src/lsp/protocol/files.ts';
import {
  CHECK_ACROSS,
  CHECK_FILE,
  type CheckFileAnswer,
  type FileFindings,
  FORGET_FILES,
} from '../../../server/src/lsp/protocol/folder.ts';
import { fileOf, fromServer, isReadable, textOf } from '../files/addresses.ts';
import { bytesOf } from '../files/readFile.ts';
import * as l10n from '../l10n.ts';
import type { Server } from '../server.ts';
import { ShownProblems } from './shownProblems.ts';

/** Findings that the Problems view is given of a folder; the rest is counted. */
export const MOST_FINDINGS = 1000;

/** What is known of one file of the folder. */
export interface CheckedFile {
  readonly file: Uri;
  /** What was found in it; empty where it could not be read. */
  readonly items: readonly Diagnostic[];
  /** What it shows together with others. */
  readonly across: readonly Diagnostic[];
  /** Why it could not be read. */
  readonly problem?: string;
}

/** What is found in the records of a folder, whether they are open or not, in VS Code's Problems view. */
export class CheckedFolder implements Disposable {
  readonly #server: Server;
  readonly #problems = languages.createDiagnosticCollection('caselint-folder');
  readonly #shown = new ShownProblems<Diagnostic>(MOST_FINDINGS, (key, problems) => {
    const file = Uri.parse(key);
    this.#problems.set(isReadable(file) ? textOf(file) : file, problems);
  });
  readonly #files = new Map<string, CheckedFile>();
  readonly #changed = new EventEmitter<void>();
  readonly #listeners: Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    const afresh = (uri: Uri) => this.#files.has(fileOf(uri).toString()) && this.#list();
    this.#listeners = Disposable.from(
      this.#problems,
      this.#changed,
      workspace.onDidOpenTextDocument(({ uri }) => afresh(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => afresh(uri)),
    );
  }

  get files(): readonly CheckedFile[] {
    return [...this.#files.values()];
  }

  /** Reads a file and asks what is found in it. One that is no record is left out. */
  async look(file: Uri): Promise<void> {
    const key = file.toString();
    const { across = [] } = this.#files.get(key) ?? {};
    const answer = await this.#ask(file);
    if ('error' in answer) this.#files.set(key, { file, items: [], across, problem: answer.error });
    else if (!answer.isRecord) this.#files.delete(key);
    else this.#files.set(key, { file, items: await this.#server.diagnosticsFrom(answer.items), across });
  }

  /** Asks what the files show together. */
  async lookAcross(): Promise<void> {
    const answers = (await this.#server.ask<readonly FileFindings[]>(CHECK_ACROSS, {})) ?? [];
    const found = new Map<string, Diagnostic[]>();
    for (const { uri, items } of answers)
      found.set(fileOf(fromServer(uri)).toString(), await this.#server.diagnosticsFrom(items));
    for (const [key, known] of this.#files) this.#files.set(key, { ...known, across: found.get(key) ?? [] });
  }

  /** @param files without them all */
  async forget(files?: readonly Uri[]): Promise<void> {
    const uris = files?.map((file) => file.toString());
    for (const key of uris ?? [...this.#files.keys()]) this.#files.delete(key);
    await this.#server.ask(FORGET_FILES, uris ? { uris } : {});
  }

  /** Shows what is known now. */
  show(): void {
    this.#list();
    this.#changed.fire();
  }

  dispose(): void {
    this.#listeners.dispose();
  }

  /** For the Problems view. What is found in an open record is there already. */
  #list(): void {
    const open = new Set(workspace.textDocuments.map(({ uri }) => fileOf(uri).toString()));
    this.#shown.show(
      [...this.#files].map(([key, { items, across }]) => [key, [...(open.has(key) ? [] : items), ...across]]),
    );
  }

  async #ask(file: Uri): Promise<CheckFileAnswer> {
    const bytes = await bytesOf(file);
    if ('error' in bytes) return bytes;
    const params: FileParams = { uri: file.toString(), bytes: bytes.base64 };
    const stopped = l10n.t('Caselint stopped while it read this file. Your file is not affected.');
    return (await this.#server.ask<CheckFileAnswer>(CHECK_FILE, params)) ?? { error: stopped };
  }
}

/** How many of a file's findings there are, and how many of them are underlined in red, or in red or amber. */
export function countsOf({ items, across }: CheckedFile): {
  readonly all: number;
  readonly grave: number;
  readonly errors: number;
} {
  const all = [...items, ...across];
  const upTo = (most: DiagnosticSeverity) => all.filter(({ severity }) => severity <= most).length;
  return { all: all.length, grave: upTo(DiagnosticSeverity.Warning), errors: upTo(DiagnosticSeverity.Error) };
}
