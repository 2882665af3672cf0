import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { castOf } from './cast.ts';
import { type Composed, createComposer } from './compose.ts';
import { keptIn } from './kept.ts';
import { randomFrom } from './random.ts';
import { readSources } from './records.ts';
import { type Repeats, repeatsIn } from './repeats.ts';

/** Files that were written to be measured with; the same on every machine as long as the repository's records are. */
export interface Corpora {
  /** Folders of twenty files of 2 to 6 KB each, in which the same people come up, as in the records of one family. */
  readonly folders: readonly string[];
  /** The bytes of all of these. */
  readonly bytes: number;
  /** Single records by their names, "150 KB", each in a folder of its own. */
  readonly single: Readonly<Record<string, string>>;
  /** Ten records of 150 KB, or of what `size` says. */
  readonly ten: readonly string[];
  readonly repeats: Repeats;
  /** How much the repository's own records repeat one another. */
  readonly repeatsInRecords: Repeats;
  /** Changes when the corpora do. */
  readonly fingerprint: string;
}

export interface Size {
  readonly files: number;
  /** Single records, by what they are called: how many KB. */
  readonly single: Readonly<Record<string, number>>;
  readonly tenOf: number;
}

export const FULL: Size = {
  files: 2000,
  single: { '10 KB': 10, '15 KB': 15, '150 KB': 150, '1.5 MB': 1500, '3 MB': 3000 },
  tenOf: 150,
};
export const SHORT: Size = { files: 60, single: { '10 KB': 10, '15 KB': 15 }, tenOf: 5 };

export const IN_A_FOLDER = 20;
const SEED = 20_191;
const CASTS = 70_001;
const KB = 1000;

/** The corpora below a folder, written where they are not there yet. */
export function corporaIn(folder: string, size: Size): Corpora {
  return keptIn(folder, size, () => write(folder, size));
}

function write(folder: string, { files, single, tenOf }: Size): Corpora {
  const sources = readSources();
  const hash = createHash('sha256');
  const texts: string[] = [];
  const folders = new Set<string>();
  let bytes = 0;
  const save = (path: string, { ending, text }: Composed) => {
    hash.update(text);
    writeFileSync(join(folder, path + ending), text);
    return { path: join(folder, path + ending), text };
  };
  const composer = createComposer(sources);
  for (let first = 0; first < files; first += IN_A_FOLDER) {
    const cast = castOf(randomFrom(CASTS + first));
    const name = `files/${String(first / IN_A_FOLDER).padStart(2, '0')}`;
    mkdirSync(join(folder, name), { recursive: true });
    folders.add(join(folder, name));
    for (let i = first; i < Math.min(first + IN_A_FOLDER, files); i++) {
      const random = randomFrom(SEED + i);
      const composed = composer.compose(random.between(2.5 * KB, 5.4 * KB), random, cast);
      const { text } = save(`${name}/record-${String(i).padStart(4, '0')}`, composed);
      texts.push(text);
      bytes += Buffer.byteLength(text);
    }
  }
  const alone = (name: string, kb: number, seed: number) => {
    mkdirSync(join(folder, 'single', name), { recursive: true });
    return save(`single/${name}/record`, createComposer(sources).compose(kb * KB, randomFrom(seed))).path;
  };
  const paths = Object.entries(single).map(([name, kb], i) => [name, alone(name.replace(' ', ''), kb, i)] as const);
  const ten = Array.from({ length: 10 }, (_, i) => alone(`one-of-ten-${i}`, tenOf, 100 + i));
  return {
    folders: [...folders],
    bytes,
    single: Object.fromEntries(paths),
    ten,
    repeats: repeatsIn(texts),
    repeatsInRecords: repeatsIn(sources.records.map(({ text }) => text)),
    fingerprint: hash.digest('hex').slice(0, 12),
  };
}
