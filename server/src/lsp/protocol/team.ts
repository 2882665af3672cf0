import type { Range } from 'vscode-languageserver';

/** `TryPhraseParams` → `TryPhraseAnswer | null`: where a phrase of the phrase language stands in a record. */
export const TRY_PHRASE = 'caselint/tryPhrase';

export interface TryPhraseParams {
  readonly uri: string;
  readonly phrase: string;
}

export interface TryPhraseAnswer {
  /** What the phrase would underline, in the order of the record. */
  readonly places: readonly Range[];
  /** A sentence about what is wrong with the phrase; null where it can be read. */
  readonly problem: string | null;
}

/** Saves the dictionary that a name was added to, and says so. Arguments: one {@link SaveLocalWordsArguments}. */
export const SAVE_LOCAL_WORDS = 'caselint.saveLocalWords';

export interface SaveLocalWordsArguments {
  readonly uri: string;
}
