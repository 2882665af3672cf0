import assert from 'node:assert/strict';
import type { CaseRecord, Person } from '../../server/src/engine/types.ts';
import { recordOf } from './record.ts';

/** A text read as a record of notes. */
export function readText(text: string): CaseRecord {
  return recordOf({ uri: 'note.txt', text, format: 'text' });
}

/** The one person of that name; fails when there is none or more than one. */
export function personCalled(people: readonly Person[], label: string): Person {
  const found = people.filter((person) => person.label === label);
  assert.equal(found.length, 1, `${label} is not one of ${people.map((person) => person.label).join(', ')}`);
  return found[0]!;
}
