import type { Language } from '../../language/language.ts';
import type { Who } from '../../people/who.ts';
import { firstEndingAfter } from '../../text/search.ts';
import type { CaseRecord, Person, PersonFact, Span } from '../../types.ts';
import { createAges } from './ages.ts';
import { namesOf } from './names.ts';
import type { Standing } from './standing.ts';
import { createVisited } from './visited.ts';

/** Who is who in a record, as facts speak of them: by their places in one list. */
export interface Roll {
  /** Whether the record is of a visit, or of several. */
  readonly isVisit: boolean;
  readonly people: readonly PersonFact[];
  /** Undefined where they have no name. */
  placeOf(person: Person): number | undefined;
  /** Everybody who is spoken of in a span, absolute. */
  in(span: Span): readonly Person[];
}

export function createRoll(record: CaseRecord, who: Who, standing: Standing, language: Language): Roll {
  const named = record.people.filter((person) => namesOf(person).length > 0 && !standing.isPet(person));
  const visited = createVisited(record, named, who, language);
  const monthsOf = createAges(record, language);
  const spoken = record.people
    .flatMap((person) => person.mentions.map(({ span }) => ({ span, person })))
    .sort((a, b) => a.span.end - b.span.end);
  return {
    isVisit: visited.isVisit,
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
      ...(part === 'professional' ? { seen: null, alone: null } : shownOf(person)),
    };
  }

  function shownOf(person: Person): Pick<PersonFact, 'seen' | 'again' | 'alone' | 'beside'> {
    const [seen = null, ...again] = visited.seen(person);
    const { says, beside } = visited.alone(person);
    const places = beside.map((other) => named.indexOf(other)).filter((place) => place >= 0);
    return {
      seen,
      ...(again.length > 0 ? { again } : {}),
      alone: says,
      ...(places.length > 0 ? { beside: places } : {}),
    };
  }
}

function partOf({ role, presumed }: Person): PersonFact['part'] {
  if (role === 'child') return 'child';
  if (presumed || role === 'unknown') return 'unknown';
  return role === 'professional' ? 'professional' : 'adult';
}

const plain = ({ start, end }: Span): Span => ({ start, end });
