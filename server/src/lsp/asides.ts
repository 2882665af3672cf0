import type { Connection, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import type { Linter } from '../engine/linter.ts';
import type { Finding, LintSettings, SourceDocument } from '../engine/types.ts';
import { readComments } from '../ignores/comments.ts';
import type { ListFiles } from '../ignores/files.ts';
import { lintIgnoring, withoutComments } from '../ignores/lintIgnoring.ts';
import { listsFor } from '../ignores/lists.ts';
import { foldersAbove, ignoresIn, isBelow, pathFrom } from '../ignores/places.ts';
import type { AppliedList } from '../ignores/setAside.ts';
import type { Settings } from '../settings.ts';
import type { Client } from './client.ts';
import { SETTINGS_SECTION } from './protocol.ts';
import { Warnings } from './warnings.ts';

/** Keeps nothing: for a server that can reach no files. */
const NO_FILES: ListFiles = { read: () => undefined, change: () => 'There is no place here to keep a list.' };

/** What people have set aside, for the records of one client: in comments, in the lists of its folders, in their own. */
export class Asides {
  readonly files: ListFiles;
  /** The person's own list, as a URI. */
  readonly personal: string | undefined;
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #warnings: Warnings;
  #folders: readonly string[];

  constructor(connection: Connection, client: Client, files: ListFiles = NO_FILES) {
    this.files = files;
    this.personal = client.personalIgnores;
    this.#connection = connection;
    this.#warnings = new Warnings(connection);
    this.#client = client;
    this.#folders = client.folders;
  }

  /** Hears of folders that are opened and closed. `changed` is called when that may have changed what is set aside. */
  register(changed: () => void): void {
    if (!this.#client.tellsFolders) return;
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }: WorkspaceFoldersChangeEvent) => {
      const gone = new Set(removed.map(({ uri }) => bare(uri)));
      this.#folders = [...this.#folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => bare(uri))];
      changed();
    });
  }

  /** A linter that finds what this one finds, without what people have set aside. */
  around(linter: Linter): Linter {
    const ids = () => linter.rules.map(({ id }) => id);
    const withoutComments = (document: SourceDocument) => ({
      ...document,
      text: readComments(document.text, ids()).text,
    });
    return {
      get rules() {
        return linter.rules;
      },
      get packs() {
        return linter.packs;
      },
      lint: (document, settings: LintSettings & Partial<Pick<Settings, 'baseline'>>, parts) =>
        lintIgnoring(
          document,
          (read) => linter.lint(read, settings, parts),
          { lists: this.#listsFor(document.uri, settings.baseline ?? ''), comments: true },
          ids(),
        ),
      describe: (document, parts) => linter.describe(withoutComments(document), parts),
      readAhead: (document) => linter.readAhead(withoutComments(document)),
    };
  }

  /**
   * Whether somebody has set aside a finding that linting its record does not give: one that only several records show.
   * @param rules the ids of every rule
   */
  has(finding: Finding, document: SourceDocument, { baseline }: Settings, rules: readonly string[]): boolean {
    const { settle } = withoutComments(document, rules);
    const found = { kind: 'note' as const, findings: [finding], suppressed: 0, failures: [] };
    const asides = { lists: this.#listsFor(document.uri, baseline), comments: true };
    return (settle(found, asides).ignored ?? []).length > 0;
  }

  /** Where what is ignored in a record is kept: the nearest list above it, or one in its folder that is still to be made. */
  listFor(uri: string): string | undefined {
    const folder = this.#folderOf(uri);
    if (folder === undefined) return uri.startsWith('file:') ? this.personal : undefined;
    const files = foldersAbove(uri, folder).map(ignoresIn);
    return files.find((file) => this.files.read(file, 'ignores') !== undefined) ?? ignoresIn(folder);
  }

  /** Every list there is in the folders of these records and above them, and the person's own. */
  listsAbove(uris: readonly string[]): string[] {
    const above = uris.flatMap((uri) => {
      const folder = this.#folderOf(uri);
      return folder === undefined ? [] : foldersAbove(uri, folder);
    });
    const files = [...new Set([...above, ...this.#folders])].map(ignoresIn);
    return [...files, ...(this.personal === undefined ? [] : [this.personal])].filter(
      (file) => this.files.read(file, 'ignores') !== undefined,
    );
  }

  /** The innermost of the open folders that a record lies in. */
  #folderOf(uri: string): string | undefined {
    const around = this.#folders.filter((folder) => isBelow(uri, folder));
    return around.sort((one, other) => other.length - one.length)[0];
  }

  #listsFor(uri: string, baseline: string): readonly AppliedList[] {
    const folder = this.#folderOf(uri);
    const places = { within: folder ?? null, personal: this.personal, baseline };
    const { lists, problems, hasBaseline } = listsFor(uri, places, this.files);
    if (!hasBaseline && folder !== undefined)
      this.#warnings.show(`${SETTINGS_SECTION}.baseline: There is no file "${baseline}", so every finding is shown.`);
    for (const { file, line, message } of problems)
      this.#warnings.show(`${folder === undefined ? file : pathFrom(folder, file)}, line ${line}: ${message}`);
    return lists;
  }
}

function bare(uri: string): string {
  return uri.replace(/\/+$/, '');
}
