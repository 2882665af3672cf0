import type { SentenceFacts } from '../types.ts';

/** Token indexes, end exclusive. */
export type Range = readonly [number, number];

const PARTING = new Set(['-', '–', '—', ':', ';', '|', '(', ')', ',', '.', '=', '•']);

/** The parts of a sentence between its marks, without those that hold no word. */
export function partsOf({ tokens }: SentenceFacts): Range[] {
  const parts: Range[] = [];
  let start = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (i < tokens.length && !PARTING.has(tokens[i]!.norm)) continue;
    if (i > start && tokens.slice(start, i).some((t) => t.word)) parts.push([start, i]);
    start = i + 1;
  }
  return parts;
}

/** The parts that stand in the same brackets as a part, itself among them; none where it stands in no brackets. */
export function besideInBrackets(part: Range, parts: readonly Range[], { tokens }: SentenceFacts): readonly Range[] {
  const open = tokens.findLastIndex(({ norm }, i) => i < part[0] && (norm === '(' || norm === ')'));
  if (tokens[open]?.norm !== '(') return [];
  const close = tokens.findIndex(({ norm }, i) => i > open && norm === ')');
  return parts.filter(([from, to]) => from > open && (close < 0 || to <= close));
}
