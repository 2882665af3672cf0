import type { CodeAction } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Rewrite, Span, TextEdit } from '../engine/types.ts';
import type { Client } from './client.ts';
import { touches } from './positions.ts';
import { FIX_ALL_KIND } from './protocol.ts';
import type { Reading } from './readings.ts';
import { isFileText } from './source.ts';
import { toWorkspaceEdit } from './workspaceEdits.ts';

/** One action with every rewrite that may be applied unread; null when there is none or the client wants another kind. */
export function fixAll(
  document: TextDocument,
  reading: Reading,
  client: Client,
  wanted: (kind: string) => boolean,
): CodeAction | null {
  if (!wanted(FIX_ALL_KIND) || isFileText(document.uri)) return null;
  const rewrites = safeRewrites(reading.result.findings);
  if (rewrites.length === 0) return null;
  return {
    title: 'Make every change that needs no reading',
    kind: FIX_ALL_KIND,
    // These are applied unseen, so nothing waits to be filled in, and a plain edit is enough.
    edit: toWorkspaceEdit(
      document,
      rewrites.flatMap(({ edits }) => edits),
      { ...client, snippets: false },
    ),
  };
}

/** One safe rewrite a finding; of two that reach into each other's words, the first. */
function safeRewrites(findings: readonly Finding[]): Rewrite[] {
  const taken: TextEdit[] = [];
  return findings.flatMap((finding) => {
    const rewrite = finding.rewrites.find(({ safety }) => safety === 'safe');
    if (rewrite === undefined || rewrite.edits.some((edit) => meets(edit, taken))) return [];
    taken.push(...rewrite.edits);
    return [rewrite];
  });
}

function meets(edit: Span, others: readonly Span[]): boolean {
  return others.some((other) => touches(edit, other));
}
