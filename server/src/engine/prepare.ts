import type { PreparedLists } from './language/classes.ts';
import { createLanguage } from './language/language.ts';
import type { Dictionaries } from './linter.ts';
import { createCatalogue } from './rules/catalogue.ts';
import type { RuleDeclaration } from './rules/declaration.ts';

/** What reading every list and phrase of the dictionaries comes to: true of these dictionaries alone. */
export interface Prepared {
  readonly lists: PreparedLists;
  /** The words that call up each phrase of the rules, in the order of the rules' ids; where there is a gap, the phrase is read. */
  readonly anchors: readonly string[];
}

/**
 * Reads dictionaries once and for all, for the build, which ships the result beside them.
 * @throws DeclarationError, PhraseError as `createLinter` does
 */
export function prepare({ rules, lexicon }: Dictionaries): Prepared {
  const language = createLanguage(Object.assign({}, ...Object.values(lexicon)));
  const { anchors } = createCatalogue(
    rules.map(({ value }) => value as RuleDeclaration),
    language,
  );
  return { anchors, lists: language.prepare() };
}
