import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFamily, type FamilyRecord } from './family.ts';
import { keptIn } from './kept.ts';
import { randomFrom } from './random.ts';
import { readSources } from './records.ts';
import { createUnlike } from './unlike.ts';

/** Small records, a folder a family. */
export interface Families {
  /** The folder in which all of them are. */
  readonly folder: string;
  readonly families: number;
  readonly records: number;
  readonly bytes: number;
}

export interface FamiliesSize {
  readonly families: number;
  /** How many records each has. */
  readonly records: number;
}

const SEED = 90_901;

/** The families below a folder, written where they are not there yet. */
export function familiesIn(folder: string, size: FamiliesSize): Families {
  return keptIn(folder, size, () => {
    let bytes = 0;
    let family = 0;
    for (const records of familiesOf(size)) {
      const path = join(folder, `family-${String(family++).padStart(4, '0')}`);
      mkdirSync(path, { recursive: true });
      for (const { name, text } of records) {
        writeFileSync(join(path, name), text);
        bytes += Buffer.byteLength(text);
      }
    }
    return { folder, families: size.families, records: size.families * size.records, bytes };
  });
}

/** The records of one family after the other, the same every time. */
export function* familiesOf({ families, records }: FamiliesSize): Iterable<readonly FamilyRecord[]> {
  const sources = readSources();
  const unlikeOthers = createUnlike();
  for (let i = 0; i < families; i++) yield createFamily(sources, unlikeOthers, records, randomFrom(SEED + i));
}
