import nlp from 'compromise';
import type { SentenceFacts } from '../types.ts';
import { remember } from './remember.ts';
import { isVerbTag, lookUp } from './word-list.ts';

/** Tags of grammar by token index, as compromise gives them. */
export type Grammar = readonly ReadonlySet<string>[];

const NO_TAGS: ReadonlySet<string> = new Set();
const tagged = new WeakMap<SentenceFacts, Grammar>();
let howMany = 0;

/**
 * The tags of a sentence's words ("Verb", "Noun", "PastTense" …), worked out on first need: tagging costs a hundred
 * times what matching does, and most sentences are never asked about.
 */
export function grammarOf(facts: SentenceFacts): Grammar {
  return remember(tagged, facts, () => tag(facts));
}

/** Whether a word has a tag; whether it is a verb is known of many words without tagging their sentence. */
export function hasTag(facts: SentenceFacts, at: number, tagName: string): boolean {
  const token = facts.tokens[at];
  if (!token?.word) return false;
  const sure = isVerbTag(tagName) ? lookUp(token.norm).sure : undefined;
  return sure ? sure.includes(tagName) : (grammarOf(facts)[at]?.has(tagName) ?? false);
}

/** How many sentences have been tagged since the program started: for those who watch that they stay few. */
export function taggedSentences(): number {
  return howMany;
}

/** compromise cuts words its own way ("don't" is two terms to it): each of our tokens takes the tags of the terms that start inside it. */
function tag(facts: SentenceFacts): Grammar {
  howMany++;
  const grammar: Set<string>[] = facts.tokens.map(() => new Set());
  // Soft line breaks would end its sentences; equally long white space keeps the offsets true.
  const text = facts.text.replace(/[\r\n\t]/g, ' ');
  const sentences = nlp(text).json({ offset: true, terms: { offset: true, tags: true } }) as {
    terms: { tags: string[]; offset: { start: number; length: number } }[];
  }[];
  let at = 0;
  for (const { terms } of sentences) {
    for (const term of terms) {
      // The "not" that it finds inside "didn't" has no length of its own and belongs to the word before it.
      while (term.offset.length > 0 && at < facts.tokens.length && facts.tokens[at]!.end <= term.offset.start) at++;
      for (const name of term.tags) grammar[at]?.add(name);
    }
  }
  return grammar.map((tags) => (tags.size ? tags : NO_TAGS));
}
