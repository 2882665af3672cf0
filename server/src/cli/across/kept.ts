import {
  type CollectionDeclaration,
  collectFrom,
  collectionRulesIn,
  keysOf,
  type RecordKeys,
} from '../../engine/collection.ts';
import type { CollectionFinding, RecordFacts } from '../../engine/types.ts';
import type { Reading } from '../teams.ts';
import type { FoundFile } from '../walk.ts';

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

/** Facts are kept as JSON, a fifth of what they take as objects: only one family's are needed at a time. */
export function createKept(): Kept {
  const keys: RecordKeys[] = [];
  const written: string[] = [];
  const sources = new Map<string, Source>();
  return {
    take(path, facts, file, reading) {
      keys.push(keysOf({ path, facts }));
      written.push(JSON.stringify(facts));
      sources.set(path, { file, reading });
    },
    findings: (declarations) => collectFrom(keys, load, declarations, wording),
    from: (path) => sources.get(path),
  };

  /** A record's team may want rules to say something else. */
  function wording(path: string): readonly CollectionDeclaration[] {
    return collectionRulesIn(sources.get(path)!.reading.edition.dictionaries);
  }

  function load(place: number) {
    const { path } = keys[place]!;
    const { rules } = sources.get(path)!.reading.settings;
    return { path, facts: JSON.parse(written[place]!) as RecordFacts, rules };
  }
}
