import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import { lookUp } from '../language/word-list.ts';
import type { OpenMention, SentenceFacts } from '../types.ts';
import type { Sighting } from './sightings.ts';
import { wordFacts } from './word-facts.ts';

export type Gender = 'female' | 'male';

/** What the words of a name say. All parts are lower case. */
export interface NameParts {
  readonly given?: string;
  readonly surname?: string;
  /** Another given name in brackets: "Zuzanna (Zuzia) Hill". */
  readonly alias?: string;
  /** A first initial with a surname: "T. Bickerstaff". */
  readonly initial?: string;
  /** One word that may be either: "Craig", "DEVLIN". */
  readonly single?: string;
  /** Two capitals, or a title with one: "FG", "Mrs W". */
  readonly initials?: string;
  readonly titled: boolean;
  readonly gender?: Gender;
}

const known = new WeakMap<OpenMention, NameParts>();

/** Reads the name in a mention, or nothing when it holds none. */
export function namePartsOf({ mention, facts }: Sighting, language: Language): NameParts | undefined {
  const { name } = mention;
  return name ? remember(known, mention, () => readName({ ...mention, name }, facts, language)) : undefined;
}

function readName(mention: OpenMention & { name: string }, facts: SentenceFacts, language: Language): NameParts {
  const alias = /\((.+?)\)/.exec(mention.name)?.[1]?.toLowerCase();
  const turned = mention.name.replace(/^(\S+), (.+)$/, '$2 $1');
  const words = turned
    .replace(/\(.+?\)/, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .split(/[\s.]+/)
    .filter(Boolean);
  const first = words[0]!;
  const last = words.at(-1)!;
  const title = titleBefore(facts.text.slice(mention.start, mention.end), mention.name, language);
  const gender = title ?? genderOfName(first, language);
  const common = { titled: title !== undefined, ...(gender ? { gender } : {}), ...(alias ? { alias } : {}) };
  if (words.length === 1) {
    if (first.length === 1) return { ...common, initials: first };
    if (/^\p{Lu}{2}$/u.test(mention.name)) return { titled: false, initials: first };
    return title !== undefined ? { ...common, surname: first } : { ...common, single: first };
  }
  if (first.length === 1)
    return { titled: common.titled, ...(title ? { gender: title } : {}), initial: first, surname: last };
  return { ...common, given: first, surname: last };
}

/** The gender that a given name tells, where a word list knows it. */
export function genderOfName(word: string, language: Language): Gender | undefined {
  const facts = wordFacts(word);
  if (language.hasClass('given-name-either', facts)) return undefined;
  if (language.hasClass('given-name-female', facts)) return 'female';
  if (language.hasClass('given-name-male', facts)) return 'male';
  return lookUp(word).gender;
}

/** Whether a word is known as a given name at all. */
export function isGivenName(word: string, language: Language): boolean {
  const facts = wordFacts(word);
  return (
    lookUp(word).givenName ||
    ['given-name-female', 'given-name-male', 'given-name-either'].some((name) => language.hasClass(name, facts))
  );
}

function titleBefore(words: string, name: string, language: Language): Gender | undefined {
  const before = words.slice(0, words.indexOf(name));
  const facts = wordFacts(before);
  if (language.hasClass('title-woman', facts)) return 'female';
  return language.hasClass('title-man', facts) ? 'male' : undefined;
}

/** Whether a word is one of English, by whatever case it is written in. */
export function isKnownWord(word: string): boolean {
  return lookUp(word).ordinary;
}
