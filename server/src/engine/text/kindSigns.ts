import type { BlockOutline } from '../types.ts';
import { plainWords } from './phraseScale.ts';
import { readCells } from './shapes/cells.ts';
import { readLabel } from './shapes/labels.ts';
import { stampLength } from './shapes/logs.ts';
import { listMarker } from './shapes/markers.ts';

export const SIGN_SOURCES = ['title', 'opening', 'headings', 'columns', 'fields'] as const;
export type SignSource = (typeof SIGN_SOURCES)[number];

/** What a record's layout looks like: e-mails, a log of timed entries, speakers taking turns, much told by an "I". */
export type Shape = 'emails' | 'log' | 'turns' | 'first-person';

/** What of a record may tell its kind; words are plain, see `plainWords`. */
export interface Signs extends Readonly<Record<SignSource, readonly string[]>> {
  /** What front matter says after `kind:`, lower case, '' when it says nothing. */
  readonly declared: string;
  readonly shapes: readonly Shape[];
}

const MOST_LINES = 400;
const LONGEST_LINE = 160;
/** In how many blocks a letter or a mail has said to whom it goes, and what for. */
const OPENING = 12;

/** Gathers the signs in one pass over the blocks; of very long records the first 400 headings, labels and column rows count. */
export function readKindSigns(text: string, blocks: readonly BlockOutline[]): Signs {
  const lines: Record<SignSource, string[]> = { title: [], opening: [], headings: [], columns: [], fields: [] };
  const counts = { emails: 0, log: 0, turns: 0 };
  let declared = '';
  let seen = 0;
  for (const block of blocks) {
    const line = firstLine(text, block);
    if (block.kind === 'front-matter') {
      declared =
        /^kind:\s*["']?([\w -]+)/m.exec(text.slice(block.span.start, block.span.end))?.[1]?.trim().toLowerCase() ?? '';
      continue;
    }
    if (seen < 3 && (seen === 0 || block.kind === 'heading')) lines.title.push(plainWords(line));
    else if (block.kind === 'heading') add(lines.headings, plainWords(line));
    if (seen < OPENING) lines.opening.push(plainWords(block.kind === 'email-header' ? `mail ${line}` : line));
    seen += 1;
    if (block.kind === 'field' || block.kind === 'speaker-turn') add(lines.fields, labelWords(line));
    if (block.kind === 'table-row' && block.header) add(lines.columns, columnWords(line));
    if (block.kind === 'email-header') counts.emails += 1;
    if (block.kind === 'speaker-turn') counts.turns += 1;
    if (stampLength(line) > 0) counts.log += 1;
  }
  const shapes: Shape[] = [];
  if (counts.emails > 1) shapes.push('emails');
  if (counts.log > 2) shapes.push('log');
  if (counts.turns > 3) shapes.push('turns');
  if ((text.slice(0, 20_000).match(/(?<![\p{L}"“‘'])I(?=['’ ])/gu)?.length ?? 0) > 3) shapes.push('first-person');
  return { ...lines, declared, shapes };
}

function add(lines: string[], words: string): void {
  if (lines.length < MOST_LINES) lines.push(words);
}

function firstLine(text: string, block: BlockOutline): string {
  const line = text.slice(block.span.start, Math.min(block.span.end, block.span.start + LONGEST_LINE));
  const end = line.search(/[\r\n]/);
  return end < 0 ? line : line.slice(0, end);
}

/** The labels of a line; a form's line with wide gaps holds several. */
function labelWords(line: string): string {
  const labels = line.split(/\t| {3,}/).map((part) => {
    const bare = part.slice(listMarker(part)?.length ?? 0);
    const label = readLabel(bare);
    return label ? plainWords(bare.slice(label.span.start, label.span.end)) : '';
  });
  return labels.join('|');
}

function columnWords(line: string): string {
  return readCells(line)
    .map((cell) => plainWords(line.slice(cell.start, cell.end)))
    .join('|');
}
