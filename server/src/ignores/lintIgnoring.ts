import { inOrder } from '../engine/findings/order.ts';
import type { Finding, LintResult, SourceDocument } from '../engine/types.ts';
import { type Comments, readComments } from './comments.ts';
import { type AppliedList, setAside } from './setAside.ts';

/** What may set findings aside. */
export interface Asides {
  readonly lists: readonly AppliedList[];
  /** Whether comments in the record count; where they do not they are still no part of what is read. */
  readonly comments: boolean;
}

/**
 * Lints a record without what somebody has set aside, in a comment or in a list; see `LintResult.ignored`.
 * @param lint finds everything in the record that it is given: the same, with the comments taken out
 * @param rules the ids of every rule
 */
export function lintIgnoring(
  document: SourceDocument,
  lint: (document: SourceDocument) => LintResult,
  asides: Asides,
  rules: readonly string[],
): LintResult {
  const { plain, settle } = withoutComments(document, rules);
  return settle(lint(plain), asides);
}

/** A record that is to be linted, and what is done with what was found: the two halves of `lintIgnoring`. */
export interface Uncommented extends Pick<Comments, 'covers'> {
  /** The record with the comments taken out. */
  readonly plain: SourceDocument;
  /** @param found everything that was found in `plain` */
  settle(found: LintResult, asides: Asides): LintResult;
}

/** For whoever has to wait between linting a record and leaving out what is set aside. Takes what `lintIgnoring` takes. */
export function withoutComments(document: SourceDocument, rules: readonly string[]): Uncommented {
  const { text, covers, mistakes } = readComments(document.text, rules);
  const plain = { ...document, text };
  const asWritten = ({ span, ...finding }: Finding): Finding => ({
    ...finding,
    span,
    text: document.text.slice(span.start, span.end),
  });
  return {
    plain,
    covers,
    settle(found, { lists, comments }) {
      const all = text === document.text ? found : { ...found, findings: found.findings.map(asWritten) };
      const result = setAside(all, plain, lists, comments ? covers : () => false);
      return mistakes.length === 0 ? result : { ...result, findings: inOrder([...result.findings, ...mistakes]) };
    },
  };
}
