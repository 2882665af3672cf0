import type { BlockReader } from './blocks.ts';
import type { SentenceFacts, SourceDocument } from './types.ts';

/**
 * Reads the blocks of a record one after the other, so that whoever must not keep others waiting can stop between them;
 * linting the record then finds them read. Nothing depends on it having run, or run to its end.
 * @param look what else is to be known of each sentence
 */
export function* readAhead(
  document: SourceDocument,
  reader: BlockReader,
  look: (facts: SentenceFacts) => void,
): Generator<void> {
  for (const outline of reader.outline(document)) {
    for (const facts of reader.read(document.text, outline).facts) {
      look(facts);
      yield;
    }
  }
}
