import type { Language } from '../../language/language.ts';
import type { CaseRecord, DateFact, RecordBlock, Span } from '../../types.ts';
import { dateIn } from '../days.ts';

/** How far down a date is still the record's own, in blocks. */
const TOP = 8;
/** More than these under one label is running text. */
const MOST_SURNAMES = 5;

/** Where to point when the whole record is meant. */
export function headOf({ sentences, blocks }: CaseRecord): Span {
  const first = sentences.find(({ block }) => block.outline.kind !== 'front-matter')?.span ?? blocks[0]?.outline.span;
  return first ? { start: first.start, end: first.end } : { start: 0, end: 0 };
}

/** What the front matter says the case is called. */
export function caseNameIn(record: CaseRecord): string | null {
  return frontMatter(record, 'case');
}

/** When the record is of: as its front matter says, else its label for a date, else the first date at its top. */
export function dateOf(record: CaseRecord, language: Language): DateFact | null {
  const stated = dateIn(frontMatter(record, 'date') ?? '');
  if (stated !== null) return { day: stated, from: 'front-matter' };
  const top = record.blocks.filter(({ outline }) => outline.kind !== 'front-matter').slice(0, 3 * TOP);
  const labelled = top.filter((block) => language.hasClass('record-date-label', language.read(labelOf(block))));
  const texts = [
    ...labelled.map(({ text }) => text.text),
    ...top.slice(0, TOP).map(({ text }) => beforeBirth(text.text)),
  ];
  for (const text of texts) {
    const day = dateIn(text);
    if (day !== null) return { day, from: 'text' };
  }
  return null;
}

/** The surnames under "Family:" and the like. */
export function familiesIn(record: CaseRecord, language: Language): string[] {
  const blocks = record.blocks.slice(0, 2 * TOP).filter((block) => {
    const label = labelOf(block);
    return label !== '' && language.hasClass('record-family-label', language.read(label));
  });
  const names = blocks.flatMap(({ text: { text, label } }) =>
    surnamesIn(text.slice(0, label!.end), text.slice(label!.end)),
  );
  return [...new Set(names)];
}

/** "TAIT family: Callum 14", "Family: WOJCIK    Lena (13)": in the label, else before the children are listed. */
function surnamesIn(label: string, value: string): readonly string[] {
  const inLabel = namesIn(label).filter((name) => !/^(?:family|families|surname|case|name)$/i.test(name));
  if (inLabel.length > 0) return inLabel;
  const names = namesIn(value.split(/[(,;\n]/)[0] ?? '');
  const capitals = names.filter((name) => name === name.toUpperCase());
  return (capitals.length > 0 ? capitals : names).slice(0, MOST_SURNAMES);
}

function namesIn(text: string): readonly string[] {
  return text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
}

function labelOf({ text: { text, label } }: RecordBlock): string {
  return label ? text.slice(label.start, label.end).toLowerCase() : '';
}

/** What comes before a date of birth or of a birth to come: "DOB", "b. 8.12.24", "due". */
export const BIRTH = /\b(?:d\.?o\.?b\b|born\b|birth\b|edd\b|due\b|b\.? ?(?=\d))/i;
const SINCE = /\b(?:since|until)\b/i;

/** Such a date, or since when something is so, tells nothing of the record's own; what stands before it may. */
const beforeBirth = (text: string): string => text.split(BIRTH)[0]!.split(SINCE)[0]!;

function frontMatter({ blocks }: CaseRecord, key: string): string | null {
  const block = blocks.find(({ outline }) => outline.kind === 'front-matter');
  const value = block && new RegExp(`^${key}:[ \\t]*(.+)$`, 'im').exec(block.text.text)?.[1];
  return value?.trim().replace(/^(["'])(.*)\1$/, '$2') || null;
}
