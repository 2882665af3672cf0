import type { WhoFact } from '../../types.ts';
import { calledAs } from '../calledAs.ts';
import type { Case, CaseEntry } from '../case.ts';
import { kinOf } from '../kin.ts';
import { createUnion, onlyIn, type Union } from '../union.ts';

/** Who an adult of a record is among all the records of a family. */
export interface Adults {
  /** The same for the same person; null where it could be several. */
  keyOf(record: CaseEntry, adult: WhoFact): string | null;
  /** Where nobody names them, what they are: "the mother". */
  nameOf(key: string, adult: WhoFact): string;
}

export function adultsOf({ records, household }: Case): Adults {
  const people = new Map<number, Set<string>>();
  for (const record of records)
    for (const [place, { names }] of record.facts.people.entries()) {
      const person = household.personOf(record.index, place);
      people.set(person, new Set([...(people.get(person) ?? []), ...names.map((name) => name.toLowerCase())]));
    }
  const byForm = formsOf(people);
  const same = joined(people, byForm);
  const related = new Map<string, Set<number>>();
  for (const record of records)
    for (const [place, { relation }] of record.facts.people.entries()) {
      const kin = kinOf(relation);
      const person = household.personOf(record.index, place);
      if (kin !== null && household.partOf(person) !== 'child')
        related.set(kin, (related.get(kin) ?? new Set()).add(same.rootOf(person)));
    }
  return {
    keyOf(record, who) {
      const person = personOf(record, who) ?? relatedTo(who);
      // Named or not, a family has one mother.
      if (who.relation === 'mother' || (person !== null && related.get('mother')?.has(person))) return 'mother';
      if (person !== null) return household.partOf(person) === 'child' ? null : `person ${person}`;
      if (who.place !== null) return null;
      return who.relation ?? (isSurname(who.name) ? `name ${who.name.toLowerCase()}` : null);
    },
    nameOf(key, { name }) {
      const person = key.startsWith('person ') ? Number(key.slice(7)) : relatedTo({ relation: key });
      if (person !== null) return household.nameOf(person);
      return isName(name) ? calledAs(name) : `the ${name}`;
    },
  };

  function personOf(record: CaseEntry, { place, name }: WhoFact): number | null {
    if (place !== null) return same.rootOf(household.personOf(record.index, place));
    if (!isName(name)) return null;
    const key = name.toLowerCase();
    const fitting = (byForm.get(key) ?? []).filter((person) => household.partOf(person) !== 'child');
    return onlyIn([fitting.map(same.rootOf)]) ?? null;
  }

  /** "Mum" in one record is Jodie where another calls only her the mother. */
  function relatedTo({ relation }: Pick<WhoFact, 'relation'>): number | null {
    return (relation === null ? undefined : onlyIn([related.get(relation) ?? []])) ?? null;
  }
}

const hasFullName = (names: ReadonlySet<string>): boolean => [...names].some((name) => name.includes(' '));

/** "OKELL Jodie" is Jodie Okell; and who is called Jodie only, and could be either of these, is the one that they are. */
function joined(
  people: ReadonlyMap<number, ReadonlySet<string>>,
  byForm: ReadonlyMap<string, readonly number[]>,
): Union {
  const union = createUnion(Math.max(0, ...people.keys()) + 1, () => null);
  const byWords = new Map<string, number>();
  for (const [person, names] of people)
    for (const name of names) {
      const words = name.includes(' ') ? name.split(' ').sort().join(' ') : '';
      if (words !== '' && byWords.has(words)) union.join(person, byWords.get(words)!);
      else if (words !== '') byWords.set(words, person);
    }
  const full = new Set([...people].filter(([, names]) => hasFullName(names)).map(([person]) => person));
  // Before any of the others is joined to them: that leaves those with a full name as far apart as they were.
  const fitting = new Map(
    [...byForm].map(([form, persons]) => [form, new Set(persons.filter((one) => full.has(one)).map(union.rootOf))]),
  );
  for (const [person, names] of people) {
    const one = full.has(person) ? undefined : onlyIn([...names].map((name) => fitting.get(name) ?? []));
    if (one !== undefined) union.join(person, one);
  }
  return union;
}

/** As officers write them. */
const isSurname = (name: string): boolean => /^\p{Lu}[\p{Lu}'’ -]+$/u.test(name);

const isName = (name: string): boolean => /^\p{Lu}/u.test(name);

/** Whom each form of a name can mean: a full name, a surname or a first name alone, initials, "fenn r" and "d fenn". */
function formsOf(people: ReadonlyMap<number, ReadonlySet<string>>): ReadonlyMap<string, readonly number[]> {
  const byForm = new Map<string, number[]>();
  for (const [person, names] of people)
    for (const form of new Set([...names].flatMap(formsIn))) byForm.set(form, [...(byForm.get(form) ?? []), person]);
  return byForm;
}

function formsIn(name: string): string[] {
  const words = name.split(' ');
  const [first, last] = [words[0]!, words.at(-1)!];
  return words.length === 1 ? [name] : [name, first, last, initials(words), `${last} ${name[0]}`, `${name[0]} ${last}`];
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');
