import type { Language } from '../../language/language.ts';
import type { RewriteTemplate, SentenceFacts } from '../../types.ts';

/** Further than this no underline goes on to a word, and from there to the last word of what it names ("a hot drink"). */
const MOST_ADDED = 4;
const MOST_NAMED = 2;
const NO_PART = ['leading-word', 'hanging-word', 'function-word', 'verb-helper'];

/**
 * Where the words that people are shown end, so that they read as words and not as a piece of them: no "and" is left
 * hanging, a name or a date is not cut through, and after "from the" comes what it is from.
 * @param from token at which they start
 * @param to token behind the last of them
 * @returns the token behind the last that is shown, in the same sentence
 */
export function wholeWords(facts: SentenceFacts, from: number, to: number, language: Language): number {
  const { tokens } = facts;
  let end = to;
  while (end - 1 > from && (!tokens[end - 1]!.word || language.hasWord('hanging-word', facts, end - 1))) end--;
  const most = Math.min(tokens.length, end + MOST_ADDED);
  let last = throughWhole(facts, end);
  while (last < most && language.hasWord('leading-word', facts, last - 1) && tokens[last]!.word)
    last = throughWhole(facts, last + 1);
  // What leads nowhere ("carried on with the, and then") is no better than what was there.
  if (last > end && language.hasWord('leading-word', facts, last - 1)) return end;
  return last > end ? throughNamed(facts, last, language) : last;
}

/** The end of what a word begins that stands before others like it: "the rent" arrears, "on Kofi" 's mood. */
function throughNamed(facts: SentenceFacts, end: number, language: Language): number {
  const { tokens, mentions } = facts;
  if (tokens[end]?.norm === "'s") return tokens[end + 1]?.word ? end + 2 : end + 1;
  if (mentions.some((mention) => mention.tokens[1] === end)) return end;
  let last = end;
  while (last < end + MOST_NAMED && tokens[last]?.word && isPart(last)) last++;
  return last;

  /** Not what somebody is doing: "on the iron" doing his shirt. */
  function isPart(at: number): boolean {
    return !/(?:ing|ed|ly)$/.test(tokens[at]!.norm) && !NO_PART.some((name) => language.hasWord(name, facts, at));
  }
}

/** Whether a rewrite takes the place of the words or is put right behind them: then they are what the rule says they are. */
export function isChanged(rewrites: readonly RewriteTemplate[]): boolean {
  return rewrites.some((rewrite) => rewrite.after !== undefined || (rewrite.with !== undefined && isOfWords(rewrite)));
}

function isOfWords({ replace = 'words' }: RewriteTemplate): boolean {
  return replace === 'words';
}

/** The end of the name or the date that goes on at a token, else the token itself. */
function throughWhole({ tokens, mentions, evidence }: SentenceFacts, end: number): number {
  const at = tokens[end - 1]!;
  const named = mentions.find(({ kind, tokens: [start, stop] }) => kind === 'name' && start < end && end < stop);
  if (named) return named.tokens[1];
  const dated = evidence.find(({ kind, start, end: stop }) => kind === 'when' && start < at.end && at.end < stop);
  return dated ? tokens.findLastIndex((token) => token.end <= dated.end) + 1 : end;
}
