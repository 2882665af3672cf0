import type { Mark } from './marks.ts';
import type { Namer } from './names.ts';

/** The id of an entry about one finding. `path` is the way to its record from the folder of the list. */
export function findingId(name: Namer, path: string, { rule, words, sentence, occurrence }: Mark): string {
  return name('finding', path, rule, words, sentence, occurrence);
}

/** The id of an entry about all findings of a rule in a record, or in a folder and below it. */
export function ruleId(name: Namer, scope: 'record' | 'folder', path: string, rule: string): string {
  return name(scope, path, rule);
}

/** The name of a record or a folder in the entries about it. */
export function placeId(name: Namer, path: string): string {
  return name('place', path);
}
