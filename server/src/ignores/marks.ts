import { readBlock } from '../engine/text/block.ts';
import { outlineBlocks } from '../engine/text/outline.ts';
import { firstEndingAfter } from '../engine/text/search.ts';
import { overlaps, shift } from '../engine/text/spans.ts';
import type { BlockOutline, BlockText, Finding, SourceDocument } from '../engine/types.ts';

/** What a finding is known by when the record around it changes: its words and their sentence, not where they stand. */
export interface Mark {
  readonly rule: string;
  /** The underlined words, bare. */
  readonly words: string;
  /** The sentence they stand in, bare; of words in no sentence their block, of words outside all blocks nothing. */
  readonly sentence: string;
  /** How many findings that look the same come before it in the record. */
  readonly occurrence: number;
}

/**
 * The mark of each finding, in the order of the findings.
 * @param findings all that the rules found in the record, in whatever order
 */
export function marksOf(
  findings: readonly Finding[],
  { text, format }: Pick<SourceDocument, 'text' | 'format'>,
): Mark[] {
  const sentenceAround = createSentences(text, outlineBlocks(text, format));
  const seen = new Map<string, number>();
  const marks = new Map<Finding, Mark>();
  for (const finding of [...findings].sort((one, other) => one.span.start - other.span.start)) {
    const alike = { rule: finding.rule, words: bare(finding.text), sentence: bare(sentenceAround(finding)) };
    const name = JSON.stringify(alike);
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    marks.set(finding, { ...alike, occurrence });
  }
  return findings.map((finding) => marks.get(finding)!);
}

/** Letters and figures in small letters with one space between words: marks, quotes and line ends may change. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads only the blocks in which something was found. */
function createSentences(text: string, outlines: readonly BlockOutline[]): (finding: Finding) => string {
  const read = new Map<BlockOutline, BlockText>();
  const blockText = (outline: BlockOutline): BlockText => {
    const { kind, span } = outline;
    const known = read.get(outline) ?? readBlock(kind, text.slice(span.start, span.end));
    read.set(outline, known);
    return known;
  };
  return ({ span }) => {
    const outline = outlines[firstEndingAfter(outlines, span.start)];
    if (!outline || !overlaps(outline.span, span)) return '';
    const block = blockText(outline);
    const sentences = block.sentences.map((each) => shift(each.span, outline.span.start));
    const around = sentences.filter((sentence) => overlaps(sentence, span));
    if (around.length === 0) return block.text;
    return text.slice(around[0]!.start, around.at(-1)!.end);
  };
}
