import assert from 'node:assert/strict';
import { readRecord } from '../../server/src/engine/record.ts';
import type { CaseRecord, Person } from '../../server/src/engine/types.ts';
import { builtInLanguage } from './language.ts';

/** A text read as a record of notes. */
export function readText(text: string): CaseRecord {
  const tellKind = () => ({ kind: 'note' as const, sure: true });
  return readRecord({ uri: 'note.txt', text, format: 'text' }, builtInLanguage(), tellKind as never);
}

/** The one person of that name; fails when there is none or more than one. */
export function personCalled(people: readonly Person[], label: string): Person {
  const found = people.filter((person) => person.label === label);
  assert.equal(found.length, 1, `${label} is not one of ${people.map((person) => person.label).join(', ')}`);
  return found[0]!;
}
