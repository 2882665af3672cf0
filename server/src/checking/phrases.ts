import { closest } from 'fastest-levenshtein';
import type { DisclosureDeclaration } from '../engine/disclosure/declaration.ts';
import type { ClassLists } from '../engine/language/classes.ts';
import type { Language } from '../engine/language/language.ts';
import { type Phrase, PhraseError } from '../engine/language/phrase.ts';
import { createCatalogue } from '../engine/rules/catalogue.ts';
import { DeclarationError, type RuleDeclaration } from '../engine/rules/declaration.ts';
import type { Path, Source } from './source.ts';

/** What is wrong with a phrase or a rule, and where in its file's value. */
export interface PhraseMistake {
  readonly path: Path;
  readonly message: string;
  readonly suggestion?: string;
}

/** Says what is wrong with phrases and rules whose form is right. */
export interface PhraseCheck {
  /** A phrase, as an entry of a list: what it comes to, or what is wrong with it. */
  entry(source: string): Phrase | Omit<PhraseMistake, 'path'>;
  /** The first thing that is wrong with the phrases of a rule. The path leads from the rule. */
  rule(rule: RuleDeclaration): PhraseMistake | undefined;
}

/**
 * @param language knows `lists`
 * @param lists of the lexicon, by name
 */
export function createPhraseCheck(language: Language, lists: ClassLists): PhraseCheck {
  // Phrases of conditions are otherwise read only when a record asks for them.
  const unprepared = { ...language, isPrepared: false };
  return { entry, rule };

  function entry(source: string): Phrase | Omit<PhraseMistake, 'path'> {
    try {
      return language.phrase(source);
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      return withNearest(`"${source}": ${error.message}.`, source);
    }
  }

  function rule(rule: RuleDeclaration): PhraseMistake | undefined {
    try {
      createCatalogue([rule], unprepared);
      return undefined;
    } catch (error) {
      if (!(error instanceof DeclarationError)) throw error;
      const words = error.message.slice(`${error.path.join(' → ')}: `.length);
      const path = placeOf(error.path.slice(1), words, rule);
      return { path, ...withNearest(`${words}.`, String(valueAt(rule, path))) };
    }
  }

  /** For each class of a phrase that there is not: the list of the lexicon whose name is nearest. */
  function withNearest(message: string, source: string): Omit<PhraseMistake, 'path'> {
    const unknown = [...source.matchAll(/<([^>]+)>/g)].map(([, name = '']) => name).filter((name) => !knows(name));
    const nearest = unknown.map((name) => [`<${name}>`, `<${closest(name, Object.keys(lists))}>`] as const);
    if (nearest.length === 0) return { message };
    return {
      message: message + nearest.map(([, meant]) => ` Did you mean ${meant}?`).join(''),
      suggestion: nearest.reduce((text, [written, meant]) => text.replace(written, meant), source),
    };
  }

  function knows(name: string): boolean {
    try {
      return Boolean(language.phrase(`<${name}>`));
    } catch {
      return false;
    }
  }
}

/** Whether a phrase could be read. */
export function isPhrase(read: Phrase | Omit<PhraseMistake, 'path'>): read is Phrase {
  return 'is' in read;
}

/** The mistakes of lists and rules as the build reads them: every entry that cannot be read, else the first of every rule. */
export function mistakesInFiles(
  {
    rules,
    lexicon,
    disclosure = [],
  }: {
    readonly rules: readonly Source[];
    readonly lexicon: readonly Source[];
    readonly disclosure?: readonly Source[];
  },
  check: PhraseCheck,
) {
  const inLexicon = lexicon.flatMap((file) =>
    Object.entries(file.value as ClassLists).flatMap(([name, list]) =>
      list.flatMap((source, index) => {
        const read = check.entry(source);
        return isPhrase(read) ? [] : [file.mistake([name, index], read.message, read.suggestion)];
      }),
    ),
  );
  // A rule that uses a broken list would only say the same again.
  if (inLexicon.length > 0) return inLexicon;
  const inDisclosure = disclosure.flatMap((file) =>
    PHRASES.flatMap((name) =>
      ((file.value as DisclosureDeclaration)[name] ?? []).flatMap((source, index) => {
        const read = check.entry(source);
        return isPhrase(read) ? [] : [file.mistake([name, index], read.message, read.suggestion)];
      }),
    ),
  );
  const inRules = rules.flatMap((file) => {
    const found = check.rule(file.value as RuleDeclaration);
    return found ? [file.mistake(found.path, found.message, found.suggestion)] : [];
  });
  return [...inRules, ...inDisclosure];
}

/** The parts of what not everybody may learn that are phrases. */
const PHRASES = ['phrases', 'without', 'with', 'withRecord'] as const;

/** A detection is compiled together with the conditions of `always`, so a phrase of either may be meant: it is the one that is quoted. */
function placeOf(path: Path, words: string, rule: RuleDeclaration): Path {
  const shared = ['always', ...path.slice(2)];
  return [path, shared].find((each) => words.startsWith(`"${valueAt(rule, each)}"`)) ?? path;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value);
}
