/**
 * The nouns of the engine. Everything here is data; nothing here imports anything from elsewhere.
 *
 * Positions are UTF-16 offsets, end exclusive. Three frames are used, and each field says which is its own:
 * absolute (into the record's text), block (into one block's text) and sentence (into one sentence's text).
 * Facts of a block or a sentence are in its own frame, so that they depend on its text alone and can be cached by it.
 */

export * from './types/collection.ts';
export * from './types/findings.ts';
export * from './types/language.ts';
export * from './types/record.ts';
export * from './types/results.ts';
export * from './types/text.ts';
