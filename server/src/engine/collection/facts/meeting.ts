import type { Language } from '../../language/language.ts';
import { baseName } from '../../text/baseName.ts';
import type { CaseRecord } from '../../types.ts';

/** How far down a record says what it is, in blocks. */
const TOP = 8;
/** A first line that is longer tells something, in UTF-16 units. */
const LONGEST_TITLE = 80;

/** Minutes and plans, and letters and notes that sum up a meeting: by their title, or by a table of who does what. */
export function isOfMeeting(record: CaseRecord, language: Language): boolean {
  const { kind, blocks, uri } = record;
  if (kind === 'plan' || kind === 'minutes') return true;
  if (kind !== 'note') return false;
  const isTitle = (text: string) => language.hasClass('meeting-title', language.read(text));
  if (isTitle(baseName(uri).replace(/[_-]+/g, ' ')) || (isLetter(record) && sumsUp(record))) return true;
  return blocks.some(({ outline, text, columns }, i) => {
    if (columns.some((name) => language.hasClass('column-owner', language.read(name)))) return true;
    const isSubject = outline.kind === 'email-header' && /^subject\b/i.test(text.text);
    const maySay = isSubject || outline.kind === 'heading' || (i === 0 && text.text.length <= LONGEST_TITLE);
    return i < TOP && maySay && isTitle(text.text);
  });

  function sumsUp({ sentences }: CaseRecord): boolean {
    return sentences.slice(0, 2 * TOP).some(({ facts }) => language.hasClass('meeting-told', facts));
  }
}

function isLetter({ blocks }: CaseRecord): boolean {
  return blocks.slice(0, TOP).some(({ outline }) => outline.kind === 'email-header');
}
