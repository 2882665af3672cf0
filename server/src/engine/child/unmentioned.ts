import type { CaseRecord, Span, UnmentionedParent } from '../types.ts';

const PARENTS = ['mother', 'father'] as const;
/** Words that may mean one of them among others. */
const AMONG: ReadonlySet<string> = new Set(['parents', 'carers']);

/**
 * The parents whom a record about children nowhere mentions by themselves, each told from the record's words alone: not
 * as a person, and not in a sentence that leaves open who it is.
 */
export function unmentionedParents(record: CaseRecord, hasChildren: boolean): UnmentionedParent[] {
  if (!hasChildren) return [];
  const relations = new Set(record.people.map(({ relation }) => relation));
  let among: Span | null = null;
  for (const { facts, span } of record.sentences)
    for (const { relation = '', start, end } of facts.mentions) {
      relations.add(relation);
      if (AMONG.has(relation)) among ??= { start: span.start + start, end: span.start + end };
    }
  return PARENTS.filter((relation) => !relations.has(relation)).map((relation) => ({ relation, among }));
}
