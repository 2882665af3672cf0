import { sentencesIn } from './records.ts';
import { bare, isCounted } from './unlike.ts';

export interface Repeats {
  readonly sentences: number;
  /** The share of sentences of three words or more that stand word for word somewhere else too. */
  readonly share: number;
  /** The largest share that one record has in common with one other record. */
  readonly mostShared: number;
}

/** How much records repeat themselves and one another. */
export function repeatsIn(texts: readonly string[]): Repeats {
  const all = texts.map((text) => text.split('\n').flatMap(cellsIn).flatMap(sentencesIn).map(bare).filter(isCounted));
  const places = new Map<string, number[]>();
  for (const [record, sentences] of all.entries())
    for (const sentence of sentences) places.set(sentence, [...(places.get(sentence) ?? []), record]);
  const sentences = all.flat().length;
  const repeated = [...places.values()].filter(({ length }) => length > 1).reduce((sum, { length }) => sum + length, 0);
  return { sentences, share: repeated / sentences, mostShared: Math.max(...all.map(sharedWithOne)) };

  function sharedWithOne(own: readonly string[], record: number): number {
    const shared = new Map<number, number>();
    for (const sentence of new Set(own))
      for (const other of new Set(places.get(sentence)))
        if (other !== record) shared.set(other, (shared.get(other) ?? 0) + 1);
    return Math.max(0, ...shared.values()) / Math.max(1, own.length);
  }
}

function cellsIn(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}
