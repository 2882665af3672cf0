import type { WhoFact } from '../../types.ts';
import type { Case, CaseEntry } from '../case.ts';

/** Who an adult of a record is among all the records of a family. */
export interface Adults {
  /** The same for the same person; null where it could be several. */
  keyOf(record: CaseEntry, adult: WhoFact): string | null;
  nameOf(key: string, adult: WhoFact): string;
}

/** @param told every adult that is compared, with the record that speaks of them */
export function adultsOf(
  { records, household }: Case,
  told: readonly { readonly record: CaseEntry; readonly who: WhoFact }[],
): Adults {
  const people = new Map<number, Set<string>>();
  for (const record of records)
    for (const [place, { names }] of record.facts.people.entries()) {
      const person = household.personOf(record.index, place);
      const known = people.get(person) ?? new Set();
      for (const name of names) known.add(name.toLowerCase());
      people.set(person, known);
    }
  const related = new Map<string, Set<number>>();
  for (const { record, who } of told) {
    const person = who.relation === null ? null : personOf(record, who);
    if (person === null) continue;
    related.set(who.relation!, (related.get(who.relation!) ?? new Set()).add(person));
  }
  return {
    keyOf(record, who) {
      const person = personOf(record, who) ?? relatedTo(who);
      if (person !== null) return household.partOf(person) === 'child' ? null : `person ${person}`;
      if (who.place !== null) return null;
      return who.relation ?? (isName(who.name) ? `name ${who.name.toLowerCase()}` : null);
    },
    nameOf: (key, { name }) => (key.startsWith('person ') ? household.nameOf(Number(key.slice(7))) : name),
  };

  function personOf(record: CaseEntry, { place, name }: WhoFact): number | null {
    if (place !== null) return household.personOf(record.index, place);
    if (!isName(name)) return null;
    const key = name.toLowerCase();
    const fitting = [...people].filter(([person, names]) => household.partOf(person) !== 'child' && fits(names, key));
    return fitting.length === 1 ? fitting[0]![0] : null;
  }

  /** "Mum" in one record is Jodie where another calls only her the mother. */
  function relatedTo({ relation }: WhoFact): number | null {
    const persons = relation === null ? undefined : related.get(relation);
    return persons?.size === 1 ? [...persons][0]! : null;
  }
}

const isName = (name: string): boolean => /^\p{Lu}/u.test(name);

/** A surname alone, a first name alone, initials. */
function fits(names: ReadonlySet<string>, key: string): boolean {
  return [...names].some((name) => {
    const words = name.split(' ');
    return name === key || words[0] === key || words.at(-1) === key || (words.length > 1 && initials(words) === key);
  });
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');
