import type { Severity, Span } from '../types.ts';
import type { Case, CaseEntry } from './case.ts';
import type { CollectionDeclaration } from './declaration.ts';

/** What a rule has seen, before it is put into words: `says` names a message of its declaration. */
export interface CollectionMatch {
  readonly record: CaseEntry;
  readonly span: Span;
  /** Where it is less sure than declared. */
  readonly severity?: Severity;
  readonly says: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly related: readonly {
    readonly record: CaseEntry;
    readonly span: Span;
    readonly says: string;
    /** Nothing but this: reports that quote no record show what is said of a place. */
    readonly values?: { readonly when: string };
  }[];
}

/** Looks at a family, told apart by the lists that the rule's declaration names. */
export type CollectionRule = (
  family: Case,
  declared: Pick<CollectionDeclaration, 'lists' | 'words'>,
) => CollectionMatch[];
