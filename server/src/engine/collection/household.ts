import type { CollectionRecord, PersonFact } from '../types.ts';
import { calledAs } from './calledAs.ts';
import { onlyIn } from './union.ts';

/** Who is who across the records of one family. */
export interface Household {
  /** One number for the same person in every record; two records may call them differently. */
  personOf(record: number, place: number): number;
  /** What all the records together show somebody to be. */
  partOf(person: number): PersonFact['part'];
  /** Their fullest name, as people would say it. */
  nameOf(person: number): string;
}

/** In months. */
const GROWN = 16 * 12;
const PARENT = /^(?:mother|father|grandmother|grandfather)$/;

interface Somebody {
  readonly names: Set<string>;
  readonly facts: PersonFact[];
}

/** People are the same where a full name is; a name alone is whose it can only be. */
export function householdOf(records: readonly CollectionRecord[]): Household {
  const everybody: Somebody[] = [];
  const called = new Map<string, Set<number>>();
  const places = records.map(({ facts }) => facts.people.map(() => -1));
  const spelt = new Map<string, string>();
  const each = records.flatMap(({ facts }, record) => facts.people.map((fact, place) => ({ record, place, fact })));
  for (const { fact } of each)
    for (const name of fact.names) {
      const known = spelt.get(name.toLowerCase());
      // Officers write "OKELL", everybody else "Okell".
      if (known === undefined || known === known.toUpperCase()) spelt.set(name.toLowerCase(), name);
    }
  for (const one of each) if (fullNames(one.fact.names).length > 0) settle(one, fullNames(one.fact.names));
  for (const one of each) if (fullNames(one.fact.names).length === 0) settle(one, lower(one.fact.names));
  const parts: PersonFact['part'][] = [];
  const fullest: string[] = [];
  return {
    personOf: (record, place) => places[record]![place]!,
    partOf: (person) => (parts[person] ??= partTogether(everybody[person]!.facts)),
    nameOf: (person) => (fullest[person] ??= fullestOf(everybody[person]!)),
  };

  function fullestOf({ names }: Somebody): string {
    const [name = ''] = [...names].sort((a, b) => b.length - a.length);
    return calledAs(spelt.get(name) ?? name);
  }

  function settle({ record, place, fact }: (typeof each)[number], keys: readonly string[]): void {
    const person =
      onlyIn(keys.map((key) => called.get(key) ?? [])) ?? everybody.push({ names: new Set(), facts: [] }) - 1;
    const somebody = everybody[person]!;
    for (const name of lower(fact.names)) {
      somebody.names.add(name);
      for (const key of keysOf(name)) called.set(key, (called.get(key) ?? new Set()).add(person));
    }
    somebody.facts.push(fact);
    places[record]![place] = person;
  }
}

/** A name alone fits a full one by its first or its last word. */
function keysOf(name: string): readonly string[] {
  return name.includes(' ') ? [name, name.slice(0, name.indexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)] : [name];
}

/** A record that gives an age knows a child, and one that calls somebody "mum" a mother; else what most of those say that say anything. */
function partTogether(facts: readonly PersonFact[]): PersonFact['part'] {
  const known = facts.map(({ part }) => part).filter((part) => part !== 'unknown');
  if (facts.some(({ part, months }) => (part === 'child' && months !== null) || isYoung(part, months))) return 'child';
  if (facts.some(({ part, relation }) => part === 'adult' && PARENT.test(relation ?? ''))) return 'adult';
  const parts = ['child', 'professional', 'adult'] as const;
  const count = (part: PersonFact['part']) => known.filter((each) => each === part).length;
  return known.length === 0 ? 'unknown' : parts.reduce((most, part) => (count(part) > count(most) ? part : most));
}

/** "Present: Mum, Poppy 7": whatever the words beside her say. */
function isYoung(part: PersonFact['part'], months: number | null): boolean {
  return part !== 'professional' && months !== null && months < GROWN;
}

function fullNames(names: readonly string[]): string[] {
  return lower(names.filter((name) => name.includes(' ')));
}

function lower(names: readonly string[]): string[] {
  return names.map((name) => name.toLowerCase());
}
