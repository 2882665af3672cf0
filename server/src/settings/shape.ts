import type { DocumentKind, LintSettings, Severity } from '../engine/types.ts';

/** What people can set, in one shape for the editor, the server and the terminal. It is what stands below `caselint.`. */
export interface Settings extends LintSettings {
  /** Off: nothing is linted. */
  readonly enable: boolean;
  /** Rule id → the severity it speaks at, or 'off'. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly packs: readonly string[];
  /** Glob → kind of record; the first glob that matches decides. */
  readonly kinds: Readonly<Record<string, DocumentKind>>;
  readonly files: FileSettings;
  /** How long a person must pause before the sentence they are typing is looked at, in milliseconds. */
  readonly typingDelay: number;
  /** A file with old findings that are not shown, from a folder above the record or the root of the disk; empty for the usual place. */
  readonly baseline: string;
  /** Whether editors say above an action what it leaves open. */
  readonly codeLens: boolean;
}

export interface FileSettings {
  /** Globs of the files that are records; an empty list means every file. */
  readonly include: readonly string[];
  /** Globs of files that are left alone, also where `include` matches. */
  readonly exclude: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  rules: {},
  packs: [],
  kinds: {},
  files: {
    include: [],
    exclude: [
      '**/node_modules/**',
      '**/.git/**',
      '**/README.*',
      '**/CHANGELOG.*',
      '**/CONTRIBUTING.*',
      '**/LICENSE.*',
      '**/requirements*.txt',
    ],
  },
  typingDelay: 1000,
  baseline: '',
  codeLens: true,
};
