import type { CollectionRecord } from '../types.ts';
import type { Household } from './household.ts';

/** As many children as a heading can name. */
const MOST = 4;
/** A record that calls somebody a child counts once, and once more where it gives an age. */
const ENOUGH = 2;

/** What people would call a case: what its front matter says, else the children's fullest names, else its folder. */
export function caseNameOf(records: readonly CollectionRecord[], household: Household): string {
  const stated = records.find(({ facts }) => facts.caseName)?.facts.caseName;
  if (stated) return stated;
  const told = namesToTell(records, household);
  return told.length > 0 ? told.slice(0, MOST).join(', ') : records[0]!.path.split('/').slice(0, -1).join('/');
}

/** One record alone may take a colleague or the word "Student" for a child, so those of whom more is known stand for all. */
function namesToTell(records: readonly CollectionRecord[], household: Household): string[] {
  const people = new Map<number, { isCalled: boolean; sure: number }>();
  for (const [place, { facts }] of records.entries())
    for (const [own, { part, months }] of facts.people.entries()) {
      const person = household.personOf(place, own);
      const known = people.get(person) ?? { isCalled: false, sure: 0 };
      const isChild = part === 'child';
      people.set(person, {
        isCalled: known.isCalled || isChild,
        sure: known.sure + (isChild ? 1 : 0) + (months === null ? 0 : 1),
      });
    }
  const everybody = [...people.keys()].map(household.nameOf);
  const children = [...people].filter(([person]) => household.partOf(person) === 'child');
  const sure = children.filter(([, { isCalled, sure: number }]) => isCalled && number >= ENOUGH);
  const names = [...new Set((sure.length > 0 ? sure : children).map(([person]) => household.nameOf(person)))];
  const parts = new Set([...everybody.flatMap(endsOf), ...names.flatMap(beginningsOf)]);
  return names.filter((name) => !parts.has(name.toLowerCase()));
}

/** A surname alone is a family's. */
function endsOf(name: string): string[] {
  return gapsIn(name).map((at) => name.slice(at + 1).toLowerCase());
}

/** One who is called Kayleigh only may be either Kayleigh, and is named with them. */
function beginningsOf(name: string): string[] {
  return gapsIn(name).map((at) => name.slice(0, at).toLowerCase());
}

function gapsIn(name: string): number[] {
  return [...name.matchAll(/ /g)].map(({ index }) => index);
}
