import { type CollectionDeclaration, collectFrom, collectionRulesIn } from '../../engine/collection.ts';
import type { CollectionFinding, RecordFacts } from '../../engine/types.ts';
import type { Reading } from '../teams.ts';
import type { FoundFile } from '../walk.ts';
import { createFactStore } from './store.ts';

/** What is kept of the records of one run until all have been read: facts, and no text. */
export interface Kept {
  /** @param path as the result names the record */
  take(path: string, facts: RecordFacts, file: FoundFile, reading: Reading): void;
  /** What they show together, one family at a time. */
  findings(declarations: readonly CollectionDeclaration[]): Iterable<readonly CollectionFinding[]>;
  /** The file of a record, and what it was read with. */
  from(path: string): Source | undefined;
}

export interface Source {
  readonly file: FoundFile;
  readonly reading: Reading;
}

export function createKept(): Kept {
  const store = createFactStore<{ readonly facts: RecordFacts }>();
  const sources = new Map<string, Source>();
  return {
    take(path, facts, file, reading) {
      store.add(path, { facts });
      sources.set(path, { file, reading });
    },
    findings: (declarations) => collectFrom(store.keys, load, declarations, wording),
    from: (path) => sources.get(path),
  };

  /** A record's team may want rules to say something else. */
  function wording(path: string): readonly CollectionDeclaration[] {
    return collectionRulesIn(sources.get(path)!.reading.edition.dictionaries);
  }

  function load(place: number) {
    const { path } = store.keys[place]!;
    const { rules } = sources.get(path)!.reading.settings;
    return { path, ...store.at(place), rules };
  }
}
