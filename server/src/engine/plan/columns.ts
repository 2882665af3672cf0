import type { Language } from '../language/language.ts';
import type { RecordBlock } from '../types.ts';

export type ColumnRole =
  | 'number'
  | 'need'
  | 'outcome'
  | 'action'
  | 'owner'
  | 'by'
  | 'measure'
  | 'contingency'
  | 'state'
  | 'other';

/** Lexicon classes by what a column of that name holds; the narrower names come first. */
const ROLES: readonly (readonly [string, ColumnRole])[] = [
  ['column-number', 'number'],
  ['column-owner', 'owner'],
  ['column-when', 'by'],
  ['column-contingency', 'contingency'],
  ['column-measure', 'measure'],
  ['column-outcome', 'outcome'],
  ['column-action', 'action'],
  ['column-need', 'need'],
  ['column-state', 'state'],
];

/** What a column, or a line with a label, holds by its name. */
export function roleOfName(name: string, language: Language): ColumnRole {
  const facts = language.read(name);
  return ROLES.find(([className]) => language.hasClass(className, facts))?.[1] ?? 'other';
}

/**
 * What each column of a row holds; null when the table is no table of actions: nothing is to be done in it, neither
 * somebody nor a time is named, or it says who people are ("Name | Relationship | Lives at").
 */
export function rolesOf(row: RecordBlock, language: Language): readonly ColumnRole[] | null {
  const roles = row.columns.map((name) => roleOfName(name, language));
  if (!roles.includes('action') && saysWhoPeopleAre(row, language)) return null;
  const frame = roles.includes('owner') || roles.includes('by');
  if (!frame) return null;
  if (roles.includes('action')) return roles;
  if (!roles.includes('owner')) return null;
  // "What we are worried about | Plan … | Lead": the first column whose name says nothing else is what is to be done.
  const what = roles.indexOf('other');
  return what < 0 ? null : roles.map((role, i) => (i === what ? 'action' : role));
}

function saysWhoPeopleAre({ columns }: RecordBlock, language: Language): boolean {
  return columns.some((name) => language.hasClass('column-family', language.read(name)));
}
