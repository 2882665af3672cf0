import type { Language } from './language/language.ts';
import { remember } from './language/remember.ts';
import { readBlock, withoutMarks } from './text/block.ts';
import { outlineBlocks } from './text/outline.ts';
import { createRecall, USUAL_MEMORY } from './text/recall.ts';
import type { BlockOutline, BlockText, SentenceFacts, SourceDocument } from './types.ts';

/** What a block says, told from its kind and its text alone. */
export interface BlockReading {
  readonly text: BlockText;
  /** What each of its sentences says, in order. */
  readonly facts: readonly SentenceFacts[];
}

/** The only reader of blocks. What it has read it knows again, as the very same object: after an edit, all but what changed. */
export interface BlockReader {
  /** Where the blocks of a record lie. A record is known whole when it is read again, however long it is. */
  outline(document: SourceDocument): readonly BlockOutline[];
  read(record: string, outline: BlockOutline): BlockReading;
}

/** @param memory how many characters of records to keep what was read of, see `createRecall` */
export function createBlockReader(language: Language, memory = USUAL_MEMORY): BlockReader {
  const known = createRecall<BlockReading>(memory);
  return { outline, read };

  function outline({ text, format }: SourceDocument): readonly BlockOutline[] {
    known.hold(text.length);
    return outlineBlocks(text, format);
  }

  function read(record: string, { kind, span }: BlockOutline): BlockReading {
    // The key is a text of its own, so that a block does not keep the whole record alive.
    const key = `${kind} ${record.slice(span.start, span.end)}`;
    return remember(known, key, () => {
      const words = key.slice(kind.length + 1);
      const plain = withoutMarks(words);
      const text = readBlock(kind, words);
      return { text, facts: text.sentences.map(({ span: { start, end } }) => language.read(plain.slice(start, end))) };
    });
  }
}
