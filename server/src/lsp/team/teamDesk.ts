import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { Linter } from '../../engine/linter.ts';
import type { RuleSummary } from '../../engine/types.ts';
import type { CalmLog } from '../calmLog.ts';
import type { Client } from '../client.ts';
import type { DocumentEvents, Documents, OpenRecord } from '../documents.ts';
import { isTeamFile } from './addresses.ts';
import { TeamMistakes } from './mistakes.ts';
import { type TeamParts, Teams } from './teams.ts';

/** How long somebody who writes a dictionary must pause before it counts, in milliseconds. */
const PAUSE = 400;
/** What to hear of when it changes on the disk. */
const WATCHED = ['**/caselint.config.yaml', '**/.caselint/dictionaries/*'];

/** Keeps a client's teams in step with their files: on the disk, and as they are being written. */
export class TeamDesk {
  readonly teams: Teams;
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #documents: Documents;
  readonly #log: CalmLog;
  readonly #onChange: () => void;
  #folders: readonly string[];
  #pausing: NodeJS.Timeout | undefined;

  /**
   * @param rules takes the rules of every team as they are read
   * @param changed called when records may have to be read with other dictionaries or settings
   */
  constructor(parts: {
    connection: Connection;
    client: Client;
    linter: Linter;
    parts: TeamParts | undefined;
    documents: Documents;
    rules: Map<string, RuleSummary>;
    log: CalmLog;
    changed: () => void;
  }) {
    const { connection, client, documents, linter, rules } = parts;
    this.#connection = connection;
    this.#client = client;
    this.#documents = documents;
    this.#log = parts.log;
    this.#onChange = parts.changed;
    this.#folders = client.folders;
    const mistakes = new TeamMistakes(connection);
    this.teams = new Teams({
      own: linter,
      parts: parts.parts,
      documents,
      folders: () => this.#folders,
      onRead: (team, summaries) => {
        mistakes.show(team);
        for (const rule of summaries) rules.set(rule.id, rule);
      },
    });
  }

  /** Events of documents, those of a team's own files apart. */
  apart({ changed, saved, closed }: DocumentEvents): DocumentEvents {
    const others = (event: (record: OpenRecord) => void) => (record: OpenRecord) =>
      isTeamFile(record.document.uri) ? this.#edited() : event(record);
    return { changed: others(changed), saved: others(saved), closed: others(closed) };
  }

  /** Asks the client to tell when a team's files change, and hears of folders that are opened and closed. */
  register(): void {
    if (this.#client.watches) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      this.#connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .catch(() => this.#log.stageFailed('reading the settings'));
    }
    if (!this.#client.tellsFolders) return;
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }: WorkspaceFoldersChangeEvent) => {
      const gone = removed.map(({ uri }) => bare(uri));
      this.#folders = [...this.#folders.filter((each) => !gone.includes(each)), ...added.map(({ uri }) => bare(uri))];
      this.#changed();
    });
  }

  filesChanged({ changes }: DidChangeWatchedFilesParams): void {
    // What is open counts as it stands in the editor; that it was saved is no news.
    if (changes.some(({ uri }) => isTeamFile(uri) && !this.#documents.get(uri))) this.#changed();
  }

  #edited(): void {
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.#changed(), PAUSE);
  }

  #changed(): void {
    clearTimeout(this.#pausing);
    this.teams.forget();
    this.#onChange();
    // Their mistakes are shown also where no record is open.
    for (const { document } of this.#documents.all()) if (isTeamFile(document.uri)) void this.teams.of(document.uri);
  }
}

function bare(uri: string): string {
  return uri.replace(/\/+$/, '');
}
