import type { Language } from '../language/language.ts';
import { remember } from '../language/remember.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence, Span } from '../types.ts';

/** How many words after somebody may still be about them. */
const REACH = 12;

/** One place where a person is spoken of in running text; labels are left out. */
export interface Place {
  readonly sentence: RecordSentence;
  readonly mention: OpenMention;
  /** Absolute. */
  readonly span: Span;
  readonly quoted: boolean;
  /** In a label; its sentence is then the first that the label introduces. */
  readonly inLabel: boolean;
}

/**
 * Where each person of a record is spoken of, in reading order, with the sentence and what the words there say. A label
 * that names somebody ("Farhad (dad): …") stands before its block's first sentence.
 */
export function createPlaces(record: CaseRecord, language: Language): (person: Person) => readonly Place[] {
  return remember(known, record, () => placesIn(record, language));
}

const known = new WeakMap<CaseRecord, (person: Person) => readonly Place[]>();

function placesIn(record: CaseRecord, language: Language): (person: Person) => readonly Place[] {
  const byPerson = new Map<Person, readonly Place[]>();
  const byStart = new Map<number, Place>();
  for (const block of record.blocks) {
    const { label, text } = block.text;
    const [opening] = block.sentences;
    if (label && opening) {
      const base = block.outline.span.start + label.start;
      for (const mention of language.read(text.slice(label.start, label.end)).mentions) {
        const span = { start: base + mention.start, end: base + mention.end };
        byStart.set(span.start, {
          sentence: opening,
          mention: { ...mention, tokens: [0, 0] },
          span,
          quoted: false,
          inLabel: true,
        });
      }
    }
    if (block.outline.kind !== 'heading' && !block.outline.header) for (const s of block.sentences) inSentence(s);
  }
  return (person) =>
    remember(byPerson, person, () => person.mentions.flatMap(({ span }) => byStart.get(span.start) ?? []));

  function inSentence(sentence: RecordSentence): void {
    for (const mention of sentence.facts.mentions) {
      const start = sentence.span.start + mention.start;
      const quoted = sentence.quotations.some((q) => q.kind === 'speech' && q.span.start < start && start < q.span.end);
      byStart.set(start, {
        sentence,
        mention,
        span: { start, end: sentence.span.start + mention.end },
        quoted,
        inLabel: false,
      });
    }
  }
}

/** The words to underline: the name where the mention holds one, else the whole mention. */
export function wordsAt({ mention, span }: Place, record: CaseRecord): Span {
  if (!mention.name) return span;
  const at = record.text.slice(span.start, span.end).indexOf(mention.name);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + mention.name.length };
}

/**
 * Whether words of a lexicon class are said of the person at this place: they follow it with nobody else in between, or
 * stand right before it ("collected by Beata", "children to Aunt Elspeth's").
 */
export function isSaidAt(
  { sentence: { facts }, mention }: Place,
  name: string,
  language: Language,
  where: 'around' | 'after' = 'around',
): boolean {
  const [start, end] = mention.tokens;
  return language.findClass(name, facts).some(([from, to]) => {
    if (from < end && to > start) return where === 'around';
    if (to <= start)
      return (
        where === 'around' && start - to <= 2 && !facts.mentions.some((m) => m.tokens[0] >= to && m.tokens[1] <= start)
      );
    return (
      from - end <= REACH &&
      !facts.mentions.some(
        (m) =>
          m.tokens[0] >= end &&
          m.tokens[1] <= from &&
          m.kind !== 'child' &&
          m.kind !== 'professional' &&
          !isPassedOver(m),
      )
    );
  });

  /** "Val has them when Danielle's on shift": pronouns and owners part nothing. */
  function isPassedOver(between: OpenMention): boolean {
    return between.kind === 'pronoun' && (between.relation === 'they' || between.relation === 'writer');
  }
}
