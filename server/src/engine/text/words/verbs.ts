/** Words that make a line a sentence, and so neither a title nor a label. Common forms only: a missed one costs little. */
const FINITE = new Set(
  `is are was were isn't wasn't aren't weren't has have had hasn't haven't hadn't does did do doesn't didn't don't
  will would can could should must may might won't can't couldn't shouldn't cannot
  said says told tells asked asks stated states replied shouted reported reports advised explained confirmed
  rang rings phoned called texted emailed wrote attended attends visited arrived came went comes goes left
  made took gave got gets takes gives feels felt thinks thought wants wanted needs needed knows knew sees saw seems seemed
  read reads puts remain continue continues continued includes included became becomes disclosed mentioned appears appeared agreed agrees denied denies looked looks presented presents remains remained lives lived stays stayed
  i'm he's she's it's they're we're i've i'll`.split(/\s+/),
);

/** At the front of a title these are no verbs: "Needs", "Reports received", "Agreed actions". */
const NOUNS = new Set(['needs', 'reports', 'agreed', 'looks']);

/** Words that open a question, after which a verb does not make a heading into a sentence: "What is working well". */
const QUESTION = new Set(['what', "what's", 'who', "who's", 'how', 'why', 'where', 'when', 'which', 'whose']);

/** The words of a short text: lower case, straight apostrophes. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[‘’]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'/-]*/gu) ?? []
  );
}

export function isVerb(word: string): boolean {
  return FINITE.has(word);
}

export function opensQuestion(word: string | undefined): boolean {
  return word !== undefined && QUESTION.has(word);
}

/**
 * True when the words hold a verb that makes them a sentence. In "Part 5 – what has happened" it belongs to the question
 * word, in "Actions agreed" it says which actions.
 */
export function saysSomething(words: readonly string[]): boolean {
  const last = words.length - 1;
  const verb = words.findIndex((word, index) => {
    if (!isVerb(word) || words[index - 1] === 'to') return false;
    if (index === 0) return !NOUNS.has(word);
    return index < last || !word.endsWith('ed') || REPORTING.has(word);
  });
  return verb >= 0 && !words.slice(0, verb).some(opensQuestion);
}

/** "Mum reported:" begins what she said; "Sessions attended:" is a box. */
const REPORTING = new Set([
  'reported',
  'stated',
  'asked',
  'advised',
  'explained',
  'replied',
  'shouted',
  'confirmed',
  'denied',
]);
