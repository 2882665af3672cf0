import { tokenise } from '../language/tokens.ts';
import type { SentenceFacts } from '../types.ts';

/** The words of a name or a label, to look up in lexicon lists: nothing else is read from them, so that it costs little. */
export function wordFacts(text: string): SentenceFacts {
  return { text, tokens: tokenise(text), mentions: [], evidence: [], moods: [] };
}
