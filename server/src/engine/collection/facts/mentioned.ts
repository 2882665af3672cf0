import type { Language } from '../../language/language.ts';
import type { CaseRecord } from '../../types.ts';
import { isOfMeeting } from './meeting.ts';
import { namesOf } from './names.ts';
import type { Roll } from './roll.ts';
import type { Standing } from './standing.ts';

const NAME = /\p{Lu}[\p{L}'’-]*/gu;
/** Words that the record also writes without a capital are no names. */
const SMALL = /(?<!\p{L})\p{Ll}[\p{L}'’-]*/gu;
/** How far down a record says what it is, in blocks. */
const TOP = 5;

/** Who is spoken of at all in a record that says what was agreed. */
export interface Mentioned {
  /** All words with a capital that may be names, as they are written; none where nothing was agreed. */
  readonly words: readonly string[];
  /** What those who have no name there are to the children: "mum", "her partner", "parents". */
  readonly relations: readonly string[];
}

/** Of a plan, minutes and what sums up a meeting: whoever is named there at all is not missing. */
export function mentionedIn(record: CaseRecord, roll: Roll, standing: Standing, language: Language): Mentioned {
  if (roll.isVisit || !agrees(record, language)) return { words: [], relations: [] };
  const words = new Set((record.text.match(NAME) ?? []).map((word) => word.replace(/['’]s$/, '')));
  const small = new Set(record.text.match(SMALL) ?? []);
  const unnamed = record.people.filter((person) => namesOf(person).length === 0);
  const relations = unnamed.flatMap((person) => standing.relationOf(person) ?? []);
  const isOfBoth = record.sentences.some(({ facts }) => facts.mentions.some(({ relation }) => relation === 'parents'));
  return {
    words: [...words].filter((word) => !small.has(word.toLowerCase())).sort(),
    relations: [...new Set([...relations, ...(isOfBoth ? ['mother', 'father'] : [])])].sort(),
  };
}

/** What one agency sends in for a meeting is no agreement, nor is a visit that ends with a table of tasks. */
function agrees(record: CaseRecord, language: Language): boolean {
  if (!isOfMeeting(record, language)) return false;
  const top = record.blocks.slice(0, TOP);
  return !top.some(({ text }) => language.hasClass('sent-for-meeting', language.read(text.text)));
}
