import type { CollectionRecord, PersonFact } from '../types.ts';

/**
 * What tells which family a record is about: all that has to be held of it until every record has been read. Somebody is
 * one string, all their names in lower case with the fullest first: "logan garside|logan".
 */
export interface RecordKeys {
  readonly path: string;
  /** `case:` in the front matter, lower case. */
  readonly case: string | null;
  readonly children: readonly string[];
  readonly adults: readonly string[];
  readonly professionals: readonly string[];
  /** Those of whom the record does not say what they are. */
  readonly unknown: readonly string[];
  /** What the record itself calls the family. */
  readonly surnames: readonly string[];
}

/** @param keep gives a string like the one it is given; whoever holds many keys can have the same names held once */
export function keysOf({ path, facts }: CollectionRecord, keep = (name: string) => name): RecordKeys {
  const those = (part: PersonFact['part']): string[] =>
    facts.people.filter((person) => person.part === part).map(({ names }) => keep(names.join('|').toLowerCase()));
  return {
    path,
    case: facts.caseName?.toLowerCase() ?? null,
    children: those('child'),
    adults: those('adult'),
    professionals: those('professional'),
    unknown: those('unknown'),
    surnames: facts.families.map((name) => keep(name.toLowerCase())),
  };
}

/** The full name, where one is known. */
export function fullNameIn(names: string): string[] {
  const full = names.split('|').find((name) => name.includes(' '));
  return full === undefined ? [] : [full];
}

/** What somebody is called to their face. */
export function firstNameIn(names: string): string {
  return names.split(/[ |]/)[0]!;
}

/** Each word of the names, and each half of a name with a hyphen. */
export function wordsIn(names: string): string[] {
  return [...new Set(names.split(/[ |]/).flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])]))];
}

/** The words behind the first of a full name. */
export function surnamesIn(names: string): string[] {
  return fullNameIn(names).flatMap((name) => wordsIn(name.slice(name.indexOf(' ') + 1)));
}
