import type { OverviewRewrite } from '../../../server/src/lsp/protocol.ts';
import type { PageRecord } from './model.ts';

/** Blank lines, the bars of a table and the line breaks in its cells: no sentence goes on across them. */
const BORDER = /\r?\n[ \t]*\r?\n|(?<!\\)\||<br ?\/?>|\r?\n(?=[ \t]*(?:[-*•#|]|\d+[.)]))/g;
const LEADING_MARK = /^\s*(?:#{1,6}|[-*•]|\d{1,3}[.)])\s+/;

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A rewrite as somebody would put it into the record: the sentences that it changes, changed. */
export function rewritten({ edits }: OverviewRewrite, { shown: { text }, stretchOf }: PageRecord): string {
  const changes = edits.map(({ range, newText }) => ({ ...stretchOf(range), newText }));
  const first = Math.min(...changes.map(({ start }) => start));
  const last = Math.max(...changes.map(({ end }) => end));
  const around = sentencesAround(text, first, last);
  let at = around.start;
  let changed = '';
  for (const { start, end, newText } of changes) {
    changed += text.slice(at, start) + newText;
    at = end;
  }
  return (changed + text.slice(at, around.end)).replace(LEADING_MARK, '').replace(/\s+/g, ' ').trim();
}

/** How far to either side the borders of a sentence are looked for, in UTF-16 units. */
const REACH = 4000;

function sentencesAround(text: string, first: number, last: number): { start: number; end: number } {
  const origin = Math.max(0, first - REACH);
  const near = text.slice(origin, last + REACH);
  const borders = [...near.matchAll(BORDER)].map(({ index, 0: mark }) => ({
    start: origin + index,
    end: origin + index + mark.length,
  }));
  const from = borders.findLast(({ end }) => end <= first)?.end ?? origin;
  const to = borders.find(({ start }) => start >= last)?.start ?? origin + near.length;
  const inside = [...sentences.segment(text.slice(from, to).replace(/[\r\n]/g, ' '))].map(({ index, segment }) => ({
    start: from + index,
    end: from + index + segment.length,
  }));
  return {
    start: inside.findLast(({ start }) => start <= first)?.start ?? from,
    end: inside.find(({ end }) => end >= last)?.end ?? to,
  };
}
