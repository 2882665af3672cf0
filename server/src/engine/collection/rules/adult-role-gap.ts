import type { PersonFact } from '../../types.ts';
import { type Case, type CaseEntry, when, whenOf } from '../case.ts';
import type { CollectionMatch } from '../match.ts';
import { groupBy } from '../union.ts';
import { daysUntil } from '../year.ts';

/** One mention may be chance; two notes, or one that tells of time with the child, are a part in the child's life. */
const FEWEST_NOTES = 2;
/** A family has two of these at most, whatever they are called there. */
const FEW = ['grandmother', 'grandfather'];
/** What tells one adult from the others of a family without a name; "a man" and "a friend" may be anybody. */
const TELLING = ['father', 'partner', 'ex', ...FEW, 'aunt', 'uncle', 'cousin', 'lodger'];
/** Within so many days of a note the plan that leaves somebody out is of the same time. */
const SOON = 183;
/** So many letters of a first name are the same in its short form: Joe, Joseph. */
const SHORT = 2;

interface Place {
  readonly record: CaseEntry;
  readonly fact: PersonFact;
}

/**
 * An adult of the family who is spoken of in notes, and whom no plan, no minutes and no list of those invited names,
 * though one of these is as late as the first note.
 */
export function adultInNotesOnly({ records, household }: Case): CollectionMatch[] {
  const agreed = records.filter(({ facts: { words } }) => words.length > 0);
  if (agreed.length === 0) return [];
  const everyone = new Map<number, Place[]>();
  for (const record of records)
    for (const [place, fact] of record.facts.people.entries()) {
      const person = household.personOf(record.index, place);
      everyone.set(person, [...(everyone.get(person) ?? []), { record, fact }]);
    }
  const ownWords = ownWordsOf(everyone);
  const planned = plannedIn(agreed);
  return [...everyone].flatMap(([person, places]) => {
    if (household.partOf(person) === 'child' || !isOfFamily(places)) return [];
    if (isNamedIn(planned, places, ownWords.get(person)!)) return [];
    const told = places.filter(({ record }) => isNote(record));
    const [first] = told;
    if (!first || told.length < FEWEST_NOTES || !told.some(({ fact }) => fact.isAround)) return [];
    const last = lastAfter(first.record, agreed) ?? lastSoonAfter(told, agreed);
    if (!last) return [];
    return [
      {
        record: first.record,
        span: first.fact.span,
        says: 'unplanned',
        values: { adult: household.nameOf(person), notes: told.length, when: when(last) },
        related: [
          ...told.slice(1).map(({ record, fact }) => ({
            record,
            span: fact.span,
            says: 'again',
            values: { when: when(record, fact.span) },
          })),
          { record: last, span: last.facts.head, says: 'without', values: { when: when(last) } },
        ],
      },
    ];
  });
}

/** The last plan or minutes that are later than a record; without dates, that come after it in the folder. */
function lastAfter(first: CaseEntry, agreed: readonly CaseEntry[]): CaseEntry | undefined {
  const since = (each: CaseEntry) => daysUntil(whenOf(first), whenOf(each)) ?? each.index - first.index;
  return agreed
    .filter((each) => since(each) > 0)
    .sort((a, b) => since(a) - since(b))
    .at(-1);
}

/** The same of any of the notes, where the first in the folder is not the first in time: a day without a year is not far off. */
function lastSoonAfter(told: readonly Place[], agreed: readonly CaseEntry[]): CaseEntry | undefined {
  return told
    .flatMap(({ record }) =>
      agreed.filter((each) => {
        const days = daysUntil(whenOf(record), whenOf(each));
        return days !== null && days > 0 && days <= SOON;
      }),
    )
    .sort((a, b) => a.index - b.index)
    .at(-1);
}

/** Notes, and what an agency sends in for a meeting. */
function isNote({ facts: { kind, words } }: CaseEntry): boolean {
  return words.length === 0 && (kind === 'note' || kind === 'minutes');
}

/** Neither there for their work, nor a child's friend; a mother is never missing, whatever a plan calls her. */
function isOfFamily(places: readonly Place[]): boolean {
  const relations = places.flatMap(({ fact }) => fact.relation ?? []);
  const mothers = relations.filter((relation) => relation === 'mother').length;
  return (
    places.every(({ fact: { part } }) => part !== 'professional' && part !== 'child') &&
    !relations.includes('friend-of-child') &&
    mothers <= relations.length - mothers
  );
}

/** The words of everybody's names that nobody else bears; a surname may be a whole family's. */
function ownWordsOf(everyone: ReadonlyMap<number, readonly Place[]>): ReadonlyMap<number, readonly string[]> {
  const words = new Map([...everyone].map(([person, places]) => [person, new Set(namesIn(places).flat())]));
  const bearers = new Map<string, number>();
  for (const word of [...words.values()].flatMap((each) => [...each])) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return new Map(
    [...words].map(([person, all]) => {
      const own = [...all].filter((word) => bearers.get(word) === 1);
      return [person, own.length > 0 ? own : [...all]];
    }),
  );
}

/** Whom plans, minutes and lists of those invited speak of. */
interface Planned {
  readonly words: ReadonlySet<string>;
  /** What those are to the children who have no name there. */
  readonly unnamed: ReadonlySet<string>;
  /** By what they are to the children, the names of everybody who has one, in lower case. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

function plannedIn(agreed: readonly CaseEntry[]): Planned {
  const people = agreed.flatMap(({ facts }) => facts.people).filter(({ relation }) => relation !== null);
  const named = [...groupBy(people, ({ relation }) => relation!)].map(
    ([relation, each]) => [relation, each.flatMap(({ names }) => names.map((name) => name.toLowerCase()))] as const,
  );
  return {
    words: new Set(agreed.flatMap(({ facts }) => facts.words.map((word) => word.toLowerCase()))),
    unnamed: new Set(agreed.flatMap(({ facts }) => facts.relations)),
    named: new Map(named),
  };
}

/** By a name, by initials, or by what they are to the children. */
function isNamedIn({ words, unnamed, named }: Planned, places: readonly Place[], own: readonly string[]): boolean {
  const initials = namesIn(places).filter(({ length }) => length > 1);
  const calls = new Set([...own, ...initials.map((words) => words.map((word) => word[0]).join(''))]);
  if ([...calls].some((name) => words.has(name))) return true;
  const relations = new Set(places.flatMap(({ fact }) => fact.relation ?? []).filter((each) => TELLING.includes(each)));
  return [...relations].some((relation) => {
    if (unnamed.has(relation)) return true;
    const theirs = named.get(relation);
    return theirs !== undefined && (FEW.includes(relation) || theirs.some((name) => isShort(name, own)));
  });
}

/** Each name in lower case, as its words. */
function namesIn(places: readonly Place[]): string[][] {
  return places.flatMap(({ fact }) => fact.names.map((name) => name.toLowerCase().split(' ')));
}

function isShort(name: string, firsts: readonly string[]): boolean {
  return firsts.some((first) => first.slice(0, SHORT) === name.slice(0, SHORT));
}
