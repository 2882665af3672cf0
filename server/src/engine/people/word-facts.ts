import { remember } from '../language/remember.ts';
import { tokenise } from '../language/tokens.ts';
import type { SentenceFacts } from '../types.ts';

const MOST_KNOWN = 4_000;
const known = new Map<string, SentenceFacts>();

/** The words of a name or a label, to look up in lexicon lists: nothing else is read from them, so that it costs little. */
export function wordFacts(text: string): SentenceFacts {
  if (known.size >= MOST_KNOWN) known.clear();
  return remember(known, text, () => ({ text, tokens: tokenise(text), mentions: [], evidence: [], moods: [] }));
}
