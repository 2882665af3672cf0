/** What a record keeps for others, and what several records together show: the second door for lsp/ and cli/. */

export { collect, collectFrom, type Wording } from './collection/collect.ts';
export { type CollectionDeclaration, collectionRulesIn, gapsIn } from './collection/declaration.ts';
export { hashOf } from './collection/hash.ts';
export { keysOf, type RecordKeys } from './collection/keys.ts';
export { FACT_NAMES } from './collection/names.ts';
