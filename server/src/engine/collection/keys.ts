import type { CollectionRecord, PersonFact } from '../types.ts';

/** What tells which family a record is about: all that has to be held of it until every record has been read. */
export interface RecordKeys {
  readonly path: string;
  /** `case:` in the front matter, lower case. */
  readonly case: string | null;
  /** "logan garside": children by a first name and a surname. */
  readonly children: readonly string[];
  /** A child and one more of the family, both by their full names. */
  readonly pairs: readonly string[];
  /** Children's first names. */
  readonly firstNames: readonly string[];
  /** Children's full names, and those of everybody. */
  readonly childNames: readonly string[];
  readonly names: readonly string[];
}

export function keysOf(record: CollectionRecord): RecordKeys {
  const { people, caseName } = record.facts;
  const children = those(record, 'child');
  return {
    path: record.path,
    case: caseName?.toLowerCase() ?? null,
    children: withSurnames(record),
    pairs: pairsIn(record),
    firstNames: [...new Set(children.map(firstNameIn))],
    childNames: children.flatMap(fullName),
    names: people.flatMap(fullName),
  };
}

/** Each child's first name with their surname, else with every surname that the record's family has. */
function withSurnames(record: CollectionRecord): string[] {
  const adults = those(record, 'adult').flatMap(({ names }) => surnameIn(names) ?? []);
  const families = record.facts.families.map((name) => name.toLowerCase());
  return those(record, 'child').flatMap((child) => {
    const own = surnameIn(child.names);
    const surnames = own ? [own, ...families] : [...families, ...adults];
    return [...new Set(surnames)].map((surname) => `${firstNameIn(child)} ${surname}`);
  });
}

function pairsIn(record: CollectionRecord): string[] {
  const ours = those(record, 'child').flatMap(fullName);
  const adults = those(record, 'adult').flatMap(fullName);
  return ours.flatMap((child) =>
    [...ours, ...adults].filter((other) => other !== child).map((other) => [child, other].sort().join(' + ')),
  );
}

function those({ facts: { people } }: CollectionRecord, part: PersonFact['part']): readonly PersonFact[] {
  return people.filter((person) => person.part === part);
}

function fullName({ names }: PersonFact): string[] {
  const full = names.find((name) => name.includes(' '));
  return full === undefined ? [] : [full.toLowerCase()];
}

function firstNameIn({ names }: PersonFact): string {
  return (names[0]?.split(' ')[0] ?? '').toLowerCase();
}

function surnameIn(names: readonly string[]): string | undefined {
  const full = names.find((name) => name.includes(' '));
  return full?.split(' ').at(-1)?.toLowerCase();
}
