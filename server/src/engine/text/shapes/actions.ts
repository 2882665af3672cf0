import { lastHeadingText, type Scan } from '../scan.ts';

const ACTIONS = /\b(?:actions?|to do|tasks?|next steps?|what happens next|agreed plan)\b/i;
const NAME_AND_DASH = /^\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,2}\s+[-–—]\s+\S/u;

/** True where the last heading is one for what is to be done. */
export function isBelowActions(scan: Scan): boolean {
  return ACTIONS.test(lastHeadingText(scan));
}

/** True for a line that begins with who does something: "Robbie - quad key in the gun cabinet". */
export function namesAnOwner(line: string): boolean {
  return NAME_AND_DASH.test(line.slice(0, 60));
}
