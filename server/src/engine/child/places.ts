import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import type { Who } from '../people/who.ts';
import { baseName } from '../text/baseName.ts';
import type { CaseRecord, RecordBlock, RecordSentence, Span } from '../types.ts';

/** Shorter than this a record is a line or a form that is still being written; nothing is said about it as a whole. */
const FEWEST_WORDS = 60;
/** How far down a record says what it is of, and how far up who signs it, in sentences. */
const [TOP, BOTTOM] = [5, 2];

/** Whether a record is long enough to be judged as a whole. */
export function isLongEnough(record: CaseRecord): boolean {
  let words = 0;
  for (const { facts } of record.sentences) {
    for (const { word } of facts.tokens) if (word) words++;
    if (words >= FEWEST_WORDS) return true;
  }
  return false;
}

/**
 * Whether the record could have shown a child: a note does so only where somebody was at the home, not on the telephone,
 * and came for the family: a clinic's letter and a look at the flat tell of something else.
 */
export function couldShow(record: CaseRecord, language: Language): boolean {
  if (record.kind !== 'note') return true;
  if (isOfSomethingElse(record, language)) return false;
  const labels = record.blocks.flatMap(labelOf);
  const said = [...record.sentences.map(({ facts }) => facts), ...labels.map((label) => language.read(label))];
  return said.some((facts) => language.hasClass('was-there', facts));
}

/** A clinic's letter, a look at a tenancy, a nursery's day book: nobody came or writes for how the family lives. */
export function isOfSomethingElse({ kind, uri, blocks, sentences }: CaseRecord, language: Language): boolean {
  if (kind !== 'note') return false;
  const names = [baseName(uri).replaceAll(/[_.-]+/g, ' '), ...blocks.flatMap(labelOf)];
  const ends = [...sentences.slice(0, TOP), ...sentences.slice(-BOTTOM)];
  const said = [...ends.map(({ facts }) => facts), ...names.map((name) => language.read(name))];
  return said.some((facts) => language.hasClass('seen-for-something-else', facts));
}

function labelOf({ text: { label, text } }: RecordBlock): string[] {
  return label ? [text.slice(label.start, label.end)] : [];
}

/** How often the record speaks of children, and what to call them: the only child's name, else "the children". */
export function childrenOf(record: CaseRecord, who: Who): Children {
  return remember(known, record, () => readChildren(record, who));
}

export interface Children {
  readonly mentions: number;
  readonly label: string;
}

const known = new WeakMap<CaseRecord, Children>();

function readChildren(record: CaseRecord, who: Who): Children {
  const mentions = record.sentences.reduce(
    (sum, sentence) =>
      sum + sentence.facts.mentions.filter((mention) => who.roleOf(sentence, mention) === 'child').length,
    0,
  );
  const named = record.people.filter((person) => person.role === 'child' && person.named);
  return { mentions, label: named.length === 1 ? named[0]!.label : 'the children' };
}

/**
 * Where to underline what is missing from a record as a whole: the first heading or label of a lexicon class, with the
 * sentence under it, else the record's first words.
 * @param name a lexicon class of headings
 */
export function placeFor(
  record: CaseRecord,
  name: string,
  language: Language,
): { readonly span: Span; readonly sentence?: RecordSentence } | undefined {
  for (const { outline, text, sentences } of record.blocks) {
    const base = outline.span.start;
    if (text.label) {
      const label = text.text.slice(text.label.start, text.label.end);
      if (language.hasClass(name, language.read(label)))
        return {
          span: { start: base + text.label.start, end: base + text.label.end },
          ...(sentences[0] ? { sentence: sentences[0] } : {}),
        };
    } else if (outline.kind === 'heading' && sentences[0] && language.hasClass(name, sentences[0].facts))
      return { span: sentences[0].span };
  }
  const first = record.sentences.find(({ block }) => block.outline.kind !== 'front-matter');
  return first && { span: first.span };
}
