import type { Language } from './language/language.ts';
import { readBlock, withoutMarks } from './text/block.ts';
import { outlineBlocks } from './text/outline.ts';
import type { SentenceFacts, SourceDocument } from './types.ts';

/** Fewer than the language keeps, so that what was read first is still known at the end. */
const MOST_SENTENCES = 10_000;

/**
 * Reads the sentences of a record one after the other, so that whoever must not keep others waiting can stop between
 * them; linting the record then finds them read. Nothing depends on it having run, or run to its end.
 * @param look what else is to be known of each sentence
 */
export function* readAhead(
  { text, format }: SourceDocument,
  language: Language,
  look: (facts: SentenceFacts) => void,
): Generator<void> {
  let count = 0;
  for (const { kind, span } of outlineBlocks(text, format)) {
    const block = readBlock(kind, text.slice(span.start, span.end));
    const words = withoutMarks(block.text);
    for (const sentence of block.sentences) {
      if (++count > MOST_SENTENCES) return;
      look(language.read(words.slice(sentence.span.start, sentence.span.end)));
      yield;
    }
  }
}
