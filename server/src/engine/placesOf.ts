import { createLanguage } from './language/language.ts';
import type { Dictionaries } from './linter.ts';
import { readBlock, withoutMarks } from './text/block.ts';
import { outlineBlocks } from './text/outline.ts';
import type { SourceDocument, Span } from './types.ts';

/** Says where a phrase stands in a record. */
export type PlacesOf = (phrase: string, document: SourceDocument) => readonly Span[];

/** No more places are looked for. */
const MOST_PLACES = 500;

/**
 * For somebody who tries a phrase: what it underlines, whatever conditions a rule would add.
 * @returns a function that throws PhraseError where the phrase cannot be read
 */
export function createPlacesOf({ lexicon, prepared }: Pick<Dictionaries, 'lexicon' | 'prepared'>): PlacesOf {
  const language = createLanguage(Object.assign({}, ...Object.values(lexicon)), prepared?.lists);
  return (source, { text, format }) => {
    const phrase = language.phrase(source);
    const places: Span[] = [];
    for (const { kind, span } of outlineBlocks(text, format)) {
      const block = readBlock(kind, text.slice(span.start, span.end));
      const words = withoutMarks(block.text);
      for (const sentence of block.sentences) {
        const facts = language.read(words.slice(sentence.span.start, sentence.span.end));
        const start = span.start + sentence.span.start;
        for (const { from, to } of language.find(phrase, facts))
          places.push({ start: start + facts.tokens[from]!.start, end: start + facts.tokens[to - 1]!.end });
        if (places.length >= MOST_PLACES) return places;
      }
    }
    return places;
  };
}
