import { childrenResult } from '../../child/results.ts';
import { seeings } from '../../child/seen.ts';
import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { firstEndingAfter } from '../../text/search.ts';
import { overlaps } from '../../text/spans.ts';
import type { CaseRecord, ChildResult, Person, PersonFact, Span } from '../../types.ts';
import { createAges } from './ages.ts';
import { aloneTold } from './alone.ts';
import { aloneByForm } from './form.ts';
import { namesOf } from './names.ts';
import { createOpeners } from './openers.ts';
import type { Standing } from './standing.ts';
import { thereIn } from './there.ts';
import { isVisit } from './visits.ts';

/** Who is who in a record, as facts speak of them: by their places in one list. */
export interface Roll {
  readonly people: readonly PersonFact[];
  /** Undefined where they have no name. */
  placeOf(person: Person): number | undefined;
  /** Everybody who is spoken of in a span, absolute. */
  in(span: Span): readonly Person[];
}

/** How far down a record says what it is of, in sentences. */
const TOP = 4;
/** Lines of a form that stand as near as this are shown as one place. */
const BESIDE = 160;

export function createRoll(record: CaseRecord, who: Who, standing: Standing, language: Language): Roll {
  const named = record.people.filter((person) => namesOf(person).length > 0 && !standing.isPet(person));
  const visit = isVisit(record, language);
  const shown = visit ? childrenResult(record, who, language).each : [];
  const openerOf = createOpeners(record);
  const met = record.kind === 'note' ? thereIn(record, who, openerOf, language) : undefined;
  const form = visit ? aloneByForm(record, named, language) : undefined;
  const told = aloneTold(record, who, openerOf, { visit, form: form?.span }, language);
  const seenAlone = visit ? new Set<Person>() : peopleSeenAlone();
  const isFamilyTime = record.sentences.slice(0, TOP).some(({ facts }) => language.hasClass('family-time', facts));
  const monthsOf = createAges(record, language);
  const spoken = record.people
    .flatMap((person) => person.mentions.map(({ span }) => ({ span, person })))
    .sort((a, b) => a.span.end - b.span.end);
  return {
    people: named.map(factOf),
    placeOf(person) {
      const place = named.indexOf(person);
      return place < 0 ? undefined : place;
    },
    in({ start, end }) {
      const there = new Set<Person>();
      for (let i = firstEndingAfter(spoken, start); i < spoken.length && spoken[i]!.span.start < end; i++)
        there.add(spoken[i]!.person);
      return [...there];
    },
  };

  function factOf(person: Person): PersonFact {
    const part = partOf(person);
    return {
      names: namesOf(person),
      part,
      span: plain(person.mentions[0]!.span),
      months: monthsOf(person),
      relation: standing.relationOf(person),
      isAround: standing.isAround(person),
      ...(part === 'professional' ? { seen: null, alone: null } : { seen: seenAt(person), ...aloneOf(person) }),
    };
  }

  /** Where a visit shows that they were there: a list or a form before what they did. */
  function seenAt(person: Person): Span | null {
    if (!visit || met?.away.has(person)) return null;
    const result = shown.find(({ id }) => id === person.id);
    const place = met?.shown.get(person) ?? (result && firstOf(result));
    const isOnForm = form && (form.names(person) || (result !== undefined && form.of(person) !== null));
    if (!place && (!isOnForm || met?.out.has(person))) return null;
    const best = form?.names(person) ? form.span : (met?.inCompany.get(person) ?? place ?? form!.span);
    if (!isOnForm || Math.abs(best.start - form.span.start) > BESIDE) return plain(best);
    return { start: Math.min(best.start, form.span.start), end: Math.max(best.end, form.span.end) };
  }

  /** However it is said: a child who may have been alone with somebody at work is not asked about. */
  function aloneOf(person: Person): Pick<PersonFact, 'alone' | 'beside'> {
    const result = shown.find(({ id }) => id === person.id);
    const isAlone = result?.alone.some(({ span }) => !form || !overlaps(span, form.span)) || seenAlone.has(person);
    if (isAlone || form?.of(person) === 'yes') return { alone: 'yes' };
    const telling = told.of(person);
    // Who tells a teacher or a nurse something has had a chance to talk away from home.
    if (telling?.beside.length === 0 || (!visit && !isFamilyTime && met?.spoke.has(person))) return { alone: 'yes' };
    if (!telling) return { alone: form?.of(person) ?? null };
    return { alone: 'yes', beside: telling.beside.map((other) => named.indexOf(other)).filter((place) => place >= 0) };
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

function firstOf({ alone, seen, shown, words }: ChildResult): Span | undefined {
  return alone[0]?.span ?? seen[0]?.span ?? shown[0] ?? words[0];
}

function partOf({ role, presumed }: Person): PersonFact['part'] {
  if (role === 'child') return 'child';
  if (presumed || role === 'unknown') return 'unknown';
  return role === 'professional' ? 'professional' : 'adult';
}

const plain = ({ start, end }: Span): Span => ({ start, end });
