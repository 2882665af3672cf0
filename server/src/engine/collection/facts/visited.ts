import { childrenResult } from '../../child/results.ts';
import { seeings } from '../../child/seen.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { contains, overlaps } from '../../text/spans.ts';
import type { CaseRecord, ChildResult, Person, PersonFact, RecordSentence, Span } from '../../types.ts';
import { aloneTold } from './alone.ts';
import { aloneByForms } from './form.ts';
import { createOpeners } from './openers.ts';
import { thereIn } from './there.ts';
import { type Visit, visitsIn } from './visits.ts';

/** What a record shows of visits: who was there at each, and who was seen alone. */
export interface Visited {
  readonly isVisit: boolean;
  /** Where each of the visits shows that they were there. */
  seen(person: Person): readonly Span[];
  /** @returns `beside` as the people who are named there */
  alone(person: Person): { readonly says: PersonFact['alone']; readonly beside: readonly Person[] };
}

/** How far down a record says what it is of, in sentences. */
const TOP = 4;
/** Lines of a form that stand as near as this are shown as one place. */
const NEAR = 160;

/** @param named those of the record's people who have a name */
export function createVisited(record: CaseRecord, named: readonly Person[], who: Who, language: Language): Visited {
  const visits = visitsIn(record, language);
  const isOfVisits = visits.length > 0;
  const shown = isOfVisits ? childrenResult(record, who, language).each : [];
  const openerOf = createOpeners(record);
  const there = visits.map((visit) => thereIn(record, visit, who, openerOf, language));
  const others = record.kind === 'note' ? record.sentences.filter(isOfNone()) : [];
  const spoke = others.length > 0 ? thereIn(record, others, who, openerOf, language).spoke : undefined;
  const forms = isOfVisits ? aloneByForms(record, named, language) : [];
  const setting = { visit: isOfVisits, forms: forms.map(({ span }) => span) };
  const told = aloneTold(record, who, openerOf, setting, language);
  const seenAlone = isOfVisits ? new Set<Person>() : peopleSeenAlone();
  const isFamilyTime = record.sentences.slice(0, TOP).some(({ facts }) => language.hasClass('family-time', facts));
  return {
    isVisit: isOfVisits,
    seen: (person) => visits.flatMap((visit, i) => seenAt(person, visit, i) ?? []),
    alone: (person) => aloneOf(person),
  };

  function isOfNone(): (sentence: RecordSentence) => boolean {
    const known = new Set(visits.flat());
    return (sentence) => !known.has(sentence);
  }

  /** Where a visit shows that they were there: a list or a form before what they did. */
  function seenAt(person: Person, visit: Visit, at: number): Span | undefined {
    const met = there[at]!;
    if (met.away.has(person)) return undefined;
    const whole = { start: visit[0]!.span.start, end: visit.at(-1)!.span.end };
    const isWithin = (span: Span) => visits.length === 1 || contains(whole, span);
    const form = forms.find(({ span }) => isWithin(span));
    const result = shown.find(({ id }) => id === person.id);
    const place = met.shown.get(person) ?? (result && placesOf(result).find(isWithin));
    const isOnForm = form && (form.names(person) || (result !== undefined && form.of(person) !== null));
    if (!place && (!isOnForm || met.out.has(person))) return undefined;
    const best = form?.names(person) ? form.span : (met.inCompany.get(person) ?? place ?? form!.span);
    if (!isOnForm || Math.abs(best.start - form.span.start) > NEAR) return plain(best);
    return { start: Math.min(best.start, form.span.start), end: Math.max(best.end, form.span.end) };
  }

  /** However it is said: a child who may have been alone with somebody at work is not asked about. */
  function aloneOf(person: Person): ReturnType<Visited['alone']> {
    const result = shown.find(({ id }) => id === person.id);
    const isForm = (span: Span) => forms.some((form) => overlaps(span, form.span));
    const isAlone = result?.alone.some(({ span }) => !isForm(span)) || seenAlone.has(person);
    const answers = forms.map((form) => form.of(person));
    const telling = told.of(person);
    // Who tells a teacher or a nurse something has had a chance to talk away from home.
    const hasSpoken = !isFamilyTime && spoke?.has(person);
    if (isAlone || answers.includes('yes') || telling?.beside.length === 0 || hasSpoken)
      return { says: 'yes', beside: [] };
    if (telling) return { says: 'yes', beside: telling.beside };
    return { says: answers.find((answer) => answer !== null) ?? null, beside: [] };
  }

  /** Of what is no visit only this is asked, and only where it stands is it looked into whether it is planned. */
  function peopleSeenAlone(): ReadonlySet<Person> {
    const children = record.people.filter(({ role }) => role === 'child');
    const alone = seeings(record, who, language).filter((seeing) => seeing.alone);
    const own = alone.filter(({ sentence: { span } }) => !record.actions.some(({ what }) => overlaps(what, span)));
    return new Set(
      own.flatMap(({ sentence, children: mentions }) =>
        mentions.length === 0
          ? children.slice(0, children.length === 1 ? 1 : 0)
          : mentions.flatMap((mention) => who.personOf(sentence, mention) ?? []),
      ),
    );
  }
}

function placesOf({ alone, seen, shown, words }: ChildResult): readonly Span[] {
  return [...alone.map(({ span }) => span), ...seen.map(({ span }) => span), ...shown, ...words];
}

const plain = ({ start, end }: Span): Span => ({ start, end });
