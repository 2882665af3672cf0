import type { Language } from '../../server/src/engine/language/language.ts';
import type { Phrase } from '../../server/src/engine/language/phrase.ts';
import { SHAPE_CLASSES } from '../../server/src/engine/language/shapes.ts';
import type { MentionKind, SentenceFacts, Token } from '../../server/src/engine/types.ts';
import { dictionaries } from './dictionaries.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = Object.assign({}, ...Object.values(dictionaries.lexicon));
const STOPS = new Set(['.', '!', '?', ';', '|']);
const EVERYBODY: readonly MentionKind[] = ['kin', 'name', 'professional', 'child', 'collective', 'stranger', 'pronoun'];
const MENTIONS: Readonly<Record<string, readonly MentionKind[]>> = {
  person: EVERYBODY,
  family: EVERYBODY.filter((kind) => kind !== 'professional'),
  adult: ['kin', 'name', 'stranger', 'pronoun', 'collective'],
  ...Object.fromEntries(EVERYBODY.map((kind) => [kind, [kind]])),
};

/**
 * Where a phrase stands, as its definition says it and no faster: every place, every option, every entry, nothing
 * looked up beforehand and nothing kept. What the product's own matching is held against.
 * @returns the tokens at which each match starts and ends
 */
export function findPlainly(phrase: Phrase, facts: SentenceFacts, language: Language): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < facts.tokens.length; at++) {
    const end = endOf(phrase, facts, at, language);
    if (end < 0) continue;
    found.push([at, end]);
    at = Math.max(at, end - 1);
  }
  return onWords(found, facts);
}

/** Where a lexicon list stands, in the same plain way: the longest at each place, none overlapping. */
export function findListPlainly(name: string, facts: SentenceFacts, language: Language): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < facts.tokens.length; at++) {
    const [end] = classEnds(name, facts, at, language);
    if (end === undefined) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return onWords(found, facts);
}

/** Places as told by the word they start on: marks before it are passed over. */
export function onWords(places: readonly (readonly [number, number])[], { tokens }: SentenceFacts): [number, number][] {
  return places.map(([start, end]) => [skipMarks(tokens, start), end]);
}

function endOf(phrase: Phrase, facts: SentenceFacts, at: number, language: Language): number {
  const { tokens } = facts;
  let result = -1;
  walk([phrase], 0, at, (end) => {
    if (end === at) return false;
    result = end;
    return true;
  });
  return result;

  function walk(list: readonly Phrase[], index: number, i: number, done: (end: number) => boolean): boolean {
    const part = list[index];
    if (!part) return done(i);
    const rest = (end: number) => walk(list, index + 1, end, done);
    const here = skipMarks(tokens, i);
    switch (part.is) {
      case 'words': {
        const place = part.words.size === 1 && ![...part.words].some((w) => /[\p{L}\p{N}]/u.test(w)) ? i : here;
        return place < tokens.length && part.words.has(tokens[place]!.norm) && rest(place + 1);
      }
      case 'class':
        return classEnds(part.name, facts, here, language).some(rest);
      case 'capture':
        return walk([part.part], 0, here, rest);
      case 'tag':
        return here < tokens.length && language.hasTag(facts, here, part.tag) && rest(here + 1);
      case 'gap': {
        if (rest(i)) return true;
        let words = 0;
        for (let end = i; end < tokens.length && !STOPS.has(tokens[end]!.norm); end++) {
          if (!tokens[end]!.word) continue;
          if (++words > part.most) return false;
          if (rest(end + 1)) return true;
        }
        return false;
      }
      case 'sequence':
        return walk(part.parts, 0, i, rest);
      case 'choice':
        return part.options.some((option) => walk([option], 0, i, rest));
      case 'optional':
        return walk([part.part], 0, i, rest) || rest(i);
      case 'not':
        return !walk([part.part], 0, i, () => true) && rest(i);
      case 'open':
      case 'close':
        return rest(i);
      case 'start': {
        const bar = tokens.slice(0, i).findLastIndex((t) => t.norm === '|');
        return !tokens.slice(bar + 1, i).some((t) => t.word) && rest(i);
      }
      case 'end':
        return !tokens.slice(i).some((t) => t.word) && rest(i);
    }
  }
}

const parsed = new Map<string, readonly Phrase[]>();

function classEnds(name: string, facts: SentenceFacts, at: number, language: Language): number[] {
  const token = facts.tokens[at];
  if (!token) return [];
  const kinds = MENTIONS[name];
  if (kinds) return facts.mentions.filter((m) => m.tokens[0] === at && kinds.includes(m.kind)).map((m) => m.tokens[1]);
  const shape = SHAPE_CLASSES[name];
  if (shape) return shape.test(name === 'capitalised' ? token.text : token.norm) ? [at + 1] : [];
  let entries = parsed.get(name);
  if (!entries) {
    entries = (LISTS[name] ?? []).map((source) => language.phrase(source));
    parsed.set(name, entries);
  }
  const ends = entries.map((entry) => endOf(entry, facts, at, language));
  return [...new Set(ends.filter((end) => end >= 0))].sort((a, b) => b - a);
}

function skipMarks(tokens: readonly Token[], i: number): number {
  while (i < tokens.length && !tokens[i]!.word && !STOPS.has(tokens[i]!.norm) && tokens[i]!.norm !== "'s") i++;
  return i;
}
