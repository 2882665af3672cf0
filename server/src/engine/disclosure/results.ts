import { isNegated } from '../language/clauses.ts';
import type { Language } from '../language/language.ts';
import type { Phrase } from '../language/phrase.ts';
import type { Who } from '../people/who.ts';
import { overlaps } from '../text/spans.ts';
import type { CaseRecord, DisclosureResult, Person, Recipient, RecordSentence, Span } from '../types.ts';
import { concernOf, recipientFor } from './concern.ts';
import type { About, Disclosure } from './declaration.ts';
import { findShape } from './shapes.ts';

/** Words in a sentence's frame, and the token that they begin with. */
interface Place extends Span {
  readonly token: number;
}

/**
 * What of a record not everybody may learn, in the order in which it stands. A question with the places, never a claim
 * to have found all. What is denied, asked or supposed tells nothing; what somebody said tells it as much as what is written.
 */
export function disclosureResults(
  record: CaseRecord,
  disclosures: readonly Disclosure[],
  who: Who,
  language: Language,
): DisclosureResult[] {
  return disclosures
    .filter(({ withRecord }) => !withRecord || record.sentences.some((each) => stands(withRecord, each)))
    .flatMap((disclosure) => record.sentences.flatMap((sentence) => inSentence(sentence, disclosure)))
    .sort((one, other) => one.span.start - other.span.start);

  function inSentence(sentence: RecordSentence, disclosure: Disclosure): DisclosureResult[] {
    const { outline } = sentence.block;
    if (outline.kind === 'code' || outline.kind === 'front-matter' || outline.kind === 'email-header' || outline.header)
      return [];
    const places = placesIn(sentence, disclosure);
    if (places.length === 0 || stands(disclosure.without, sentence) || !isWith(sentence, disclosure)) return [];
    return places.flatMap((place) => toResult(place, sentence, disclosure));
  }

  function placesIn({ facts }: RecordSentence, { declaration, phrases }: Disclosure): Place[] {
    const { shapes = [], beginnings = [], endings = [] } = declaration;
    const isPublic = ({ start, end }: Span) => {
      const words = facts.text.slice(start, end).toLowerCase();
      const plain = words.replace(/[\s()-]/g, '');
      return beginnings.some((each) => plain.startsWith(each)) || endings.some((each) => words.endsWith(each));
    };
    const written = shapes
      .flatMap((shape) => findShape(shape, facts.text))
      .filter((span) => !isPublic(span))
      .map((span) => ({
        ...span,
        token: Math.max(
          0,
          facts.tokens.findIndex(({ end }) => end > span.start),
        ),
      }));
    const told = phrases.flatMap((phrase) =>
      language
        .find(phrase, facts)
        .filter(({ start }) => !isNegated(facts, start, language))
        .map(({ from, to }) => ({ start: facts.tokens[from]!.start, end: facts.tokens[to - 1]!.end, token: from }))
        .filter((place) => !facts.moods.some((mood) => overlaps(mood, place))),
    );
    // A sentence asks once of its words; each telephone number or address is a thing of its own.
    return [...written, ...told.sort((one, other) => one.start - other.start).slice(0, 1)];
  }

  function toResult(place: Place, sentence: RecordSentence, { declaration }: Disclosure): DisclosureResult[] {
    const { about } = declaration;
    const person = about === 'nobody' ? undefined : concernOf(sentence, place.token, record, who, language);
    if (!fits(person, about)) return [];
    const recipients = declaration.recipients.filter((recipient) => !isTheirs(recipient, person));
    const { start } = sentence.span;
    return [
      {
        kind: declaration.id,
        title: declaration.title,
        span: { start: start + place.start, end: start + place.end },
        concerns: person?.id ?? null,
        question: declaration.question,
        recipients,
      },
    ];
  }

  /** Whoever it is about knows it; where two people may be meant by one word ("father"), the other does not. */
  function isTheirs(recipient: Recipient, person: Person | undefined): boolean {
    if (!person || recipientFor(person) !== recipient) return false;
    return record.people.filter((each) => recipientFor(each) === recipient).length === 1;
  }

  function isWith(sentence: RecordSentence, disclosure: Disclosure): boolean {
    if (!disclosure.with) return true;
    const { text, columns } = sentence.block;
    const label = text.label ? text.text.slice(text.label.start, text.label.end) : '';
    const column = sentence.cell === undefined ? '' : (columns[sentence.cell] ?? '');
    const titles = [label, column].filter((title) => title !== '').map((title) => language.read(title));
    return [sentence.facts, ...titles].some((facts) =>
      disclosure.with!.some((phrase) => language.find(phrase, facts).length > 0),
    );
  }

  function stands(phrases: readonly Phrase[], { facts }: RecordSentence): boolean {
    return phrases.some((phrase) => language.find(phrase, facts).length > 0);
  }
}

/** Whether it is about somebody whom it has to be about. An adult is whoever is neither a child nor there for their work. */
function fits(person: Person | undefined, about: About | undefined): boolean {
  if (about === undefined || about === 'nobody') return true;
  if (!person) return false;
  if (about === 'family') return true;
  return (person.role === 'child') === (about === 'child');
}
