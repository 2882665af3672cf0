import type { BlockOutline } from '../types.ts';
import { createScan, type Step } from './scan.ts';
import { emailHeaders } from './shapes/emails.ts';
import { logEntry } from './shapes/entries.ts';
import { fencedCode, frontMatter } from './shapes/fences.ts';
import { drawnLine, heading } from './shapes/headings.ts';
import { labelled } from './shapes/labelled.ts';
import { listItem } from './shapes/lists.ts';
import { paragraph } from './shapes/paragraphs.ts';
import { tableRows } from './shapes/tables.ts';

/** The first step that knows a line takes it; a paragraph takes whatever is left. */
const STEPS: readonly Step[] = [
  frontMatter,
  fencedCode,
  emailHeaders,
  drawnLine,
  tableRows,
  heading,
  listItem,
  labelled,
  logEntry,
  paragraph,
];

/**
 * Tells where the blocks of a record lie and what shape each has, in one pass over its lines.
 * Blocks come in order, never overlap, and hold every character that is not white space or a `>` mark of a quoted e-mail
 * before a line. Spans are absolute UTF-16 offsets.
 */
export function outlineBlocks(text: string, format: 'text' | 'markdown'): BlockOutline[] {
  const scan = createScan(text, format);
  for (let at = 0; at < scan.lines.length; ) {
    let taken = 0;
    for (const step of STEPS) {
      taken = step(scan, at);
      if (taken > 0) break;
    }
    at += Math.max(taken, 1);
  }
  return scan.blocks;
}
