import type { Language } from '../language/language.ts';
import type { RecordBlock } from '../types.ts';
import { roleOfName } from './columns.ts';

/** "Next meeting: 13 August", "Core group 22/1", "Meet again in the New Year": closes a list of actions and is none. */
export function isOfTheMeeting({ text: { text } }: RecordBlock, language: Language): boolean {
  return CLOSING.test(text) || language.hasClass('of-the-meeting', language.read(text));
}

const CLOSING =
  /^\W*(?:\d+(?:\.\d+)*[.)]?\W+)?(?:date of |the )?(?:next|nm|donm|review|rcpc|icpc|reconvene|minutes|copies|signed|distribution|circulation|apologies|present|weekend lead|meeting (?:closed|ended)|mins\b|circulated|date of)\b/i;

/** Cells drawn with bars in a text that has no table around them. */
export function isPiped({ text: { text } }: RecordBlock): boolean {
  return (text.match(/ \| ?/g) ?? []).length >= 2;
}

/** "Child: Kofi, 4 | Category: neglect | Held: 4 May": cells that a form fills, none of them with what is to be done. */
export function isFormLine({ text: { text } }: RecordBlock, language: Language): boolean {
  const labels = text.split('|').flatMap((cell) => LABEL.exec(cell)?.[1] ?? []);
  return labels.length > 1 && labels.every((label) => roleOfName(label, language) !== 'action');
}

const LABEL = /^[\s*_#]*(\p{L}[\p{L}' ]{1,24}?)[\s*_]*:/u;
