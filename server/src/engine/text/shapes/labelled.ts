import type { BlockKind } from '../../types.ts';
import { addBlock, content, type Scan, type Step } from '../scan.ts';
import { speakerLabel } from '../words/speakers.ts';
import { isBelowActions, namesAnOwner } from './actions.ts';
import { type Label, labelKind, readLabel } from './labels.ts';
import { endOfText } from './paragraphs.ts';

/** A form label and what was filled in, or a speaker and what they said. Under a heading for actions "LH – ring the school" is an action. */
export const labelled: Step = (scan, at) => {
  const line = content(scan, at);
  const label = readLabel(line);
  const filled = label !== null && label.value < line.length ? labelKind(line, label) : null;
  const kind = isOwnedAction(scan, line, label, filled) ? 'list-item' : filled;
  if (kind === null) return 0;
  const last = endOfText(scan, at);
  addBlock(scan, kind, at, last);
  return last - at + 1;
};

function isOwnedAction(scan: Scan, line: string, label: Label | null, kind: BlockKind | null): boolean {
  if (kind !== 'speaker-turn' && !namesAnOwner(line)) return false;
  if (label !== null && speakerLabel(line.slice(label.span.start, label.span.end)) === 'account') return false;
  return isBelowActions(scan);
}
