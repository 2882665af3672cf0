import { createPhraseCheck, isPhrase } from '../checking/phrases.ts';
import { createLanguage } from '../engine/language/language.ts';
import type { Dictionaries } from '../engine/linter.ts';
import { createPlacesOf, type PlacesOf } from '../engine/placesOf.ts';
import type { SourceDocument, Span } from '../engine/types.ts';
import { MOST } from './bounds.ts';
import { listsOf } from './prepared.ts';

/** Where a phrase stands in a record, or a sentence about what is wrong with the phrase. */
export type TriedPhrase = { readonly places: readonly Span[] } | { readonly problem: string };

export type PhraseTrial = (phrase: string, document: SourceDocument) => TriedPhrase;

/** Tries phrases with the lists of these dictionaries. Never throws for a phrase, whatever it is. */
export function createPhraseTrial(dictionaries: Dictionaries): PhraseTrial {
  const lists = listsOf(dictionaries);
  const check = createPhraseCheck(createLanguage(lists, dictionaries.prepared?.lists), lists);
  let placesOf: PlacesOf | undefined;
  return (phrase, document) => {
    if (phrase.trim() === '') return { problem: 'Write a phrase, as in: [as (discussed | agreed)] with <kin>' };
    if (phrase.length > MOST.phrase) return { problem: `This is too long: at most ${MOST.phrase} characters.` };
    const read = check.entry(phrase);
    if (!isPhrase(read)) return { problem: read.message };
    placesOf ??= createPlacesOf(dictionaries);
    return { places: placesOf(phrase, document) };
  };
}
