import type { Language } from '../language/language.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence, Span } from '../types.ts';

/** One place where a person is spoken of in running text; labels are left out. */
export interface Place {
  readonly sentence: RecordSentence;
  readonly mention: OpenMention;
  /** Absolute. */
  readonly span: Span;
  readonly quoted: boolean;
}

/** Where each person of a record is spoken of, in reading order, with the sentence and what the words there say. */
export function createPlaces(record: CaseRecord): (person: Person) => readonly Place[] {
  const byStart = new Map<number, Place>();
  for (const sentence of record.sentences) {
    if (sentence.block.outline.kind === 'heading' || sentence.block.outline.header) continue;
    for (const mention of sentence.facts.mentions) {
      const start = sentence.span.start + mention.start;
      const speech = sentence.quotations.some((q) => q.kind === 'speech' && q.span.start < start && start < q.span.end);
      byStart.set(start, { sentence, mention, span: { start, end: sentence.span.start + mention.end }, quoted: speech });
    }
  }
  return (person) => person.mentions.flatMap(({ span }) => byStart.get(span.start) ?? []);
}

/** The words to underline: the name where the mention holds one, else the whole mention. */
export function wordsAt({ sentence, mention, span }: Place): Span {
  if (!mention.name) return span;
  const at = sentence.facts.text.slice(mention.start, mention.end).indexOf(mention.name);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + mention.name.length };
}

/**
 * Whether words of a lexicon class are said of the person at this place: they follow it with nobody else in between, or
 * stand right before it ("collected by Beata", "children to Aunt Elspeth's").
 */
export function isSaidAt({ sentence: { facts }, mention }: Place, name: string, language: Language): boolean {
  const [start, end] = mention.tokens;
  return language.findClass(name, facts).some(([from, to]) => {
    if (to <= start) return start - to <= 2 && !facts.mentions.some((m) => m.tokens[0] >= to && m.tokens[1] <= start);
    if (from < end) return true;
    return !facts.mentions.some((m) => m.tokens[0] >= end && m.tokens[1] <= from && m.kind !== 'child' && m.kind !== 'professional' && !isPassedOver(m));
  });

  /** "Val has them when Danielle's on shift": pronouns and owners part nothing. */
  function isPassedOver(between: OpenMention): boolean {
    return between.kind === 'pronoun' && (between.relation === 'they' || between.relation === 'writer');
  }
}
