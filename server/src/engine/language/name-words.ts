import nlp from 'compromise';

/** What a dictionary of English says about one word, from compromise's word list: no tagging, only looking up. */
export interface WordEntry {
  readonly givenName: boolean;
  readonly gender?: 'female' | 'male';
  readonly place: boolean;
  /** A noun, verb or other common word that also stands without a capital. */
  readonly ordinary: boolean;
}

const UNKNOWN: WordEntry = { givenName: false, place: false, ordinary: false };
const NAME_TAGS = new Set(['FirstName', 'MaleName', 'FemaleName']);
const PLACE_TAGS = new Set(['Region', 'City', 'Country', 'Place']);
const PROPER_TAGS = new Set(['ProperNoun', 'LastName', 'Person', 'Demonym', ...NAME_TAGS, ...PLACE_TAGS]);

let words: Readonly<Record<string, string | readonly string[]>> | undefined;

/** @param word lower case */
export function lookUp(word: string): WordEntry {
  words ??= (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon;
  if (!Object.hasOwn(words, word)) return UNKNOWN;
  const entry = words[word]!;
  const tags = typeof entry === 'string' ? [entry] : entry;
  const givenName = tags.some((t) => NAME_TAGS.has(t));
  const gender = tags.includes('FemaleName') ? 'female' : tags.includes('MaleName') ? 'male' : undefined;
  return {
    givenName,
    ...(gender ? { gender } : {}),
    place: tags.some((t) => PLACE_TAGS.has(t)),
    ordinary: !tags.some((t) => PROPER_TAGS.has(t)),
  };
}
