import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Linter } from '../engine/linter.ts';
import { parseSettings, type Settings } from '../settings.ts';
import type { CalmLog } from './calmLog.ts';
import type { Client } from './client.ts';
import { SETTINGS_SECTION } from './protocol.ts';
import type { Teams } from './team/teams.ts';
import { Warnings } from './warnings.ts';

/** The settings of each open record, asked for once and kept until they change. */
export class Configuration {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #log: CalmLog;
  readonly #linter: Linter;
  readonly #teams: Teams;
  readonly #byRecord = new Map<string, Promise<Settings>>();
  readonly #warnings: Warnings;
  /** What the client told without being asked. */
  #told: unknown;

  /** @param teams what folders bring along holds over what the client says */
  constructor(connection: Connection, client: Client, linter: Linter, log: CalmLog, teams: Teams) {
    this.#connection = connection;
    this.#warnings = new Warnings(connection);
    this.#client = client;
    this.#log = log;
    this.#linter = linter;
    this.#teams = teams;
    this.#told = client.settings;
  }

  /** Asks the client to tell when settings of Caselint change, where it wants to be asked. */
  register(): void {
    if (!this.#client.configurationRegistration) return;
    this.#connection.client
      .register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION })
      .catch(() => this.#log.stageFailed('reading the settings'));
  }

  /** The same object until the settings change, so that it can be compared by identity. Never rejects. */
  for(uri: string): Promise<Settings> {
    let settings = this.#byRecord.get(uri);
    if (settings === undefined) {
      settings = this.#settingsFor(uri);
      this.#byRecord.set(uri, settings);
    }
    return settings;
  }

  /** Settings have changed. `pushed` is what came with the news: `{ caselint: … }`, or nothing of use. */
  changed(pushed: unknown): void {
    const section = typeof pushed === 'object' && pushed !== null ? Reflect.get(pushed, SETTINGS_SECTION) : undefined;
    if (section !== undefined) this.#told = section;
    this.#byRecord.clear();
    this.#warnings.forget();
  }

  forget(uri: string): void {
    this.#byRecord.delete(uri);
  }

  async #settingsFor(uri: string): Promise<Settings> {
    // First, so that the rules of a team's own are known.
    await this.#teams.of(uri);
    return this.#teams.settingsFor(uri, this.#parsed(await this.#ask(uri)));
  }

  async #ask(uri: string): Promise<unknown> {
    if (!this.#client.configuration) return this.#told;
    try {
      const answer: unknown = await this.#connection.workspace.getConfiguration({
        scopeUri: uri,
        section: SETTINGS_SECTION,
      });
      return answer ?? this.#told;
    } catch {
      this.#log.stageFailed('reading the settings');
      return this.#told;
    }
  }

  #parsed(raw: unknown): Settings {
    const { settings, problems } = parseSettings(
      raw,
      this.#linter.rules.map(({ id }) => id),
      this.#linter.packs,
    );
    for (const { where, message } of problems) this.#warnings.show(`${where}: ${message}`);
    return settings;
  }
}
