import { attributionAt } from '../../language/attribution.ts';
import { clauseAround, isNegated, subjectOf } from '../../language/clauses.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { isQuotedAt } from '../../text/quoted.ts';
import { contains } from '../../text/spans.ts';
import type { CaseRecord, OpenMention, Person, RecordSentence, Span } from '../../types.ts';
import { isOfNames, listAt } from './lists.ts';
import type { Openers } from './openers.ts';

/** What shows that somebody was there, for those of whom the record does not say whether they are children. */
export interface There {
  /** A list of those present, what they did, or what they said. */
  readonly shown: ReadonlyMap<Person, Span>;
  /** Where they are told of beside somebody of the family. */
  readonly inCompany: ReadonlyMap<Person, Span>;
  /** Listed as somewhere else. */
  readonly away: ReadonlySet<Person>;
  /** Told of as somewhere else, which may have been for a part of the time. */
  readonly out: ReadonlySet<Person>;
  /** What they said to whoever wrote it down. */
  readonly spoke: ReadonlyMap<Person, Span>;
}

/** A question or a label at the beginning of a line. */
const ASKED = /^[\s>*_#|-]*(\p{L}[^?:*\n–—]{1,34}?)(?:\?|:\**| ?[–—]| - )/u;
const SAYS = 'child-says';
/** What says it best first: it is what is shown. */
const SHOWS: readonly string[] = ['child-was-seen', 'child-does', 'is-there', SAYS];

/**
 * Everybody with a name who the record shows was there: by a list of those present, by what they did and said.
 * @param sentences those that tell of one visit
 */
export function thereIn(
  record: CaseRecord,
  sentences: readonly RecordSentence[],
  who: Who,
  openerOf: Openers,
  language: Language,
): There {
  const shown = new Map<Person, Span>();
  const spoke = new Map<Person, Span>();
  const inCompany = new Map<Person, Span>();
  const away = new Set<Person>();
  const out = new Set<Person>();
  for (const [place, sentence] of sentences.entries()) {
    const { block, span } = sentence;
    if (block.outline.kind === 'heading' || block.outline.header || block.outline.kind === 'email-header') continue;
    if (isList(sentence, place)) readList(sentence);
    else readProse(sentence, { start: span.start, end: span.end });
  }
  return { shown, spoke, inCompany, away, out };

  /** Whom a form names on its line for the children, even where it does not say more of them. */
  function listedChildren(): Person[] {
    const lines = record.blocks.filter(
      ({ text: { text, label } }) =>
        label && language.hasClass('label-of-children', language.read(text.slice(label.start, label.end))),
    );
    return record.people.filter(
      ({ named, mentions }) =>
        named && mentions.some(({ span }) => lines.some(({ outline }) => contains(outline.span, span))),
    );
  }

  /** "Child(ren) seen: Shay, Orla", "| Present | Grace, Zuri (4) |", "**Who was in?** Demi, Alfie". */
  function isList(sentence: RecordSentence, place: number): boolean {
    const { block, cell = 0, span } = sentence;
    const { text, label, cells } = block.text;
    if (isOfNames(sentence, place, language)) return true;
    if (isPresence(block.columns[cell] ?? '')) return true;
    const [first] = cells;
    const named = label ?? (first && cell > 0 ? first : undefined);
    const title = named ? text.slice(named.start, named.end) : askedBefore(span.start);
    return title !== undefined && isPresence(title);
  }

  function isPresence(title: string): boolean {
    const facts = language.read(title);
    return title !== '' && language.hasClass('label-of-presence', facts) && !language.hasClass('is-elsewhere', facts);
  }

  /** The question or the words before a dash that a line opens with. */
  function askedBefore(at: number): string | undefined {
    const start = record.text.lastIndexOf('\n', at - 1) + 1;
    const end = record.text.indexOf('\n', at);
    return ASKED.exec(record.text.slice(start, end < 0 ? undefined : end))?.[1];
  }

  /** Everybody in it but those of whom it says where else they are. */
  function readList(sentence: RecordSentence): void {
    const { facts, span } = sentence;
    if (language.hasClass('everyone', facts))
      for (const person of [...record.people.filter(({ role }) => role === 'child'), ...listedChildren()])
        keep(shown, person, { start: span.start, end: span.end });
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
    const { facts, block } = sentence;
    const opener = openerOf(sentence);
    const isElsewhere = language.hasClass('is-elsewhere', facts) && !language.hasClass('came-in', facts);
    if (isElsewhere) readAway(sentence, opener);
    if (language.hasClass('in-company', facts)) readCompany(sentence, place, opener);
    const label = block.text.label && who.personAt(block.outline.span.start + block.text.label.start);
    if (label?.named && sentence === block.sentences[0] && !isElsewhere) keep(shown, label, place);
    if (!isElsewhere) for (const person of metBy(sentence)) keep(shown, person, place);
    for (const { name, from } of language.findAny(SHOWS, facts)) {
      const subject = subjectOf(facts, from, language);
      const opens = opener && subject?.tokens[1] !== from && clauseAround(facts, from, language)[0] === 0;
      const person = opens ? opener : subject && who.personOf(sentence, subject);
      if (!person?.named || isNegated(facts, from, language)) continue;
      if (!opens && facts.tokens[subject!.tokens[1]]?.norm === "'s") continue;
      if (isQuotedAt(sentence, facts.tokens[from]!.start)) continue;
      const speaker = attributionAt(facts, from, language)?.speaker;
      const teller = speaker && who.personOf(sentence, speaker);
      if (speaker && teller !== person && who.roleOf(sentence, speaker) !== 'professional') continue;
      if (name === SAYS) keep(spoke, person, place);
      if (isElsewhere || (name === 'is-there' && language.hasClass('was-before', facts))) continue;
      keep(shown, person, place);
      for (const other of opens || !subject ? [] : joinedTo(subject, sentence)) keep(shown, other, place);
    }
  }

  /** "Imran and his mother making tea": whoever "and" joins to who does it. */
  function joinedTo({ tokens: [at] }: OpenMention, sentence: RecordSentence): Person[] {
    const { tokens, mentions } = sentence.facts;
    if (!/^(?:and|&|\+)$/.test(tokens[at - 1]?.norm ?? '')) return [];
    const before = mentions.find(({ tokens: [, to] }) => to === at - 1);
    const person = before ? who.personOf(sentence, before) : at === 2 ? openerOf(sentence) : undefined;
    return person?.named ? [person] : [];
  }

  /** "Amara at school", "Kian was out with friends": whoever the sentence opens with. */
  function readAway(sentence: RecordSentence, opener: Person | undefined): void {
    const first = sentence.facts.mentions.find(({ tokens }) => tokens[0] === 0);
    const person = opener ?? (first && who.personOf(sentence, first));
    if (person?.named) out.add(person);
  }

  /** "Sat with Jayden and Kirsty", "I asked Ruby": whom the writer was with. */
  function metBy(sentence: RecordSentence): Person[] {
    const { facts } = sentence;
    return language.findClass('is-met', facts).flatMap(([from, to]) => {
      if (isNegated(facts, from, language) || attributionAt(facts, from, language)?.speaker) return [];
      return listAt(facts, to).flatMap((mention) => {
        const person = who.personOf(sentence, mention);
        return person?.named ? [person] : [];
      });
    });
  }

  /** "At the table with Mum": at least two of the family, now and not before. */
  function readCompany(sentence: RecordSentence, place: Span, opener: Person | undefined): void {
    const { facts } = sentence;
    if (language.hasClass('is-elsewhere', facts) || language.hasClass('was-before', facts)) return;
    const others = facts.mentions.filter(
      (mention) => mention.relation !== 'writer' && who.roleOf(sentence, mention) !== 'professional',
    );
    const people = new Set([...(opener ? [opener] : []), ...others.flatMap((m) => who.personOf(sentence, m) ?? [])]);
    if (people.size > 1) for (const person of people) if (person.named) keep(inCompany, person, place);
  }
}

function keep(places: Map<Person, Span>, person: Person, span: Span): void {
  if (!places.has(person)) places.set(person, span);
}
