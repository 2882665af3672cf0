/**
 * What Caselint's server speaks beyond the Language Server Protocol: the only file of this room that an editor's
 * extension reads. It holds names and shapes and no behaviour. Ranges count lines and UTF-16 characters from 0.
 *
 * A client that knows none of this still gets diagnostics, hovers, rewrites and "fix all".
 */

import type { Range } from 'vscode-languageserver';
import type { DocumentKind, Recipient, Severity } from '../engine/types.ts';
import type { COPY_REWRITE } from './protocol/files.ts';
import type { SAVE_LOCAL_WORDS } from './protocol/team.ts';

/** The section of the client's settings that the server asks for through `workspace/configuration`. */
export const SETTINGS_SECTION = 'caselint';

/** The code action kind that applies every rewrite which may be applied without reading it. */
export const FIX_ALL_KIND = 'source.fixAll.caselint';

export type * from './protocol/ignores.ts';
export type * from './protocol/overview.ts';

// ── initializationOptions ───────────────────────────────────────────────────────────────────────────────

/** All of it is optional; what a client leaves out, the server does without. */
export interface InitializationOptions {
  /**
   * Where the pages about rules are, as a URI; `<rule>.md` is put behind it and a diagnostic's code links there.
   * Without it the pages shipped beside the server are used.
   */
  readonly rulePages?: string;
  /** Commands that the client carries out itself. An action whose command is not listed is not offered. */
  readonly commands?: readonly ClientCommand[];
  /** Notifications of this file that the client listens to. None is sent unasked. */
  readonly notifications?: readonly (typeof RECORD_KIND_CHANGED)[];
  /** Where what people ignore is kept. */
  readonly ignores?: {
    /** A file for records that lie in none of the open folders, as a URI; without it these cannot be ignored. */
    readonly personal?: string;
    /** False where the open folders are not trusted: what they ignore, and what they bring along, does not count then. */
    readonly folders?: boolean;
  };
  /** The settings (what stands below `caselint.`) for a client that cannot be asked for them. */
  readonly settings?: unknown;
}

// ── commands that code actions ask the client to carry out ──────────────────────────────────────────────

/** Shows the questions to ask about one finding. Arguments: one {@link ShowQuestionsArguments}. */
export const SHOW_QUESTIONS = 'caselint.showQuestions';
/** Sets `caselint.rules.<rule>` to `off`. Arguments: one {@link TurnOffRuleArguments}. */
export const TURN_OFF_RULE = 'caselint.turnOffRule';

/** Asks for a reason and then for {@link IGNORE}. Arguments: one `IgnoreFindingArguments`. */
export const IGNORE_FINDING = 'caselint.ignoreFinding';

/**
 * A click on a line above an action. A client that has this sends its arguments on to the server, as those of the command
 * {@link ANSWER_GAP} of `workspace/executeCommand`; for one that has not, the server offers that command itself.
 */
export const CLICK_GAP = 'caselint.clickGap';
/** Puts blanks behind an action for what it leaves open, or goes there. The server carries it out. */
export const ANSWER_GAP = 'caselint.answerGap';

export type ClientCommand =
  | typeof SHOW_QUESTIONS
  | typeof TURN_OFF_RULE
  | typeof IGNORE_FINDING
  | typeof SAVE_LOCAL_WORDS
  | typeof COPY_REWRITE
  | typeof CLICK_GAP;

export interface ShowQuestionsArguments {
  readonly uri: string;
  readonly range: Range;
  readonly rule: string;
  /** The rule's title, to head the questions with. */
  readonly title: string;
  /** Plain text, written for the reader; the caution that belongs to it is part of it. */
  readonly questions: string;
}

export interface TurnOffRuleArguments {
  readonly uri: string;
  readonly rule: string;
  readonly title: string;
}

// ── requests ────────────────────────────────────────────────────────────────────────────────────────────
// Every request answers null for a record that is not open, is excluded by `files.exclude`, or could not be read.

export interface RecordParams {
  readonly uri: string;
}

/** `RecordParams` → `RecordKind | null` */
export const RECORD_KIND = 'caselint/recordKind';

export interface RecordKind {
  readonly kind: DocumentKind;
  /** `chosen`: by `caselint/setRecordKind`, for this session; `settings`: by a glob of the settings; `told`: by the engine, from the record. */
  readonly from: 'chosen' | 'settings' | 'told';
}

/**
 * `SetRecordKindParams` → `RecordKind | null`, the kind that now holds. Kept in memory for this session only, and also
 * while the record is closed; a client that should remember it writes a glob into the settings.
 */
export const SET_RECORD_KIND = 'caselint/setRecordKind';

export interface SetRecordKindParams {
  readonly uri: string;
  /** null: forget the choice, and let the settings or the record say. */
  readonly kind: DocumentKind | null;
}

/** `RecordParams` → `CirculationCheck | null`: everything that is still open, nothing held back by calm typing. */
export const CIRCULATION_CHECK = 'caselint/circulationCheck';

export interface CirculationCheck {
  /** How many stops there are, unfilled placeholders included. */
  readonly total: number;
  /** How many of them are unfilled `[placeholders]`. */
  readonly placeholders: number;
  /** One entry a rule that found something, the most frequent first; the counts add up to `total`. */
  readonly byRule: readonly { readonly rule: string; readonly title: string; readonly count: number }[];
  /** What to jump to, in the order of the record. */
  readonly stops: readonly CirculationStop[];
  /** What not everybody may learn who gets the record. These are questions and no findings: they do not count in `total`. */
  readonly disclosures: readonly CirculationDisclosure[];
  /** How many findings people have set aside, in comments and in lists. */
  readonly ignored: number;
  /** How many findings are passed over because a baseline has them. */
  readonly old: number;
  /** How many findings were held back because there are enough of the same beside them. */
  readonly suppressed: number;
  /** How many of them each rule had; missing when nothing was held back. */
  readonly suppressedByRule?: readonly { readonly rule: string; readonly title: string; readonly count: number }[];
  /** Ids of rules that could not be asked because of a fault of Caselint's. While there are any, there is no last word. */
  readonly failedRules: readonly string[];
  /** {@link LAST_WORD} when nothing remains and nothing is held back, else null. What is ignored or old has to be said beside it. */
  readonly lastWord: string | null;
}

export interface CirculationStop {
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface CirculationDisclosure {
  readonly range: Range;
  /** What it is, in a few words. */
  readonly title: string;
  readonly question: string;
  /** Whom it is about, as a reader would call them; null where the record leaves it open. */
  readonly about: string | null;
  /** For whom it is a question; the client asks who gets the record, and passes over the others. */
  readonly recipients: readonly Recipient[];
}

/** `RecordParams` → `RecordOverview | null`: see protocol/overview.ts. */
export const RECORD_OVERVIEW = 'caselint/overview';

/** Said when nothing remains. Never "ready" and never "safe": that would be a "safe and well" of our own. */
export const LAST_WORD = "Caselint has no more questions about this record. It does not judge the child's safety.";

/** `IgnoreParams` → `IgnoreOutcome`: sets a finding aside. See protocol/ignores.ts for this and the next two. */
export const IGNORE = 'caselint/ignore';
/** `IgnoredParams` → `readonly IgnoredEntry[]`: everything that is ignored. */
export const IGNORED = 'caselint/ignored';
/** `TakeBackParams` → `IgnoreOutcome`: entries are taken out of their lists. */
export const TAKE_BACK = 'caselint/takeBack';

// ── notifications, server to client ─────────────────────────────────────────────────────────────────────

/** `RecordKindChanged`: the kind of an open record has become known or is another one now. Sent only where asked for. */
export const RECORD_KIND_CHANGED = 'caselint/recordKindChanged';

export interface RecordKindChanged extends RecordKind {
  readonly uri: string;
}

// ── what a diagnostic carries ───────────────────────────────────────────────────────────────────────────

/** `Diagnostic.data`: which finding of which linting of the record this is; code actions are found by it. */
export interface DiagnosticData {
  readonly reading: number;
  /** The finding's place in the list of findings. */
  readonly finding: number;
}
