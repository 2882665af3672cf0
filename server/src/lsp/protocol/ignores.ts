/**
 * The shapes around findings that people set aside: what is asked of the client and what is asked of the server. Reasons
 * are a person's own words, kept in clear; everything else that is kept is figures and names of rules.
 */

import type { Range } from 'vscode-languageserver';

/** One finding, or its rule in this record, or its rule in the folder of this record and below it. */
export type IgnoreScope = 'finding' | 'record' | 'folder';

/** What `caselint.ignoreFinding` is given: by the lightbulb, or by whatever else lists findings. */
export interface IgnoreFindingArguments {
  readonly uri: string;
  /** The finding's own range. */
  readonly range: Range;
  readonly rule: string;
  /** Without it the one finding. */
  readonly scope?: IgnoreScope;
}

/** `caselint/ignore`: what the client asks for when a person has decided. */
export interface IgnoreParams extends IgnoreFindingArguments {
  /** In the person's own words; empty where they gave none. */
  readonly reason: string;
}

/** What became of it. */
export interface IgnoreOutcome {
  /** A whole sentence for the person where nothing was kept, else null. */
  readonly problem: string | null;
}

/** `caselint/ignored`: everything in the lists of the open folders and in the person's own. */
export interface IgnoredParams {
  /** Records that there are, as URIs: a list holds no names, and knows a record only when it is shown it. */
  readonly records: readonly string[];
}

export interface IgnoredEntry {
  /** Of which list, as a URI. */
  readonly list: string;
  readonly id: string;
  readonly scope: IgnoreScope;
  readonly rule: string;
  /** The rule's title. */
  readonly title: string;
  /** The day, as in 2026-11-21; null where the list does not say. */
  readonly when: string | null;
  readonly reason: string | null;
  /** The record, or the folder, as a URI; null where it is none of those that are known. */
  readonly uri: string | null;
  /** Where it is, in a record that is open; for a whole record the first place. */
  readonly range: Range | null;
  /** `gone`: the record is open, and its words are in it no more. `unknown`: the record is not open, or its rule is not asked. */
  readonly state: 'holds' | 'gone' | 'unknown';
}

/** `caselint/takeBack` → {@link IgnoreOutcome}. */
export interface TakeBackParams {
  readonly entries: readonly { readonly list: string; readonly id: string }[];
}
