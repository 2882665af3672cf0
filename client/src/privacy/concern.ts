/** Something of VS Code's by which a record could get away from where it is kept. */
export interface Concern {
  readonly title: string;
  /** `open`: something is to be settled; `settled`: nothing is; `look`: Caselint cannot see it and says where to look. */
  readonly state: 'open' | 'settled' | 'look';
  /** What was seen. */
  readonly seen: string;
  readonly why: string;
  /** What to do, for whoever has to do it by hand or wants to know what a click does. */
  readonly todo: string;
  /** What a click writes into the settings of this workspace; empty where a setting cannot settle it. */
  readonly changes: readonly SettingChange[];
  /** The extension whose page a click opens. */
  readonly extension?: string;
}

export interface SettingChange {
  /** The whole name of the setting. */
  readonly setting: string;
  readonly value: unknown;
  /** For text in this language only. */
  readonly language?: string;
}

/** What was seen of a VS Code. What it does not know is undefined. */
export interface Seen {
  /** The folders of the workspace, as paths. */
  readonly folders: readonly string[];
  /** The languages in which records are written, by VS Code's names. */
  readonly languages: readonly string[];
  readonly autoSave: string | undefined;
  readonly localHistory: boolean | undefined;
  readonly localHistoryExclude: Readonly<Record<string, boolean>>;
  readonly aiFeaturesOff: boolean | undefined;
  readonly copilot: Readonly<Record<string, boolean>> | undefined;
  /** Language → whether text is suggested while somebody writes in it. */
  readonly inlineSuggestions: Readonly<Record<string, boolean>>;
  /** Ids of the extensions that run, as far as they can be seen. */
  readonly extensions: readonly string[];
}
