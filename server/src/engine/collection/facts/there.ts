import { attributionAt } from '../../language/attribution.ts';
import { isNegated, subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import type { CaseRecord, Person, RecordSentence, Span } from '../../types.ts';

/** What shows that somebody was there, for those of whom the record does not say whether they are children. */
export interface There {
  /** A list of those present, what they did, or what they said. */
  readonly shown: ReadonlyMap<Person, Span>;
  /** Listed as somewhere else. */
  readonly away: ReadonlySet<Person>;
  /** What they said to whoever wrote it down. */
  readonly spoke: ReadonlyMap<Person, Span>;
}

const SAYS = 'child-says';
/** What says it best first: it is what is shown. */
const SHOWS: readonly string[] = ['child-was-seen', 'child-does', SAYS];

/** Everybody with a name who the record shows was there: by a list of those present, by what they did and said. */
export function thereIn(record: CaseRecord, who: Who, language: Language): There {
  const shown = new Map<Person, Span>();
  const spoke = new Map<Person, Span>();
  const away = new Set<Person>();
  for (const sentence of record.sentences) {
    const { block, span } = sentence;
    if (block.outline.kind === 'heading' || block.outline.header || block.outline.kind === 'email-header') continue;
    if (isList(sentence)) readList(sentence);
    else readProse(sentence, { start: span.start, end: span.end });
  }
  return { shown, spoke, away };

  /** "Child(ren) seen: Shay, Orla", "| Present | Grace, Zuri (4) |". */
  function isList({ block, cell = 0 }: RecordSentence): boolean {
    const { text, label, cells } = block.text;
    const [first] = cells;
    const named = label ?? (first && cell > 0 ? first : undefined);
    if (!named) return false;
    const title = language.read(text.slice(named.start, named.end));
    return language.hasClass('label-of-presence', title) && !language.hasClass('is-elsewhere', title);
  }

  /** Everybody in it but those of whom it says where else they are. */
  function readList(sentence: RecordSentence): void {
    const { facts, span } = sentence;
    const people = facts.mentions.flatMap((mention) => {
      const person = who.personOf(sentence, mention);
      return person?.named && mention.kind !== 'pronoun' ? [{ mention, person }] : [];
    });
    for (const [i, { mention, person }] of people.entries()) {
      const after = language.read(facts.text.slice(mention.end, people[i + 1]?.mention.start ?? facts.text.length));
      const isAway = language.hasClass('is-elsewhere', after) && !language.hasClass('came-in', after);
      if (isAway) away.add(person);
      else keep(shown, person, { start: span.start, end: span.end });
    }
  }

  function readProse(sentence: RecordSentence, place: Span): void {
    const { facts, block, quotations, span } = sentence;
    const label = block.text.label && who.personAt(block.outline.span.start + block.text.label.start);
    if (label?.named && sentence === block.sentences[0] && !language.hasClass('is-elsewhere', facts))
      keep(shown, label, place);
    for (const { name, from } of language.findAny(SHOWS, facts)) {
      const subject = subjectOf(facts, from, language);
      if (!subject) continue;
      const person = who.personOf(sentence, subject);
      if (!person?.named || isNegated(facts, from, language)) continue;
      if (facts.tokens[subject.tokens[1]]?.norm === "'s") continue;
      const { start } = facts.tokens[from]!;
      if (quotations.some((q) => q.span.start <= span.start + start && span.start + start < q.span.end)) continue;
      const speaker = attributionAt(facts, from, language)?.speaker;
      const teller = speaker && who.personOf(sentence, speaker);
      if (speaker && teller !== person && who.roleOf(sentence, speaker) !== 'professional') continue;
      if (name === SAYS) keep(spoke, person, place);
      if (!language.hasClass('is-elsewhere', facts)) keep(shown, person, place);
    }
  }
}

function keep(places: Map<Person, Span>, person: Person, span: Span): void {
  if (!places.has(person)) places.set(person, span);
}
