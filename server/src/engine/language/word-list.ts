import nlp from 'compromise';
import { remember } from './remember.ts';

/** What a dictionary of English says about one word: no tagging, only looking up. */
export interface WordEntry {
  readonly givenName: boolean;
  readonly gender?: 'female' | 'male';
  readonly place: boolean;
  /** A noun, verb or other common word that also stands without a capital. */
  readonly ordinary: boolean;
  /** Its tags as a verb, none where it is never one; missing where only the sentence can tell. */
  readonly sure?: readonly string[];
}

/** Words by what is said of them, as `wordList` writes them: names of what is said → the words, parted by blanks. */
export type WordList = Readonly<Record<string, string>>;

const UNKNOWN: WordEntry = { givenName: false, place: false, ordinary: false };
const NAME_TAGS = new Set(['FirstName', 'MaleName', 'FemaleName']);
const PLACE_TAGS = new Set(['Region', 'City', 'Country', 'Place']);
const PROPER_TAGS = new Set(['ProperNoun', 'LastName', 'Person', 'Demonym', ...NAME_TAGS, ...PLACE_TAGS]);
const VERB_TAGS = ['Infinitive', 'PastTense', 'PresentTense', 'Gerund', 'Participle'];
const OTHER_VERB_TAGS = ['Verb', 'Modal', 'Copula', 'Auxiliary'];

let entries: ReadonlyMap<string, WordEntry> | undefined;

/** @param word lower case */
export function lookUp(word: string): WordEntry {
  entries ??= read(wordList());
  return entries.get(word) ?? UNKNOWN;
}

/** Whether a tag is one of those that `WordEntry.sure` answers for. */
export function isVerbTag(tag: string): boolean {
  return tag === 'Verb' || VERB_TAGS.includes(tag);
}

/** Takes the words that were worked out when the product was built, so that compromise need not be loaded for them. */
export function rememberWords(list: WordList): void {
  entries = read(list);
}

/** What compromise's own list says of single words, for the build, which ships it. */
export function wordList(): WordList {
  const { one, two } = nlp.model() as unknown as Model;
  const groups = new Map<string, string[]>();
  for (const [word, tags] of Object.entries(one.lexicon)) {
    if (/\s/.test(word)) continue;
    const said = saidOf([tags].flat(), Object.hasOwn(two.switches, word));
    if (said) remember(groups, said, () => []).push(word);
  }
  return Object.fromEntries([...groups].map(([said, words]) => [said, words.join(' ')]));
}

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  /** Words that are one thing here and another there: "smoke". */
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

function saidOf(tags: readonly string[], either: boolean): string {
  const said: string[] = [];
  if (tags.some((t) => NAME_TAGS.has(t))) said.push('name');
  if (tags.includes('FemaleName')) said.push('female');
  else if (tags.includes('MaleName')) said.push('male');
  if (tags.some((t) => PLACE_TAGS.has(t))) said.push('place');
  if (!tags.some((t) => PROPER_TAGS.has(t))) said.push('ordinary');
  if (!either) said.push('sure', ...VERB_TAGS.filter((t) => tags.includes(t)));
  if (!either && tags.some((t) => OTHER_VERB_TAGS.includes(t) || VERB_TAGS.includes(t))) said.push('Verb');
  return said.join(' ');
}

function read(list: WordList): ReadonlyMap<string, WordEntry> {
  const words = new Map<string, WordEntry>();
  for (const [key, group] of Object.entries(list)) {
    const said = key.split(' ');
    const gender = said.find((each) => each === 'female' || each === 'male') as 'female' | 'male' | undefined;
    const entry: WordEntry = {
      givenName: said.includes('name'),
      ...(gender ? { gender } : {}),
      place: said.includes('place'),
      ordinary: said.includes('ordinary'),
      ...(said.includes('sure') ? { sure: said.slice(said.indexOf('sure') + 1) } : {}),
    };
    for (const word of group.split(' ')) words.set(word, entry);
  }
  return words;
}
