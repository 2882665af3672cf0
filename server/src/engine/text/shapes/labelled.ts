import { addBlock, content, lastHeadingText, type Step } from '../scan.ts';
import { speakerLabel } from '../words/speakers.ts';
import { readLabel } from './labels.ts';
import { endOfText } from './paragraphs.ts';

const ACTIONS = /\b(?:actions?|to do|tasks?|next steps?|what happens next|agreed plan)\b/i;

/** A form label and what was filled in, or a speaker and what they said. Under a heading for actions "LH – ring the school" is an action. */
export const labelled: Step = (scan, at) => {
  const line = content(scan, at);
  const label = readLabel(line);
  if (label === null || label.value >= line.length) return 0;
  const last = endOfText(scan, at);
  const bare = line.slice(label.span.start, label.span.end);
  const action =
    label.kind === 'speaker-turn' && speakerLabel(bare) !== 'account' && ACTIONS.test(lastHeadingText(scan));
  addBlock(scan, action ? 'list-item' : label.kind, at, last);
  return last - at + 1;
};
