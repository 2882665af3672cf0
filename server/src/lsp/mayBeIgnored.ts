import { COMMENT_RULE } from '../ignores/comments.ts';

/** A comment for Caselint is to be put right, and a record that is not saved has no place for a list. */
export function mayBeIgnored(rule: string, uri: string): boolean {
  return rule !== COMMENT_RULE && uri.startsWith('file:');
}
