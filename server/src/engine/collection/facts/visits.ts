import type { Language } from '../../language/language.ts';
import { baseName } from '../../text/baseName.ts';
import type { CaseRecord, RecordSentence, SentenceFacts } from '../../types.ts';
import { datedParts } from './parts.ts';

/** How far down a record says what it is of, in sentences. */
const TOP = 8;
/** … and how far down a word alone is a title. */
const HEAD = 3;
/** More words than these are a sentence and no title. */
const LONGEST = 9;
/** A part of a log says at once what it is of. */
const FIRST = 2;

/** A visit, by the sentences that tell of it. */
export type Visit = readonly RecordSentence[];

/** Whether the record is of a visit, at which a child could have been seen alone. */
export function isVisit(record: CaseRecord, language: Language): boolean {
  return visitsIn(record, language).length > 0;
}

/** The visits that a record tells of: mostly one, and in a log as many as it has parts that tell of one. */
export function visitsIn(record: CaseRecord, language: Language): readonly Visit[] {
  if (!mayBeVisit(record, language)) return [];
  const parts = datedParts(record);
  const titles = titlesOf(record, language);
  const isShort = ({ tokens }: SentenceFacts) => tokens.filter(({ word }) => word).length <= LONGEST;
  if (parts.length > 1 && titles.some((facts) => isShort(facts) && language.hasClass('title-of-visits', facts)))
    return parts.filter((part) => !isNotMade(part, language));
  const own = parts.filter((part) => !isNotMade(part, language) && tellsOfOne(part, language));
  if (own.length > 1) return own;
  const top = record.sentences.slice(0, TOP);
  if (isNotMade(top, language)) return [];
  const isOne =
    top.some(({ facts }) => language.hasClass('visit-told', facts)) ||
    titles.some((facts) => language.hasClass('visit-title', facts)) ||
    record.blocks.some(({ text: { text, label } }) => {
      const facts = label && language.read(text.slice(label.start, label.end));
      return facts && ['visit-title', 'visit-label'].some((name) => language.hasClass(name, facts));
    });
  return isOne ? [record.sentences] : [];
}

/** A visit for an assessment may be taken for one. */
function mayBeVisit(record: CaseRecord, language: Language): boolean {
  if (record.blocks.some(({ outline }) => outline.kind === 'email-header')) return false;
  if (record.kind === 'note') return true;
  return (
    record.kind === 'assessment' && titlesOf(record, language).some((facts) => language.hasClass('visit-title', facts))
  );
}

function titlesOf({ sentences, uri }: CaseRecord, language: Language) {
  const name = language.read(baseName(uri).replaceAll(/[_.-]+/g, ' '));
  return [...sentences.slice(0, HEAD).map(({ facts }) => facts), name];
}

function isNotMade(sentences: Visit, language: Language): boolean {
  return sentences.slice(0, TOP).some(({ facts }) => language.hasClass('visit-not-made', facts));
}

function tellsOfOne(part: Visit, language: Language): boolean {
  return part
    .slice(0, FIRST)
    .some(({ facts }) => language.hasClass('visit-told', facts) || language.hasClass('visit-title', facts));
}
