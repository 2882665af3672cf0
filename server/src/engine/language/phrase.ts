/**
 * The phrase language in which dictionaries say what to look for. It is small and safe: no regular expressions,
 * no unbounded repetition, so that no dictionary can slow or hang anything.
 *
 *   make sure        these words, in any case, with straight or curly apostrophes
 *   {engage}         any inflection of a verb; {engage:ing}, {engage:past|base} only those forms
 *   (a | b c)        one of these; (very)? or very? may be missing
 *   ...              up to four words of the same clause; ...8 up to eight
 *   <harm>           a word or phrase of that class: a lexicon list, or a kind of mention (person, child, adult …)
 *   who=<person>     kept under a name for conditions and rewrites; so are verb={engage} and fix=(make sure)
 *   [ … ]            the words that are underlined; without brackets the whole match is
 *   !(at | for)      not followed by this
 *   #Verb            a word with this tag of grammar; # alone is the mark
 *   ^  $             the start, the end of the sentence or cell
 *   , ; :            marks are passed over unless written: a comma in the phrase asks for one
 */
export type Phrase =
  | { readonly is: 'words'; readonly words: ReadonlySet<string> }
  | { readonly is: 'class'; readonly name: string }
  | { readonly is: 'tag'; readonly tag: string }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'sequence'; readonly parts: readonly Phrase[] }
  | { readonly is: 'choice'; readonly options: readonly Phrase[] }
  | { readonly is: 'optional'; readonly part: Phrase }
  | { readonly is: 'not'; readonly part: Phrase }
  | { readonly is: 'capture'; readonly as: string; readonly part: Phrase }
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  | { readonly is: 'start' }
  | { readonly is: 'end' };

export type VerbForm = 'base' | 's' | 'past' | 'ing' | 'participle';

export interface PhraseContext {
  /** The inflections of a verb, by form. */
  readonly inflect: (lemma: string) => Readonly<Record<VerbForm, readonly string[]>>;
  /** Whether a class of that name exists. */
  readonly knows: (className: string) => boolean;
}

/** A mistake in a phrase: what is wrong and at which character of it. */
export class PhraseError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const LEXEME =
  /\s+|\.{3}(\d+)?|\{[^}]*\}|<[^>]*>|[a-z]+=(?=[<{(])|!\(|[()|?[\]^$]|#[A-Za-z]+|\d+:\d+|[,;:–-]|[^\s()|?[\]{}<>#^$!,;:]+|./gu;
const ONE_WORD = /^[a-z][a-z'-]*$/;
const DEFAULT_GAP = 4;
const WIDEST_GAP = 12;
const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'ing', 'participle'];

/**
 * Reads one phrase.
 * @throws PhraseError with the character at which it cannot be read
 */
export function parsePhrase(source: string, context: PhraseContext): Phrase {
  // Most entries of most lists.
  if (ONE_WORD.test(source)) return { is: 'words', words: new Set([source]) };
  const lexemes: { text: string; at: number }[] = [];
  for (const found of source.matchAll(LEXEME)) if (found[0].trim()) lexemes.push({ text: found[0], at: found.index });
  let next = 0;

  const phrase = choice();
  if (next < lexemes.length)
    throw new PhraseError(`"${lexemes[next]!.text}" has nothing that it closes`, lexemes[next]!.at);
  return phrase;

  function choice(): Phrase {
    const options = [sequence()];
    while (lexemes[next]?.text === '|') {
      next++;
      options.push(sequence());
    }
    return options.length === 1 ? options[0]! : { is: 'choice', options };
  }

  function sequence(): Phrase {
    const parts: Phrase[] = [];
    while (next < lexemes.length && lexemes[next]!.text !== '|' && lexemes[next]!.text !== ')') parts.push(element());
    if (parts.length === 0)
      throw new PhraseError(
        'an empty choice: write the words, or use ? for what may be missing',
        lexemes[next]?.at ?? source.length,
      );
    return parts.length === 1 ? parts[0]! : { is: 'sequence', parts };
  }

  function element(): Phrase {
    let part = atom();
    if (lexemes[next]?.text === '?') {
      next++;
      part = { is: 'optional', part };
    }
    return part;
  }

  function atom(): Phrase {
    const lexeme = lexemes[next++];
    if (!lexeme) throw new PhraseError('the phrase breaks off here', source.length);
    const { text, at } = lexeme;
    if (text.length > 1 && text.endsWith('=')) return { is: 'capture', as: text.slice(0, -1), part: atom() };
    if (text === '(' || text === '!(') {
      const inner = choice();
      if (lexemes[next]?.text !== ')') throw new PhraseError('this bracket is never closed', at);
      next++;
      return text === '(' ? inner : { is: 'not', part: inner };
    }
    if (text === '[') return { is: 'open' };
    if (text === ']') return { is: 'close' };
    if (text === '^') return { is: 'start' };
    if (text === '$') return { is: 'end' };
    if (text.startsWith('...')) return gap(text, at);
    if (text.startsWith('{')) return verb(text, at);
    if (text.startsWith('<')) return classOf(text, at);
    if (text.startsWith('#') && text.length > 1) return { is: 'tag', tag: text.slice(1) };
    if ('?{}<>!)|'.includes(text)) throw new PhraseError(`"${text}" cannot stand here`, at);
    return { is: 'words', words: new Set([text.toLowerCase().replace(/[’‘]/g, "'")]) };
  }

  function gap(text: string, at: number): Phrase {
    const most = text.length > 3 ? Number(text.slice(3)) : DEFAULT_GAP;
    if (most < 1 || most > WIDEST_GAP) throw new PhraseError(`a gap is 1 to ${WIDEST_GAP} words`, at);
    return { is: 'gap', most };
  }

  function verb(text: string, at: number): Phrase {
    const [lemma = '', forms] = text.slice(1, -1).trim().split(':');
    if (!/^[a-z][a-z-]*$/.test(lemma))
      throw new PhraseError('braces hold one verb, as in {engage} or {engage:ing}', at);
    const wanted = forms ? forms.split('|').map((f) => f.trim()) : FORMS;
    const wrong = wanted.find((f) => !FORMS.includes(f as VerbForm));
    if (wrong !== undefined) throw new PhraseError(`"${wrong}" is no form of a verb; use ${FORMS.join(', ')}`, at);
    const inflections = context.inflect(lemma);
    return { is: 'words', words: new Set(wanted.flatMap((f) => inflections[f as VerbForm])) };
  }

  function classOf(text: string, at: number): Phrase {
    const name = text.slice(1, -1).trim();
    if (!context.knows(name)) throw new PhraseError(`no class is called "${name}"`, at);
    return { is: 'class', name };
  }
}

/** Gives every word that a phrase asks for anywhere to `take`. */
export function eachWord(phrase: Phrase, take: (word: string) => void): void {
  switch (phrase.is) {
    case 'words':
      phrase.words.forEach(take);
      break;
    case 'sequence':
      for (const part of phrase.parts) eachWord(part, take);
      break;
    case 'choice':
      for (const option of phrase.options) eachWord(option, take);
      break;
    case 'optional':
    case 'not':
    case 'capture':
      eachWord(phrase.part, take);
  }
}
